/// One key with its meaning in the footer, and the columns in which it stands.
struct FooterItem {
  var action: Action
  var key: Key
  var columns: Range<Int>
}

extension Program {
  /// How many of a screen's own actions the footer shows at most.
  static var mostFooterActions: Int { 6 }

  func drawFooter(in grid: inout Grid) {
    for item in footerItems() {
      let keyColumns = grid.write(
        item.key.name, column: item.columns.lowerBound, row: layout.footerRow, role: .key)
      grid.write(
        " " + item.action.title, column: item.columns.lowerBound + keyColumns,
        row: layout.footerRow, role: .keyTitle)
    }
  }

  /// The screen's own actions from the left, by rank, those that fit; help and the way out always.
  func footerItems() -> [FooterItem] {
    let fixed = fixedFooterActions().map { ($0.action, $0.key, Self.columns($0.key, $0.action)) }
    let fixedColumns = fixed.reduce(0) { $0 + $1.2 + 2 }
    var items: [FooterItem] = []
    var column = 1
    for (action, key) in screenFooterActions() {
      let columns = Self.columns(key, action)
      // The last column of the row stays free, and so need not the two after the way out.
      if column + columns + 1 + fixedColumns > layout.size.columns { continue }
      items.append(FooterItem(action: action, key: key, columns: column..<column + columns))
      column += columns + 2
    }
    column = max(column, layout.size.columns - fixedColumns + 1)
    for (action, key, columns) in fixed {
      items.append(FooterItem(action: action, key: key, columns: column..<column + columns))
      column += columns + 2
    }
    return items
  }

  private func screenFooterActions() -> [(action: Action, key: Key)] {
    let ranked = page.screen.context.actions
      .filter { $0.footerRank != nil && page.screen.availability(of: $0.id) == .enabled }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
    return ranked.compactMap { action in usableKey(of: action).map { (action, $0) } }
      .prefix(Self.mostFooterActions).map { $0 }
  }

  private func fixedFooterActions() -> [(action: Action, key: Key)] {
    var actions: [(action: Action, key: Key)] = []
    if let key = usableKey(of: FrameActions.help) { actions.append((FrameActions.help, key)) }
    if let wayOut { actions.append(wayOut) }
    return actions
  }

  /// The action that leaves: a field, the screen, or the program.
  private var wayOut: (action: Action, key: Key)? {
    if page.screen.wantsBack {
      let title = page.screen.backTitle
      return usableKey(of: FrameActions.back).map { (FrameActions.back.titled(title), $0) }
    }
    if !isOnRootScreen { return usableKey(of: FrameActions.back).map { (FrameActions.back, $0) } }
    // Back and quit do the same there.
    let keys = table.keys(of: FrameActions.back).filter { leavesProgram(by: $0) }
    let key = keys.first ?? usableKey(of: FrameActions.quit)
    return key.map { (FrameActions.quit, $0) }
  }

  /// The names of the keys that do actions now: while text is typed, letters only after leaving it.
  var keyNames: KeyNames {
    let actions = page.screen.context.actions + table.frame.actions
    let leaving = usableKey(of: FrameActions.back)
    let names = actions.compactMap { action -> (ActionID, String)? in
      if let key = usableKey(of: action) { return (action.id, key.name) }
      guard let key = namable(table.keys(of: action)).first else { return nil }
      return (action.id, leaving.map { "\($0.name) then \(key.name)" } ?? key.name)
    }
    return KeyNames(Dictionary(names) { first, _ in first })
  }

  /// The first key that does the action now; while text is typed, letters do not.
  private func usableKey(of action: Action) -> Key? {
    namable(table.keys(of: action)).first { !page.screen.capturesText || !$0.isTyping }
  }

  /// Those of an action's keys that the terminal has; all of them where it has none.
  func namable(_ keys: [Key]) -> [Key] {
    let present = keys.filter { options.tier.has($0) }
    return present.isEmpty ? keys : present
  }

  private static func columns(_ key: Key, _ action: Action) -> Int {
    DisplayWidth.columns(of: key.name) + 1 + DisplayWidth.columns(of: action.title)
  }
}

extension Action {
  func titled(_ title: String) -> Action {
    Action(
      id, title: title, help: help, group: group, keys: keys, footerRank: footerRank,
      isDangerous: isDangerous)
  }
}
