import Shipping
import Units

/// How skids are counted, as named texts for comparing and showing.
enum SkidTermTexts {
  static func texts(of counting: SkidCounting) -> [(String, String)] {
    let texts: [(String, String?)] = [
      ("counted by", counting.unit.rawValue),
      ("floor of a skid", "\(counting.length) by \(counting.width)"),
      ("heaviest \(counting.unit.rawValue)", counting.heaviest?.description),
      ("units stand", counting.orientation.rawValue),
    ]
    return texts.compactMap { name, text in text.map { (name, $0) } }
  }
}
