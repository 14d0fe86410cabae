import Units

/// The name of a rule in the ledger, such as `CA-DEM-03`.
///
/// A rule whose figures change keeps its name; each span of days is a ``Rule`` of its own.
public struct RuleIdentifier: Hashable, Sendable {
  /// The name in capital letters, digits and hyphens.
  public let text: String

  /// Takes a name; nothing comes back for an empty one, or one with other characters.
  public init?(_ text: some StringProtocol) {
    let upper = text.uppercased()
    let isWellFormed = upper.utf8.allSatisfy { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard !upper.isEmpty, upper.utf8.count <= 24, isWellFormed else { return nil }
    self.text = upper
  }
}

extension RuleIdentifier: Comparable {
  /// True when the left name comes first in the ledger.
  public static func < (left: RuleIdentifier, right: RuleIdentifier) -> Bool {
    left.text < right.text
  }
}

extension RuleIdentifier: CustomStringConvertible {
  /// The name itself.
  public var description: String { text }
}

extension RuleIdentifier: Codable {
  /// Reads a name such as `"CA-DEM-03"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText({ RuleIdentifier($0) }, orElse: "is not a rule's name")
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(text)
  }
}
