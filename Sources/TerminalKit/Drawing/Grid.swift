/// A rectangle of cells that a view draws into, held in memory.
///
/// Whatever lies outside the rectangle is silently cut off, so that a view drawn for 80 columns
/// cannot break a smaller screen. All text is escaped on its way in.
public struct Grid: Hashable, Sendable {
  /// The extent; it never changes after the grid was made.
  public let size: Size
  private var cells: [Cell]

  /// Makes an empty grid.
  public init(size: Size, filledWith cell: Cell = .blank) {
    self.size = size
    cells = Array(repeating: cell, count: size.columns * size.rows)
  }

  /// The cell at a place inside the grid; a blank one for a place outside.
  public subscript(column: Int, row: Int) -> Cell {
    get { isInside(column, row) ? cells[row * size.columns + column] : .blank }
    set {
      guard isInside(column, row) else { return }
      cells[row * size.columns + column] = newValue
    }
  }

  /// The cells of one line, from left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes a text from a place to the right.
  ///
  /// - Parameters:
  ///   - text: what to write; control characters are shown written out.
  ///   - column: the first column.
  ///   - row: the line.
  ///   - role: what the text means.
  ///   - columns: the room there is; longer text is cut and marked by `~`. Without it the text
  ///     runs to the edge of the grid.
  /// - Returns: how many columns were taken.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, role: Role = .text, columns: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return 0 }
    var shown = DisplayText.escaped(text)
    if let columns { shown = DisplayText.fitted(shown, columns: columns) }
    var at = column
    for character in shown {
      let width = DisplayWidth.columns(of: character)
      if at + width > size.columns { break }
      put(character, width: width, column: at, row: row, role: role)
      at += width
    }
    return at - column
  }

  /// Writes a text so that it ends just before a column; it is cut on the left of its room.
  public mutating func writeRight(
    _ text: String, endColumn: Int, row: Int, role: Role = .text, columns: Int? = nil
  ) {
    var shown = DisplayText.escaped(text)
    if let columns { shown = DisplayText.fitted(shown, columns: columns) }
    write(shown, column: endColumn - DisplayWidth.columns(of: shown), row: row, role: role)
  }

  /// Puts one drawing sign into a cell.
  public mutating func put(_ symbol: Symbol, column: Int, row: Int, role: Role = .rule) {
    separateHalves(column: column, row: row)
    separateHalves(column: column + 1, row: row)
    self[column, row] = Cell(.symbol(symbol), role)
  }

  /// Draws a dividing line across a part of a row, by default all of it.
  public mutating func rule(row: Int, from column: Int = 0, columns: Int? = nil) {
    let end = min(size.columns, column + (columns ?? size.columns))
    for at in column..<max(column, end) { put(.horizontal, column: at, row: row) }
  }

  /// Gives every cell of a rectangle another meaning and leaves what stands there.
  public mutating func setRole(_ role: Role, in rect: Rect) {
    forEach(in: rect) { $0.role = role }
  }

  /// Empties a rectangle.
  public mutating func clear(_ rect: Rect, role: Role = .text) {
    forEach(in: rect) { $0 = Cell(.space, role) }
  }

  /// Copies another grid over this one.
  public mutating func place(_ other: Grid, column: Int, row: Int) {
    for otherRow in 0..<other.size.rows {
      for otherColumn in 0..<other.size.columns {
        self[column + otherColumn, row + otherRow] = other[otherColumn, otherRow]
      }
    }
  }

  private mutating func put(
    _ character: Character, width: Int, column: Int, row: Int, role: Role
  ) {
    guard width > 0 else { return }
    separateHalves(column: column, row: row)
    separateHalves(column: column + width, row: row)
    self[column, row] = Cell(.character(character), role)
    if width == 2 { self[column + 1, row] = Cell(.continuation, role) }
  }

  private mutating func forEach(in rect: Rect, _ change: (inout Cell) -> Void) {
    let (left, top) = (max(0, rect.origin.column), max(0, rect.origin.row))
    let (right, bottom) = (min(size.columns, rect.endColumn), min(size.rows, rect.endRow))
    guard left < right, top < bottom else { return }
    for row in top..<bottom {
      separateHalves(column: left, row: row)
      separateHalves(column: right, row: row)
      for column in left..<right { change(&cells[row * size.columns + column]) }
    }
  }

  /// Blanks a wide character whose right half lies at a place, so that no half is left of it when
  /// one of its halves is written over.
  private mutating func separateHalves(column: Int, row: Int) {
    guard self[column, row].glyph == .continuation else { return }
    self[column - 1, row].glyph = .space
    self[column, row].glyph = .space
  }

  private func isInside(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }
}
