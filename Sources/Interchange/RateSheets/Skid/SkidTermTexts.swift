import Shipping
import Units

/// How skids are counted and what lanes cost, as named texts for comparing and showing.
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

  static func texts(of lane: SkidTariff.Lane) -> [(String, String)] {
    let ends = "\(lane.origin) to \(lane.destination)"
    let texts: [(String, String?)] = [
      ("prices \(ends)", prices(lane.prices)),
      ("transit \(ends)", lane.transitDays.map { "\($0) days" }),
      ("minimum \(ends)", lane.minimum?.description),
      ("maximum \(ends)", lane.maximum?.description),
    ]
    return texts.compactMap { name, text in text.map { (name, $0) } }
  }

  private static func prices(_ prices: SkidPrices) -> String {
    let parts =
      prices.totals.map { "\($0.count): \($0.amount.plainText)" }
      + prices.each.map { "\($0.count) and more: \($0.amount.plainText) each" }
      + (prices.additional.map { ["each further: \($0.plainText)"] } ?? [])
    return parts.joined(separator: ", ")
  }
}
