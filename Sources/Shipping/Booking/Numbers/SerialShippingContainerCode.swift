import Units

/// The number of one logistic unit, such as a pallet: an SSCC of eighteen digits.
///
/// One extension digit, the GS1 prefix, a serial number and a check digit. Source: GS1 General
/// Specifications, SSCC.
public struct SerialShippingContainerCode: Hashable, Sendable {
  /// The eighteen digits.
  public let digits: String

  /// Reads eighteen digits whose last is right, or twenty with the application identifier `00` first.
  ///
  /// Nothing comes back for anything else.
  public init?(parsing text: some StringProtocol) {
    let compact = DigitText.compact(String(text.filter { $0 != "(" && $0 != ")" }))
    let number =
      compact.utf8.count == 20 && compact.hasPrefix("00") ? String(compact.dropFirst(2)) : compact
    guard number.utf8.count == 18, GS1CheckDigit.isValid(number) else { return nil }
    digits = number
  }

  /// Makes the code of a serial under a prefix.
  ///
  /// The extension digit is free for the company to use; zero unless told otherwise. Nothing comes
  /// back for a serial of zero or less, or with more digits than the prefix leaves room for.
  public init?(prefix: GS1CompanyPrefix, serial: Int64, extensionDigit: Int = 0) {
    let body = DigitText.padded(serial, to: 16 - prefix.digits.utf8.count)
    guard serial > 0, (0...9).contains(extensionDigit),
      prefix.digits.utf8.count + body.utf8.count == 16,
      let check = GS1CheckDigit.digit(of: "\(extensionDigit)\(prefix.digits)\(body)")
    else { return nil }
    digits = "\(extensionDigit)\(prefix.digits)\(body)\(check)"
  }
}

extension SerialShippingContainerCode: CustomStringConvertible {
  /// The digits.
  public var description: String { digits }
}

extension SerialShippingContainerCode: Codable {
  /// Reads `"006141410000000012"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(SerialShippingContainerCode.init(parsing:), orElse: "is no SSCC")
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(digits)
  }
}
