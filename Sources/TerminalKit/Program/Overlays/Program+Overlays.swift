extension Program {
  /// The overlay that lists what can be done here, each action with its keys and its effect.
  func actionsOverlay(title: String, sign: String) -> Overlay {
    let items = entries(of: page.screen.context) + entries(of: table.frame)
    return .actions(page.id, title: title, FilterList(items: items, sign: sign))
  }

  /// Shows what a page asks; what a hidden page asks waits until it is shown, since the keys that are
  /// pressed now are not meant for it.
  mutating func ask(_ question: Overlay, from pageID: PageID) {
    if overlay == nil, pageID == page.id {
      overlay = question
    } else if let (tab, index) = place(of: pageID) {
      tabs[tab].pages[index].waitingOverlay = question
    }
  }

  /// Shows what the page on top asked while it was hidden.
  mutating func showWaitingOverlay() {
    guard overlay == nil, let waiting = page.waitingOverlay else { return }
    page.waitingOverlay = nil
    overlay = waiting
  }

  func overlay(for prompt: Prompt, from pageID: PageID) -> Overlay {
    var line = LinePrompt(
      sign: prompt.label + " ", history: promptHistories[prompt.id] ?? [])
    line.replace(with: prompt.text)
    return .prompt(pageID, id: prompt.id, line)
  }

  func overlay(for confirmation: Confirmation, from pageID: PageID) -> Overlay {
    let action = table.all.first { $0.action.id == confirmation.action }?.action
    return .confirm(
      pageID, confirmation,
      ConfirmDialog(
        dangerous: confirmation.question, consequence: confirmation.consequence,
        confirmTitle: confirmation.confirmTitle, cancelTitle: "No",
        actionKeys: action.map { table.keys(of: $0) } ?? []))
  }

  private func entries(of context: ActionContext) -> [FilterItem<ActionID>] {
    let keyNames = keyNames
    return context.actions.map { action in
      var reason: String?
      if case .disabled(let why) = page.screen.availability(of: action.id) {
        reason = why.spelled { keyNames[$0] }
      }
      return FilterItem(
        id: action.id,
        label: namable(table.keys(of: action)).map(\.name).joined(separator: " "),
        title: action.title, detail: action.help, group: action.group, disabledReason: reason)
    }
  }
}
