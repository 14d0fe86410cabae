extension Program {
  /// Takes in a key, a burst or a mouse event.
  public mutating func handle(_ event: InputEvent) -> [ProgramCommand<Message>] {
    switch event {
    case .key(let key): handle(key)
    case .burst(let text, let endsWithEnter, let isPaste):
      handle(Burst(text: text, endsWithEnter: endsWithEnter, isPaste: isPaste))
    case .mouse(let mouse): handle(mouse)
    case .resized(let size): resize(to: size)
    case .endRequested: [.quit]
    }
  }

  /// Takes in the screen's extent.
  public mutating func resize(to size: Size) -> [ProgramCommand<Message>] {
    layout = ProgramLayout(size: size)
    return send(.resized(layout.body.size))
  }

  /// Takes in Control-C: it closes what floats, then leaves the program.
  public mutating func handleInterrupt() -> [ProgramCommand<Message>] {
    guard let overlay else { return [.quit] }
    self.overlay = nil
    defer { showWaitingOverlay() }
    guard case .prompt(let pageID, let id, _) = overlay else { return [] }
    return send(.promptEnded(id: id, text: nil), to: pageID)
  }

  mutating func handle(_ key: Key) -> [ProgramCommand<Message>] {
    if overlay != nil { return handleInOverlay(key) }
    notice = nil
    if page.screen.capturesText, key.isTyping { return send(.key(key)) }
    guard let action = table.action(for: key, in: page.screen.context) else {
      return send(.key(key))
    }
    return perform(action, by: key)
  }

  /// Does an action, or says why it cannot be done now.
  mutating func perform(_ action: Action, by key: Key? = nil) -> [ProgramCommand<Message>] {
    if case .disabled(let reason) = page.screen.availability(of: action.id) {
      notice = Notice(.warning, reason)
      return []
    }
    if table.frame.actions.contains(where: { $0.id == action.id }) {
      return performFrameAction(action, by: key)
    }
    return performOnScreen(action)
  }

  /// Does an action of the screen; one that cannot be undone may ask and read, and no more.
  private mutating func performOnScreen(_ action: Action) -> [ProgramCommand<Message>] {
    let effects = page.screen.update(.action(action.id))
    let allowed = action.isDangerous ? effects.filter { !$0.changesSomething } : effects
    let commands = apply(allowed, from: page.id)
    guard allowed.count < effects.count else { return commands }
    notice = Notice(.error, "\(action.title) was not done, since it did not ask first.")
    return commands + [.ring]
  }

  private mutating func performFrameAction(
    _ action: Action, by key: Key?
  ) -> [ProgramCommand<Message>] {
    if let tab = FrameActions.tab(of: action.id, count: tabs.count) { return show(tab: tab) }
    switch action.id {
    case FrameActions.help.id:
      overlay = actionsOverlay(title: "Keys of \(page.screen.context.title)", sign: "Find: ")
    case FrameActions.palette.id: overlay = actionsOverlay(title: "Do what?", sign: ":")
    case FrameActions.back.id: return goBackOrOfferKey(key)
    case FrameActions.quit.id: return [.quit]
    case FrameActions.nextTab.id: return show(tab: (selectedTab + 1) % tabs.count)
    case FrameActions.previousTab.id:
      return show(tab: (selectedTab + tabs.count - 1) % tabs.count)
    case FrameActions.redraw.id: return [.redraw]
    case FrameActions.suspend.id: return [.suspend]
    case FrameActions.cancel.id: return cancelWork()
    default: break
    }
    return []
  }

  /// Goes back, which on a form first leaves the field.
  ///
  /// The screen is asked before it is closed. Whatever key the user chose for it, the screen knows
  /// it as Esc.
  private mutating func goBackOrOfferKey(_ key: Key?) -> [ProgramCommand<Message>] {
    if page.screen.wantsBack { return send(.key(.escape)) }
    if !isOnRootScreen { return close(page.id) }
    return key.map { leavesProgram(by: $0) } == true ? [.quit] : []
  }

  /// Whether the screen is the first of its tab, below which there is nothing.
  var isOnRootScreen: Bool { tabs[selectedTab].pages.count == 1 }

  /// Whether a key of the action back ends the program on a root screen: Esc does not, since it is
  /// pressed once too often when one comes back from other screens.
  func leavesProgram(by key: Key) -> Bool { key != .escape }

  private mutating func cancelWork() -> [ProgramCommand<Message>] {
    running.filter { $0.value.title != nil }.keys.sorted { $0.rawValue < $1.rawValue }
      .flatMap { giveUp($0) }
  }

  private mutating func handle(_ mouse: MouseEvent) -> [ProgramCommand<Message>] {
    guard overlay == nil else { return [] }
    if mouse.point.row == layout.footerRow, mouse.kind == .press {
      guard let item = footerItems().first(where: { $0.columns.contains(mouse.point.column) })
      else { return [] }
      return perform(item.action, by: item.key)
    }
    var inBody = mouse
    inBody.point.row -= layout.body.origin.row
    return send(.mouse(inBody))
  }
}

extension Effect {
  /// Whether the effect goes beyond what is shown.
  var changesSomething: Bool {
    switch self {
    case .work(let work): work.writes
    case .quit: true
    default: false
    }
  }
}

extension Key {
  /// Whether the key changes text where text is typed, rather than being a key of an action.
  var isTyping: Bool {
    switch self {
    case .character, .backspace, .delete, .left, .right, .home, .end: true
    case .control("u"), .control("w"): true
    default: false
    }
  }
}
