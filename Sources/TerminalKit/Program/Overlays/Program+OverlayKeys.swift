extension Program {
  /// Gives a key to what floats.
  mutating func handleInOverlay(_ key: Key) -> [ProgramCommand<Message>] {
    defer { showWaitingOverlay() }
    switch overlay {
    case .actions(let page, let title, var list):
      let outcome = list.handle(key)
      return take(outcome, of: list, title: title, on: page)
    case .prompt(let page, let id, var line):
      let outcome = line.handle(key)
      return take(outcome, of: line, id: id, on: page)
    case .confirm(let page, let confirmation, var dialog):
      let outcome = dialog.handle(key)
      overlay = .confirm(page, confirmation, dialog)
      return take(outcome, of: confirmation, on: page)
    case nil: return []
    }
  }

  /// Gives a burst to what floats: as text where text is typed.
  ///
  /// A burst never answers a question and never chooses from a list, since no hand has seen what it
  /// would do.
  mutating func insertIntoOverlay(_ burst: Burst) -> [ProgramCommand<Message>] {
    defer { showWaitingOverlay() }
    switch overlay {
    case .actions(let page, let title, var list):
      let outcome = list.insert(burst: burst.asOneLine)
      return take(outcome, of: list, title: title, on: page)
    case .prompt(let page, let id, var line):
      let outcome = line.insert(
        burst: burst.asOneLine, endsWithEnter: burst.endsWithEnter && !burst.isPaste)
      return take(outcome, of: line, id: id, on: page)
    case .confirm, nil: return [.ring]
    }
  }

  private mutating func take(
    _ outcome: FilterList<ActionID>.Outcome, of list: FilterList<ActionID>, title: String,
    on pageID: PageID
  ) -> [ProgramCommand<Message>] {
    overlay = .actions(pageID, title: title, list)
    switch outcome {
    case .moved: return []
    case .ignored: return [.ring]
    case .cancelled:
      overlay = nil
    case .refused(let reason):
      overlay = nil
      notice = Notice(.warning, reason)
    case .chosen(let id):
      overlay = nil
      return perform(id, chosenOn: pageID)
    }
    return []
  }

  /// Does what was chosen from the list of actions, unless another screen came meanwhile.
  private mutating func perform(
    _ id: ActionID, chosenOn pageID: PageID
  ) -> [ProgramCommand<Message>] {
    guard let found = table.all.first(where: { $0.action.id == id }) else { return [] }
    guard pageID == page.id || found.context == table.frame else {
      notice = Notice(.warning, "Another screen came meanwhile; nothing was done.")
      return [.ring]
    }
    return perform(found.action)
  }

  private mutating func take(
    _ outcome: LinePrompt.Outcome, of line: LinePrompt, id: String, on pageID: PageID
  ) -> [ProgramCommand<Message>] {
    overlay = .prompt(pageID, id: id, line)
    switch outcome {
    case .moved: return []
    case .ignored: return [.ring]
    case .changed: return send(.promptChanged(id: id, text: line.text), to: pageID)
    case .submitted(let text):
      overlay = nil
      promptHistories[id] = line.history
      return send(.promptEnded(id: id, text: text), to: pageID)
    case .cancelled:
      overlay = nil
      return send(.promptEnded(id: id, text: nil), to: pageID)
    }
  }

  private mutating func take(
    _ outcome: ConfirmDialog.Outcome, of confirmation: Confirmation, on pageID: PageID
  ) -> [ProgramCommand<Message>] {
    switch outcome {
    case .waiting: return []
    case .refused: return [.ring]
    case .confirmed:
      overlay = nil
      return send(.confirmed(confirmation.action, confirmation.subject), to: pageID)
    case .cancelled:
      overlay = nil
      notice = Notice(.info, "Nothing was changed.")
      return []
    }
  }
}

extension Burst {
  /// The text for a single line: what ends a line of a paste separates words there.
  var asOneLine: String { isPaste && endsWithEnter && !text.isEmpty ? text + " " : text }
}
