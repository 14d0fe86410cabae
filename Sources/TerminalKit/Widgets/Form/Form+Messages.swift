extension Form {
  /// The sentence on the focused field: what is wrong with it, what follows from it, or what
  /// belongs there.
  public var message: FormMessage? {
    guard let field = field(at: focus) else { return nil }
    // While a field is typed a sentence on it would change with every key: half a postal code is no
    // mistake yet, and a slow line has better things to send.
    switch verdicts[focus] {
    case .refused(let sentence) where visited.contains(focus):
      return FormMessage(kind: .refusal, field: focus, sentence: sentence)
    case .warned(_, let sentence) where visited.contains(focus):
      return FormMessage(kind: .warning, field: focus, sentence: sentence)
    case .accepted(_, let hint?):
      return FormMessage(kind: .hint, field: focus, sentence: hint)
    default:
      return hint(for: field)
    }
  }

  /// Every field that is refused, in the order of the focus.
  public var refusals: [FormMessage] {
    focusOrder.compactMap { path in
      guard case .refused(let sentence) = verdicts[path] else { return nil }
      return FormMessage(kind: .refusal, field: path, sentence: sentence)
    }
  }

  /// Marks everything that is refused, also what was never visited, and goes to the first of it.
  ///
  /// - Returns: whether all values can be used.
  public mutating func submit() -> Bool {
    leaveField()
    visited.formUnion(focusOrder)
    settleFocus()
    guard let first = refusals.first else { return true }
    setFocus(first.field)
    return false
  }

  /// Whether a field is marked as refused: not while it was never left, since half a postal code
  /// is no mistake yet.
  func showsRefusal(at path: FieldPath) -> Bool {
    visited.contains(path) && verdicts[path]?.isRefused == true
  }

  /// Whether a field is marked as usable with consequences.
  func showsWarning(at path: FieldPath) -> Bool {
    guard visited.contains(path), case .warned = verdicts[path] else { return false }
    return true
  }

  private func hint(for field: FormField) -> FormMessage? {
    let sentence =
      switch field.kind {
      case .choice(let choices) where field.hint.isEmpty:
        "Space or the arrows change it: \(choices.map(\.title).joined(separator: ", "))."
      case .checkBox where field.hint.isEmpty: "Space checks it, and clears it again."
      default: field.hint
      }
    guard !sentence.isEmpty else { return nil }
    return FormMessage(kind: .hint, field: focus, sentence: sentence)
  }
}
