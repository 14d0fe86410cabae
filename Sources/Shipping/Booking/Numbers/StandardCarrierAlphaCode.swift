import Units

/// A standard carrier alpha code (SCAC): two to four letters that name a carrier.
///
/// The codes are licensed by the National Motor Freight Traffic Association; any that has the shape
/// is taken, whether it is in the bundled list or not.
public struct StandardCarrierAlphaCode: Hashable, Sendable {
  /// The letters in capitals.
  public let letters: String

  /// Reads two to four letters of either case; nothing comes back for anything else.
  public init?(parsing text: some StringProtocol) {
    let compact = DigitText.compact(text)
    guard (2...4).contains(compact.utf8.count),
      compact.utf8.allSatisfy({ (65...90).contains($0) })
    else { return nil }
    letters = compact
  }
}

extension StandardCarrierAlphaCode: CustomStringConvertible {
  /// The letters.
  public var description: String { letters }
}

extension StandardCarrierAlphaCode: Codable {
  /// Reads `"ODFL"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(StandardCarrierAlphaCode.init(parsing:), orElse: "is no SCAC")
  }

  /// Writes the letters.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(letters)
  }
}
