/// A sentence for the message line.
public struct Notice: Hashable, Sendable {
  /// How much it matters; each kind shows a word of its own, so that none depends on colour.
  public enum Kind: Hashable, Sendable { case info, done, warning, error }

  /// How much it matters.
  public var kind: Kind
  /// The sentence.
  public var text: String

  /// Makes a notice.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
