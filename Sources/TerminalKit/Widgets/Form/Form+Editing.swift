extension Form {
  /// Changes the focused field as a key says.
  mutating func edit(_ key: Key) -> Outcome {
    guard let field = field(at: focus) else { return .ignored }
    switch field.kind {
    case .checkBox: return editCheckBox(key)
    case .choice(let choices): return editChoice(key, choices)
    default: return editText(key)
    }
  }

  /// Gives the focused field another value and asks the checks.
  mutating func set(_ text: String) -> Outcome {
    guard values[focus] != text else { return .moved }
    history.rememberEdit(values, at: focus)
    values[focus] = text
    visited.remove(focus)
    checkAll()
    return .edited
  }

  /// Too long a text is kept as it is typed, and refused by its check: a dropped letter may not be
  /// noticed.
  private mutating func editText(_ key: Key) -> Outcome {
    if case .character = key, isFresh { editor.clear() }
    isFresh = false
    switch editor.handle(key) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .changed: return set(editor.text)
    }
  }

  private mutating func editCheckBox(_ key: Key) -> Outcome {
    let isOn = !values[focus].isEmpty
    let wanted: Bool
    switch key {
    case .character(" "): wanted = !isOn
    case .character("y"), .character("x"): wanted = true
    case .character("n"), .backspace, .delete: wanted = false
    case .left, .right, .home, .end: return .moved
    case .character: return .refused(sentence: Self.yesOrNo)
    default: return .ignored
    }
    history.endEdit()
    return set(wanted ? "yes" : "")
  }

  private mutating func editChoice(_ key: Key, _ choices: [FieldChoice]) -> Outcome {
    guard !choices.isEmpty else { return .refused(sentence: "There is nothing to choose from.") }
    let now = choices.firstIndex { $0.value == values[focus] }
    switch key {
    case .left: return choose(now.map { $0 + choices.count - 1 } ?? choices.count - 1, choices)
    case .right: return choose(now.map { $0 + 1 } ?? 0, choices)
    case .character(" ") where typeAhead.isEmpty:
      return choose(now.map { $0 + 1 } ?? 0, choices)
    case .home: return choose(0, choices)
    case .end: return choose(choices.count - 1, choices)
    case .backspace, .delete:
      typeAhead = ""
      return .moved
    case .character(let character): return typeAhead(character, choices)
    default: return .ignored
    }
  }

  private mutating func choose(_ index: Int, _ choices: [FieldChoice]) -> Outcome {
    typeAhead = ""
    return set(choices[index % choices.count].value)
  }

  private mutating func typeAhead(_ character: Character, _ choices: [FieldChoice]) -> Outcome {
    for beginning in [typeAhead + String(character), String(character)] {
      guard let index = FieldChoice.index(in: choices, beginning: beginning) else { continue }
      typeAhead = beginning
      return set(choices[index].value)
    }
    return .refused(sentence: Self.noChoice(beginning: String(character)))
  }

  static let yesOrNo = "This is yes or no: the space bar changes it."

  static func noChoice(beginning: String) -> String {
    "No choice begins with \"\(beginning)\"; Left and Right go through them."
  }
}

extension FieldChoice {
  /// The first choice whose title or value begins so, in any case.
  static func index(in choices: [FieldChoice], beginning: String) -> Int? {
    let wanted = beginning.lowercased()
    guard !wanted.isEmpty else { return nil }
    return choices.firstIndex { $0.title.lowercased().hasPrefix(wanted) }
      ?? choices.firstIndex { $0.value.lowercased().hasPrefix(wanted) }
  }
}
