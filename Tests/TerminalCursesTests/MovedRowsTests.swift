import TerminalKit
import Testing

@testable import TerminalCurses

@Suite("Rows that a later frame has elsewhere")
struct MovedRowsTests {
  private func grid(_ rows: String...) -> Grid {
    var grid = Grid(size: Size(columns: 8, rows: rows.count))
    for (row, text) in rows.enumerated() { grid.write(text, column: 0, row: row) }
    return grid
  }

  @Test("rows that moved by two and more are found where they stood before")
  func far() {
    let before = grid("title", "duty", "GST", "in all", "door", "")
    let after = grid("title", "duty", "GST", "5 %", "law", "in all")
    #expect(before.rowsMovedFar(in: after) == [3])
    #expect(after.rowsMovedFar(in: before) == [5])
  }

  @Test("a list that moves by one row, blank rows and rows that stay are left to the terminal")
  func near() {
    let before = grid("title", "first", "second", "third", "", "end")
    let after = grid("title", "second", "third", "", "", "end")
    #expect(before.rowsMovedFar(in: after) == [])
    #expect(before.rowsMovedFar(in: before) == [])
  }
}
