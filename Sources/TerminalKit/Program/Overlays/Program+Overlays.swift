extension Program {
  /// The overlay that lists what can be done here, each action with its keys and its effect.
  func actionsOverlay(title: String, sign: String) -> Overlay {
    let items = entries(of: page.screen.context) + entries(of: table.frame)
    return .actions(title: title, FilterList(items: items, sign: sign))
  }

  func overlay(for prompt: Prompt) -> Overlay {
    var line = LinePrompt(sign: prompt.label + " ")
    line.replace(with: prompt.text)
    return .prompt(id: prompt.id, line)
  }

  func overlay(for confirmation: Confirmation) -> Overlay {
    let action = table.all.first { $0.action.id == confirmation.action }?.action
    return .confirm(
      confirmation.action,
      ConfirmDialog(
        dangerous: confirmation.question, consequence: confirmation.consequence,
        confirmTitle: confirmation.confirmTitle, cancelTitle: "No",
        actionKeys: action.map { table.keys(of: $0) } ?? []))
  }

  private func entries(of context: ActionContext) -> [FilterItem<ActionID>] {
    context.actions.map { action in
      var reason: String?
      if case .disabled(let why) = page.screen.availability(of: action.id) { reason = why }
      return FilterItem(
        id: action.id, label: table.keys(of: action).map(\.name).joined(separator: " "),
        title: action.title, detail: action.help, group: action.group, disabledReason: reason)
    }
  }

  mutating func handleInOverlay(_ key: Key) -> [ProgramCommand<Message>] {
    switch overlay {
    case .actions(let title, let list): handle(key, in: list, title: title)
    case .prompt(let id, let line): handle(key, in: line, id: id)
    case .confirm(let action, let dialog): handle(key, in: dialog, action: action)
    case nil: []
    }
  }

  mutating func typeIntoOverlay(
    _ text: String, endsWithEnter: Bool
  ) -> [ProgramCommand<Message>] {
    let typed = text.flatMap { handleInOverlay(.character($0)) }
    return endsWithEnter ? typed + handleInOverlay(.enter) : typed
  }

  private mutating func handle(
    _ key: Key, in list: FilterList<ActionID>, title: String
  ) -> [ProgramCommand<Message>] {
    var list = list
    let outcome = list.handle(key)
    overlay = .actions(title: title, list)
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
      if let found = table.all.first(where: { $0.action.id == id }) {
        return perform(found.action)
      }
    }
    return []
  }

  private mutating func handle(
    _ key: Key, in line: LinePrompt, id: String
  ) -> [ProgramCommand<Message>] {
    var line = line
    let outcome = line.handle(key)
    overlay = .prompt(id: id, line)
    switch outcome {
    case .moved: return []
    case .ignored: return [.ring]
    case .changed: return send(.promptChanged(id: id, text: line.text))
    case .submitted(let text):
      overlay = nil
      return send(.promptEnded(id: id, text: text))
    case .cancelled:
      overlay = nil
      return send(.promptEnded(id: id, text: nil))
    }
  }

  private mutating func handle(
    _ key: Key, in dialog: ConfirmDialog, action: ActionID
  ) -> [ProgramCommand<Message>] {
    var dialog = dialog
    let outcome = dialog.handle(key)
    overlay = .confirm(action, dialog)
    switch outcome {
    case .waiting: return []
    case .refused: return [.ring]
    case .confirmed:
      overlay = nil
      return send(.confirmed(action))
    case .cancelled:
      overlay = nil
      notice = Notice(.info, "Nothing was changed.")
      return []
    }
  }
}
