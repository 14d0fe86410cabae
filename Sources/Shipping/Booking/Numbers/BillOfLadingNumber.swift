import Units

/// The number of a bill of lading: seventeen digits by the VICS standard, the last a check digit.
///
/// A company with a GS1 prefix puts it first and fills up with a serial number; a company without one
/// begins with `04` and has fourteen digits of its own. Source: VICS bill of lading guideline as told
/// by neodynamic.com; in force since 2003-07-01 (vics.org).
public struct BillOfLadingNumber: Hashable, Sendable {
  /// The seventeen digits.
  public let digits: String

  /// Reads seventeen digits whose last is right; spaces and hyphens do not matter.
  ///
  /// Nothing comes back for anything else.
  public init?(parsing text: some StringProtocol) {
    let compact = DigitText.compact(text)
    guard compact.utf8.count == 17, GS1CheckDigit.isValid(compact) else { return nil }
    digits = compact
  }

  /// Makes the number of a serial under a prefix, or of the form without one.
  ///
  /// Nothing comes back for a serial of zero or less, or with more digits than the form has room for.
  public init?(prefix: GS1CompanyPrefix?, serial: Int64) {
    let head = prefix?.digits ?? Self.headWithoutPrefix
    let body = DigitText.padded(serial, to: 16 - head.utf8.count)
    guard serial > 0, head.utf8.count + body.utf8.count == 16,
      let check = GS1CheckDigit.digit(of: head + body)
    else { return nil }
    digits = "\(head)\(body)\(check)"
  }

  private static let headWithoutPrefix = "04"
}

extension BillOfLadingNumber: CustomStringConvertible {
  /// The digits.
  public var description: String { digits }
}

extension BillOfLadingNumber: Codable {
  /// Reads `"06141410000000012"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(
      BillOfLadingNumber.init(parsing:), orElse: "is no bill of lading number")
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(digits)
  }
}
