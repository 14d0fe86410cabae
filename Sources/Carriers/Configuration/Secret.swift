import Interchange

/// A key or password that no description, dump or error ever shows.
///
/// It has no equality, coding or hash, so that it cannot slip into a record or a comparison.
public struct Secret: Sendable {
  /// The key itself; only a transport that sends it may ask.
  let revealed: String

  /// What stands for a secret wherever it would be shown.
  public static let mask = "(secret)"

  /// The longest key that is taken; real ones have some dozens of characters.
  public static let characterLimit = 512

  /// Covers a key; nothing comes back for one that cannot stand in a header: empty, with blanks, or
  /// with other characters than printable ASCII.
  public init?(_ key: String) {
    guard !key.isEmpty, key.utf8.count <= Self.characterLimit,
      key.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
    else { return nil }
    revealed = key
  }

  /// A text in which the key, should a server repeat it, is covered.
  public func covered(in text: String) -> String {
    text.split(separator: revealed, omittingEmptySubsequences: false).joined(separator: Self.mask)
  }
}

extension Secret {
  /// A reply in which the key is covered in every text and name.
  func covered(in value: JSONValue) -> JSONValue {
    switch value {
    case .text(let text): .text(covered(in: text))
    case .array(let elements): .array(elements.map { covered(in: $0) })
    case .object(let members):
      .object(
        Dictionary(
          members.map { (covered(in: $0.key), covered(in: $0.value)) },
          uniquingKeysWith: { first, _ in first }))
    case .null, .flag, .number: value
    }
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The mask.
  public var description: String { Self.mask }
  /// The mask.
  public var debugDescription: String { Self.mask }
  /// A mirror without children, for whoever dumps it.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
