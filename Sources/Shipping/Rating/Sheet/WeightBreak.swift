/// A column of a class-rate grid: the weights from a minimum on.
///
/// `L` is less than, `M` a minimum; `5C` is 500 lb and `1M` 1 000 lb.
public enum WeightBreak: String, Hashable, Sendable, Codable, CaseIterable {
  /// Under 500 lb.
  case lessThan500 = "L5C"
  /// From 500 lb.
  case minimum500 = "M5C"
  /// From 1 000 lb.
  case minimum1000 = "M1M"
  /// From 2 000 lb.
  case minimum2000 = "M2M"
  /// From 5 000 lb.
  case minimum5000 = "M5M"
  /// From 10 000 lb.
  case minimum10000 = "M10M"
  /// From 20 000 lb.
  case minimum20000 = "M20M"
  /// From 30 000 lb.
  case minimum30000 = "M30M"
  /// From 40 000 lb.
  case minimum40000 = "M40M"

  /// Reads the code, with or without its leading `M`; letters of either case.
  public init?(parsing text: some StringProtocol) {
    let code = text.uppercased()
    guard let found = WeightBreak(rawValue: code) ?? WeightBreak(rawValue: "M" + code) else {
      return nil
    }
    self = found
  }

  /// The code, such as `M2M`.
  public var code: String { rawValue }

  /// The lowest weight of the column in whole pounds, inclusive.
  public var minimumPounds: Int {
    switch self {
    case .lessThan500: 0
    case .minimum500: 500
    case .minimum1000: 1_000
    case .minimum2000: 2_000
    case .minimum5000: 5_000
    case .minimum10000: 10_000
    case .minimum20000: 20_000
    case .minimum30000: 30_000
    case .minimum40000: 40_000
    }
  }

  /// The position among the columns, from 0.
  public var index: Int {
    switch self {
    case .lessThan500: 0
    case .minimum500: 1
    case .minimum1000: 2
    case .minimum2000: 3
    case .minimum5000: 4
    case .minimum10000: 5
    case .minimum20000: 6
    case .minimum30000: 7
    case .minimum40000: 8
    }
  }
}

extension WeightBreak: Comparable {
  /// True when the left column is for lighter shipments.
  public static func < (left: WeightBreak, right: WeightBreak) -> Bool { left.index < right.index }
}
