/// What a field's check says of what was typed.
///
/// The words are the checker's own: a form knows neither postal codes nor freight classes.
public enum FieldVerdict: Hashable, Sendable {
  /// Good; `normalised` replaces what was typed when the field is left, and the hint, if any, is
  /// shown while the field has the focus, such as `M5V 2T6 is Toronto ON`.
  case accepted(normalised: String, hint: String? = nil)
  /// Usable, with a sentence on what may come of it.
  case warned(normalised: String, sentence: String)
  /// Not usable; the sentence says what is wrong and what to type instead.
  case refused(sentence: String)

  /// Whether the value cannot be used.
  public var isRefused: Bool {
    if case .refused = self { return true }
    return false
  }

  /// The form of the text that replaces what was typed, if there is one.
  public var normalised: String? {
    switch self {
    case .accepted(let normalised, _), .warned(let normalised, _): normalised
    case .refused: nil
    }
  }
}

/// A sentence of a form for the message line.
public struct FormMessage: Hashable, Sendable {
  /// How grave it is.
  public enum Kind: Hashable, Sendable {
    /// What the field is for, or what was understood.
    case hint
    /// Usable, with consequences.
    case warning
    /// Not usable.
    case refusal
  }

  /// How grave it is.
  public let kind: Kind
  /// The field that it is about.
  public let field: FieldPath
  /// What it says.
  public let sentence: String
}
