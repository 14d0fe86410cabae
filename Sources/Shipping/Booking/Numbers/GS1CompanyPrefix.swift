import Units

/// The digits that GS1 has licensed to a company and that begin all its numbers.
public struct GS1CompanyPrefix: Hashable, Sendable {
  /// Seven to ten digits: a prefix of six, as the Uniform Code Council gave them out, has a zero put
  /// before it.
  public let digits: String

  /// Reads six to ten digits; spaces and hyphens do not matter.
  ///
  /// Nothing comes back for anything else.
  public init?(parsing text: some StringProtocol) {
    let compact = DigitText.compact(text)
    guard (6...10).contains(compact.utf8.count), DigitText.digits(compact) != nil else {
      return nil
    }
    digits = compact.utf8.count == 6 ? "0" + compact : compact
  }
}

extension GS1CompanyPrefix: CustomStringConvertible {
  /// The digits.
  public var description: String { digits }
}

extension GS1CompanyPrefix: Codable {
  /// Reads `"0614141"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(
      GS1CompanyPrefix.init(parsing:), orElse: "is no GS1 company prefix")
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(digits)
  }
}
