/// A sentence that tells the user what came of something, until the next key.
public struct Notice: Hashable, Sendable {
  /// How grave it is; each kind but plain news begins with a sign of its own, so that none depends
  /// on colour.
  public enum Kind: CaseIterable, Hashable, Sendable {
    /// Something to know.
    case info
    /// Something that was asked for was done.
    case done
    /// Something to look at soon.
    case warning
    /// Something that could not be done.
    case error

    /// What stands before the sentence; empty for plain news.
    public var sign: String {
      switch self {
      case .info: ""
      case .done: "DONE"
      case .warning: "!"
      case .error: "ERROR"
      }
    }

    /// What the line means to a theme.
    public var role: Role {
      switch self {
      case .info: .message
      case .done: .good
      case .warning: .warning
      case .error: .danger
      }
    }
  }

  /// How grave it is.
  public var kind: Kind
  /// The sentence.
  public var text: KeyedText

  /// Makes a notice whose sentence names no key.
  public init(_ kind: Kind, _ text: String) { self.init(kind, KeyedText(text)) }

  /// Makes a notice.
  @_disfavoredOverload
  public init(_ kind: Kind, _ text: KeyedText) {
    self.kind = kind
    self.text = text
  }
}
