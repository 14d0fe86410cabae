extension Program {
  func helpOverlay() -> ActionFinder {
    let context = page.screen.context
    let own = entries(of: context)
    return ActionFinder(
      title: "Keys of \(context.title)", entries: own + entries(of: table.frame))
  }

  func paletteOverlay() -> ActionFinder {
    ActionFinder(
      title: "Do what?", entries: entries(of: page.screen.context) + entries(of: table.frame))
  }

  private func entries(of context: ActionContext) -> [ActionFinder.Entry] {
    context.actions.map { action in
      var hindrance: String?
      if case .disabled(let reason) = page.screen.availability(of: action.id) { hindrance = reason }
      return ActionFinder.Entry(
        action: action, place: action.group, keys: table.keys(of: action), hindrance: hindrance)
    }
  }

  mutating func handleInOverlay(_ key: Key) -> [ProgramCommand<Message>] {
    switch overlay {
    case .help(let finder): handle(key, in: finder) { .help($0) }
    case .palette(let finder): handle(key, in: finder) { .palette($0) }
    case .prompt(let prompt): handle(key, in: prompt)
    case .confirm(let confirmation): handle(key, in: confirmation)
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
    _ key: Key, in finder: ActionFinder, wrap: (ActionFinder) -> Overlay
  ) -> [ProgramCommand<Message>] {
    var finder = finder
    switch key {
    case .escape:
      overlay = nil
    case .enter:
      overlay = nil
      if let selected = finder.selected { return perform(selected.action) }
    default:
      guard finder.type(key) else { return [.ring] }
      overlay = wrap(finder)
    }
    return []
  }

  private mutating func handle(
    _ key: Key, in prompt: PromptOverlay
  ) -> [ProgramCommand<Message>] {
    var prompt = prompt
    switch key {
    case .escape:
      overlay = nil
      return send(.promptEnded(id: prompt.prompt.id, text: nil))
    case .enter:
      overlay = nil
      return send(.promptEnded(id: prompt.prompt.id, text: prompt.editor.text))
    default:
      let outcome = prompt.editor.handle(key)
      overlay = .prompt(prompt)
      guard outcome == .changed else { return outcome == .ignored ? [.ring] : [] }
      return send(.promptChanged(id: prompt.prompt.id, text: prompt.editor.text))
    }
  }

  private mutating func handle(
    _ key: Key, in confirmation: Confirmation
  ) -> [ProgramCommand<Message>] {
    switch key {
    case .character(confirmation.confirmKey):
      overlay = nil
      return send(.confirmed(confirmation.action))
    case .escape, .character("n"):
      overlay = nil
      notice = Notice(.info, "Nothing was changed.")
      return []
    default:
      return [.ring]
    }
  }

  /// Draws what floats and answers where its text cursor stands.
  func drawOverlay(in grid: inout Grid) -> Point? {
    switch overlay {
    case .help(let finder), .palette(let finder):
      return drawFinder(finder, in: &grid)
    case .prompt(let prompt):
      return draw(prompt, in: &grid)
    case .confirm(let confirmation):
      draw(confirmation, in: &grid)
      return nil
    case nil:
      return nil
    }
  }

  private func drawFinder(_ finder: ActionFinder, in grid: inout Grid) -> Point {
    drawKeys([("Enter", "Do it"), ("Up Down", "Move"), ("Esc", "Close")], in: &grid)
    grid.clear(
      Rect(column: 0, row: layout.messageRow, columns: layout.size.columns, rows: 1))
    return finder.draw(in: &grid, rect: layout.body, selection: options.selection)
  }

  private func draw(_ prompt: PromptOverlay, in grid: inout Grid) -> Point {
    let row = layout.messageRow
    grid.clear(Rect(column: 0, row: row, columns: layout.size.columns, rows: 1))
    let label = grid.write(prompt.prompt.label + " ", column: 1, row: row, role: .heading)
    grid.write(prompt.editor.text, column: 1 + label, row: row, role: .field)
    drawKeys([("Enter", "Keep"), ("Esc", "Give up")], in: &grid)
    return Point(column: 1 + label + prompt.editor.cursorColumn, row: row)
  }

  private func draw(_ confirmation: Confirmation, in grid: inout Grid) {
    let columns = layout.size.columns
    let first = layout.lowerRule - 3
    grid.clear(Rect(column: 0, row: first, columns: columns, rows: 5))
    grid.rule(row: first)
    grid.write(
      confirmation.question, column: 1, row: first + 1, role: .warning, columns: columns - 2)
    grid.write(confirmation.consequence, column: 1, row: first + 2, columns: columns - 2)
    drawKeys(
      [(String(confirmation.confirmKey), confirmation.confirmTitle), ("Esc", "No")], in: &grid)
  }

  private func drawKeys(_ keys: [(String, String)], in grid: inout Grid) {
    grid.clear(Rect(column: 0, row: layout.footerRow, columns: layout.size.columns, rows: 1))
    var column = 1
    for (key, title) in keys {
      column += grid.write(key, column: column, row: layout.footerRow, role: .key)
      column += grid.write(" " + title, column: column, row: layout.footerRow, role: .keyTitle) + 2
    }
  }
}
