/// A percentage, exact to a millionth of a per cent.
public struct Percent: Hashable, Sendable {
  /// The percentage in millionths of one per cent: 32.5 % is 32 500 000.
  public let millionths: Int64

  /// Makes a percentage from millionths of one per cent.
  public init(millionths: Int64) {
    self.millionths = millionths
  }

  /// Makes a whole percentage.
  public init(_ whole: Int) {
    millionths = Int64(whole) * 1_000_000
  }

  /// Makes a percentage from a number of per cent, such as 32.5.
  ///
  /// Nothing comes back for more than six decimal places or for more than a million per cent.
  public init?(_ value: ExactDecimal) {
    let exact = value.normalized
    guard exact.scale <= 6, exact <= 1_000_000, exact >= -1_000_000,
      let millionths = Int64(exactly: exact.significand(atScale: 6))
    else { return nil }
    self.millionths = millionths
  }

  /// Nothing of the whole.
  public static let zero = Percent(0)

  /// The number of per cent, with the fewest digits.
  public var value: ExactDecimal {
    var digits = millionths
    var places = 6
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return ExactDecimal(significand: Int128(digits), scale: places)
  }
}

extension Percent: Comparable {
  /// True when the left percentage is the smaller.
  public static func < (left: Percent, right: Percent) -> Bool {
    left.millionths < right.millionths
  }
}

extension Percent: CustomStringConvertible {
  /// The number with its sign: `32.5 %`.
  public var description: String { "\(value) %" }
}

extension Percent: Codable {
  /// Reads a number of per cent, such as `"32.5"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfNumber(Percent.init(_:), orElse: "is not a percentage")
  }

  /// Writes the number of per cent, such as `"32.5"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(value)
  }
}
