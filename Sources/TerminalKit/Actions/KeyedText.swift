/// A sentence that names keys by what they do, so that it stays true when the user chose others.
///
/// Written as an interpolated literal: `"The form is empty; \(key: undo) brings it back."`
public struct KeyedText: Hashable, Sendable {
  fileprivate enum Part: Hashable, Sendable {
    case text(String)
    case key(Action)
  }

  private var parts: [Part]

  /// Makes a sentence that names no key.
  public init(_ text: String) { parts = [.text(text)] }

  /// Puts the names of keys in.
  ///
  /// - Parameter keyName: the name of the key that does an action now.
  /// - Returns: the sentence.
  public func spelled(_ keyName: (Action) -> String) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .key(let action): text += keyName(action)
      }
    }
  }
}

extension KeyedText: ExpressibleByStringInterpolation {
  /// Makes a sentence that names no key.
  public init(stringLiteral value: String) { self.init(value) }

  /// Makes a sentence of texts and keys.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Texts, and the keys of actions, in their order.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Makes an empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }

    /// Adds a value as text.
    public mutating func appendInterpolation(_ value: some Any) { parts.append(.text("\(value)")) }

    /// Adds the key that does an action.
    public mutating func appendInterpolation(key action: Action) { parts.append(.key(action)) }
  }
}

/// The names of the keys that do actions on the screen that is shown.
public struct KeyNames: Hashable, Sendable {
  private let names: [ActionID: String]

  /// Makes a list of names; what is not in it has the name of its own first key.
  public init(_ names: [ActionID: String] = [:]) { self.names = names }

  /// The key that does an action now.
  public subscript(action: Action) -> String {
    names[action.id] ?? action.keys.first?.name ?? action.title
  }
}
