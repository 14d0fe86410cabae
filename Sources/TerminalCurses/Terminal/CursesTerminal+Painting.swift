import CNcurses
public import TerminalKit

/// A role's look in the terms of curses, for text and for empty cells.
struct RoleLook {
  var attributes: attr_t
  var pair: Int16
  var blankAttributes: attr_t
  var blankPair: Int16
}

extension CursesTerminal {
  /// Shows a frame, sending only what differs from the last one; an equal frame sends nothing.
  ///
  /// What lies outside the screen is cut off; where the frame is smaller, the screen is blank.
  public func present(_ frame: Frame) {
    guard isEntered, frame != shown else { return }
    for row in 0..<size.rows where needsPainting(row, of: frame) {
      paint(frame.grid.row(row), row: row)
    }
    place(frame.cursor)
    if let shown { resendRowsMovedFar(from: shown.grid, to: frame.grid) }
    shown = frame
    wnoutrefresh(curses_standard_screen())
    doupdate()
  }

  /// Sends everything anew.
  public func redraw() {
    guard isEntered else { return }
    curses_repaint_all()
    wnoutrefresh(curses_standard_screen())
    doupdate()
  }

  private func needsPainting(_ row: Int, of frame: Frame) -> Bool {
    guard let shown, shown.grid.size == frame.grid.size else { return true }
    return shown.grid.row(row) != frame.grid.row(row)
  }

  /// Gives curses one whole row; it finds out itself which cells differ from the screen.
  private func paint(_ cells: ArraySlice<Cell>, row: Int) {
    var line: [cchar_t] = []
    line.reserveCapacity(size.columns)
    var column = 0
    var before: Role?
    while column < size.columns {
      let index = cells.startIndex + column
      var cell = index < cells.endIndex ? cells[index] : .blank
      if cell.glyph == .space {
        cell.role = role(ofBlankAt: index, in: cells, after: before)
      } else {
        before = cell.role
      }
      let continuesWord = cell.glyph == .space && cell.role == before
      let isWide = index + 1 < cells.endIndex && cells[index + 1].glyph == .continuation
      column += append(
        cell, isWide: isWide && column + 1 < size.columns, keepsLook: continuesWord, to: &line)
    }
    mvwadd_wchnstr(curses_standard_screen(), Int32(row), 0, line, Int32(line.count))
  }

  /// How many blanks between words cost less as words than the change of look there and back: as many
  /// as curses sends in place of moving the cursor, which takes seven bytes or eight.
  private static let shortGap = 7

  /// A short gap between words goes on in the look of the word before it, where no one can see the
  /// difference: the change of look and back would cost twenty bytes.
  private func role(ofBlankAt index: Int, in cells: ArraySlice<Cell>, after before: Role?) -> Role {
    let own = cells[safe: index]?.role ?? .text
    guard let before else { return own }
    var start = index
    while cells[safe: start - 1]?.glyph == .space { start -= 1 }
    var end = index
    while cells[safe: end]?.glyph == .space { end += 1 }
    guard end - start <= Self.shortGap, end < cells.endIndex else { return own }
    let (word, gap) = (look(of: before), look(of: own))
    return word.blankPair == gap.blankPair && word.blankAttributes == gap.blankAttributes
      ? before : own
  }

  /// Appends what is sent for a cell, and returns the columns that it takes.
  ///
  /// A blank that keeps its look is drawn as the text before it would be; others are drawn as empty,
  /// so that runs of them can be erased instead of sent.
  private func append(
    _ cell: Cell, isWide: Bool, keepsLook: Bool, to line: inout [cchar_t]
  ) -> Int {
    let look = look(of: cell.role)
    let width = isWide ? 2 : 1
    let text = glyphs.text(for: cell.glyph, width: width)
    let isBlank = text == .space && !keepsLook
    var attributes = isBlank ? look.blankAttributes : look.attributes
    if text.isLineDrawing { attributes |= curses_line_drawing() }
    var made = cchar_t()
    text.scalars.withPointer {
      curses_make_cell(&made, $0, attributes, isBlank ? look.blankPair : look.pair)
    }
    line.append(made)
    if text.columns < width { line.append(filling(after: text, look: look, made)) }
    return width
  }

  /// What stands in the second column of a character that took only the first: once more the mark
  /// for one that cannot be shown, else a blank.
  private func filling(after text: CellText, look: RoleLook, _ made: cchar_t) -> cchar_t {
    guard text != CellText("?") else { return made }
    var blank = cchar_t()
    CellText.space.scalars.withPointer {
      curses_make_cell(&blank, $0, look.attributes, look.pair)
    }
    return blank
  }

  private func place(_ cursor: Point?) {
    let window = curses_standard_screen()
    let visible = cursor.map { $0.column >= 0 && $0.row >= 0 } ?? false
    guard visible, let cursor, cursor.column < size.columns, cursor.row < size.rows else {
      if isCursorShown { curs_set(0) }
      isCursorShown = false
      // Sparing the cursor's way home saves a few bytes each frame.
      curses_set_cursor_ignored(window, 1)
      return
    }
    if !isCursorShown { curs_set(1) }
    isCursorShown = true
    curses_set_cursor_ignored(window, 0)
    wmove(window, Int32(cursor.row), Int32(cursor.column))
  }

  private func look(of role: Role) -> RoleLook {
    if let known = looks[role] { return known }
    let look = theme.look(of: role, tier: abilities.tier, depth: abilities.depth)
    let blank = look.forBlank
    let made = RoleLook(
      attributes: attributes(of: look), pair: pair(of: look),
      blankAttributes: attributes(of: blank), blankPair: pair(of: blank))
    looks[role] = made
    return made
  }

  private func pair(of look: Look) -> Int16 {
    pairs.number(foreground: look.foreground, background: look.background) { number, pair in
      init_pair(number, pair.foreground, pair.background)
    }
  }

  private func attributes(of look: Look) -> attr_t {
    var result: attr_t = 0
    if look.attributes.contains(.bold) { result |= curses_bold() }
    if look.attributes.contains(.underline) { result |= curses_underline() }
    if look.attributes.contains(.reverse) { result |= curses_reverse() }
    if look.attributes.contains(.dim) { result |= curses_dim() }
    return result
  }
}

extension ArraySlice<Cell> {
  fileprivate subscript(safe index: Int) -> Cell? {
    indices.contains(index) ? self[index] : nil
  }
}
