extension Form {
  /// Does what a key means in a form.
  ///
  /// Tab and Enter go to the next field, the arrows up and down to the nearest one, Escape to the
  /// command mode. In a group, Insert or `+` (where no text is typed) adds a row and Control-K
  /// removes one. Control-_ undoes and Control-R does again.
  public mutating func handle(_ key: Key) -> Outcome {
    if let moved = handleMovement(key) { return moved }
    guard mode == .typing else { return .ignored }
    switch key {
    case .escape:
      leaveField()
      settleFocus()
      mode = .command
      return .moved
    case .control("_"): return undo()
    case .control("r"): return redo()
    case .insert: return addRow()
    case .character("+") where addsRowByPlus: return addRow()
    case .control("k"): return removeRow()
    default: return edit(key)
    }
  }

  /// Puts a burst of characters, from a paste or a scanner, into the focused field as one edit.
  ///
  /// - Parameters:
  ///   - burst: the characters.
  ///   - endsWithEnter: whether to go on to the next field, as after Enter.
  /// - Returns: what it did; in command mode nothing, so that a scan cannot press action keys.
  public mutating func insert(burst: String, endsWithEnter: Bool) -> Outcome {
    guard mode == .typing, let field = field(at: focus) else {
      return .refused(sentence: "No field is typed into now; an arrow key goes back to one.")
    }
    history.endEdit()
    if burst.isEmpty {
      // An empty line of a paste, such as an empty cell of a copied column, leaves a field as it is.
      if endsWithEnter { moveFocus(by: 1) }
      return .moved
    }
    let outcome: Outcome
    switch field.kind {
    case .checkBox: return .refused(sentence: Self.yesOrNo)
    case .choice(let choices):
      guard let index = FieldChoice.index(in: choices, beginning: burst) else {
        return .refused(sentence: Self.noChoice(beginning: burst))
      }
      outcome = set(choices[index].value)
    default:
      if isFresh { editor.clear() }
      isFresh = false
      editor.insert(burst)
      outcome = set(editor.text)
    }
    history.endEdit()
    if endsWithEnter { moveFocus(by: 1) }
    return outcome
  }

  private mutating func handleMovement(_ key: Key) -> Outcome? {
    switch key {
    case .tab: moveFocus(by: 1)
    case .backTab: moveFocus(by: -1)
    case .enter: return pressEnter()
    case .up: _ = moveFocus(lines: -1)
    case .down: _ = moveFocus(lines: 1)
    case .pageUp: _ = moveFocus(lines: -shownRows)
    case .pageDown: _ = moveFocus(lines: shownRows)
    case .left, .right, .home, .end:
      guard mode == .command else { return nil }
      mode = .typing
    default: return nil
    }
    return .moved
  }

  private mutating func pressEnter() -> Outcome {
    guard mode == .typing else {
      mode = .typing
      return .moved
    }
    return moveFocus(by: 1) ? .moved : .finished
  }

  /// A plus sign adds a row where it cannot be part of what is typed.
  private var addsRowByPlus: Bool {
    guard case .cell = focus, let kind = field(at: focus)?.kind else { return false }
    if case .text = kind { return false }
    return true
  }
}
