/// One of the eighteen freight classes of less-than-truckload tariffs, from 50 to 500.
///
/// The lower the class, the denser and cheaper the freight. Wire forms use the printed number.
public enum FreightClass: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable
{
  /// Class 50.
  case class50 = "50"
  /// Class 55.
  case class55 = "55"
  /// Class 60.
  case class60 = "60"
  /// Class 65.
  case class65 = "65"
  /// Class 70.
  case class70 = "70"
  /// Class 77.5.
  case class77Point5 = "77.5"
  /// Class 85.
  case class85 = "85"
  /// Class 92.5.
  case class92Point5 = "92.5"
  /// Class 100.
  case class100 = "100"
  /// Class 110.
  case class110 = "110"
  /// Class 125.
  case class125 = "125"
  /// Class 150.
  case class150 = "150"
  /// Class 175.
  case class175 = "175"
  /// Class 200.
  case class200 = "200"
  /// Class 250.
  case class250 = "250"
  /// Class 300.
  case class300 = "300"
  /// Class 400.
  case class400 = "400"
  /// Class 500.
  case class500 = "500"

  /// Reads the printed number; `77` and `92` are read as 77.5 and 92.5, as carriers' systems do.
  public init?(parsing text: some StringProtocol) {
    let trimmed = String(text.filter { !$0.isWhitespace })
    switch trimmed {
    case "77": self = .class77Point5
    case "92": self = .class92Point5
    default: self.init(rawValue: trimmed)
    }
  }

  /// The printed number, such as `77.5`.
  public var name: String { rawValue }

  /// The position among the classes, from 0 for class 50 to 17 for class 500.
  public var index: Int {
    switch self {
    case .class50: 0
    case .class55: 1
    case .class60: 2
    case .class65: 3
    case .class70: 4
    case .class77Point5: 5
    case .class85: 6
    case .class92Point5: 7
    case .class100: 8
    case .class110: 9
    case .class125: 10
    case .class150: 11
    case .class175: 12
    case .class200: 13
    case .class250: 14
    case .class300: 15
    case .class400: 16
    case .class500: 17
    }
  }
}

extension FreightClass: Comparable {
  /// True when the left class is the lower number.
  public static func < (left: FreightClass, right: FreightClass) -> Bool {
    left.index < right.index
  }
}
