public import Shipping

/// Flags of partner government agencies on goods that enter the United States, and whether a trade
/// remedy case may exist for them.
///
/// A flag is a code such as `FD3`: two letters for the agency and a digit for what it asks. That the
/// digit tells whether data may or must be filed is general knowledge, UNVERIFIED. No flag means only
/// that the report had none on its day.
public struct AgencyFlags: Hashable, Sendable {
  /// The codes in the order of the alphabet.
  public let codes: [String]

  /// True where an anti-dumping case may exist for some goods of some origins; no statement that a
  /// duty is owed.
  public let mayHaveAntiDumpingCase: Bool

  /// True where a countervailing duty case may exist; no statement that a duty is owed.
  public let mayHaveCountervailingCase: Bool

  /// The first two letters of the flags, each agency once.
  public var agencyCodes: [String] {
    var seen: Set<String> = []
    return codes.map { String($0.prefix(2)) }.filter { seen.insert($0).inserted }
  }

  /// All that either of two says.
  func union(_ other: AgencyFlags) -> AgencyFlags {
    AgencyFlags(
      codes: Set(codes).union(other.codes).sorted(),
      mayHaveAntiDumpingCase: mayHaveAntiDumpingCase || other.mayHaveAntiDumpingCase,
      mayHaveCountervailingCase: mayHaveCountervailingCase || other.mayHaveCountervailingCase)
  }
}

/// A partner agency whose flags are in the table.
public struct PartnerAgency: Hashable, Sendable {
  /// The first two letters of its flags, such as `FD`.
  public let code: String

  /// Its name, such as `Food and Drug Administration`.
  public let name: String

  /// What its flags concern, in a few words.
  public let subject: String

  /// Where the meaning of the letters comes from.
  public let citation: String

  /// How far the meaning can be trusted.
  public let confidence: Confidence
}
