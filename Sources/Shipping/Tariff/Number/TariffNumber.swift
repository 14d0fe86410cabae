import Units

/// A number of a customs tariff: a chapter, a heading, a subheading or a national item.
///
/// The first six digits are those of the Harmonized System and are the same in every member country;
/// what follows is national. The number is kept as its digits alone, packed in one word, so that tens
/// of thousands of them are compared and searched quickly. Numbers are in the order of the tariff: a
/// heading stands before its subheadings. Source: Convention on the Harmonized System, article 1.
public struct TariffNumber: Hashable, Sendable {
  /// How many digits a number may have: two for a chapter, twelve for the longest national item.
  public static let lengths = 2...12

  /// The digits followed by zeros up to twelve digits, times sixteen, plus the number of digits.
  let packed: UInt64

  init(packed: UInt64) {
    self.packed = packed
  }

  /// How many digits there are.
  public var count: Int { Int(packed & 15) }

  /// The digits without points, such as `6109100012`.
  public var digits: String {
    String(unsafeUninitializedCapacity: count) { buffer in
      var rest = significant
      for position in (0..<count).reversed() {
        buffer[position] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      return count
    }
  }

  /// The digits as one whole number.
  private var significant: UInt64 {
    (packed >> 4) / Self.powers[Self.lengths.upperBound - count]
  }

  /// The first so many digits; the number itself where it has no more.
  ///
  /// Fewer than two digits are no number: two come back.
  public func prefix(_ length: Int) -> TariffNumber {
    let kept = max(length, Self.lengths.lowerBound)
    guard kept < count else { return self }
    let power = Self.powers[Self.lengths.upperBound - kept]
    return TariffNumber(packed: ((packed >> 4) / power * power) << 4 | UInt64(kept))
  }

  /// True when the number begins with the digits of another, or is the same.
  public func hasPrefix(_ other: TariffNumber) -> Bool {
    other.count <= count && prefix(other.count) == other
  }

  /// The chapter, from 1 to 99.
  public var chapter: Int {
    Int((packed >> 4) / Self.powers[Self.lengths.upperBound - 2])
  }

  /// The four digits of the heading, where the number has them.
  public var heading: TariffNumber? { count >= 4 ? prefix(4) : nil }

  /// The six digits of the Harmonized System, where the number has them.
  public var harmonized: TariffNumber? { count >= 6 ? prefix(6) : nil }

  /// The largest packed form of any number that begins with this one.
  var lastPacked: UInt64 {
    ((packed >> 4) + Self.powers[Self.lengths.upperBound - count] - 1) << 4 | 15
  }

  /// Powers of ten up to the longest number.
  static let powers: [UInt64] = (0...lengths.upperBound).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension TariffNumber: Comparable {
  /// True when the left number stands before the right one in the tariff.
  public static func < (left: TariffNumber, right: TariffNumber) -> Bool {
    left.packed < right.packed
  }
}

extension TariffNumber: Codable {
  /// Reads a number such as `"6109.10.00.12"`, with or without points.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(
      { text in try? TariffNumber(parsing: text) }, orElse: "is not a tariff number")
  }

  /// Writes the number with its points.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(dotted)
  }
}
