import TerminalKit
import TestSupport
import Testing

@Suite("A table on the screen")
struct TableScreenTests {
  @Test("80 columns, pointer as marker, wide, combining and hostile text")
  func marker() {
    var table = OfferTable.table()
    table.movePointer(to: 3)
    table.sort(by: "total")
    expectScreen(OfferTable.draw(table), named: "table-marker")
  }

  @Test("pointer as bar, a marked row, and what a search found")
  func bar() {
    var table = OfferTable.table()
    _ = table.handle(.character(" ")) { OfferTable.rows[$0].id }
    table.searchText = "maple"
    table.sort(by: "carrier")
    table.reverseSort()
    expectScreen(OfferTable.draw(table, selection: .bar), named: "table-bar")
  }

  @Test("a narrow screen leaves out the columns that matter least")
  func narrow() {
    expectScreen(OfferTable.draw(OfferTable.table(), columns: 52), named: "table-narrow")
  }

  @Test("an empty table says what belongs there and the key that begins it")
  func empty() {
    expectScreen(OfferTable.draw(OfferTable.table(count: 0)), named: "table-empty")
  }

  @Test("a rectangle of any size draws without leaving it", arguments: 0...12, 0...3)
  func tiny(columns: Int, rows: Int) {
    var grid = Grid(size: Size(columns: 20, rows: 6), filledWith: Cell(.character("x")))
    OfferTable.table().draw(
      into: &grid, rect: Rect(column: 2, row: 1, columns: columns, rows: rows),
      options: DisplayOptions()
    ) { range in range.map { OfferTable.rows[$0] } }
    #expect(grid.row(0).allSatisfy { $0.glyph == .character("x") })
    #expect(grid[1, 1].glyph == .character("x"))
    #expect(grid[2 + columns, 1].glyph == .character("x"))
    #expect(grid.row(1 + rows).allSatisfy { $0.glyph == .character("x") })
  }

  @Test("rows that are still being read are shown as such")
  func pending() {
    var grid = Grid(size: Size(columns: 40, rows: 4))
    OfferTable.table().draw(
      into: &grid, rect: Rect(columns: 40, rows: 4), options: DisplayOptions(selection: .marker)
    ) { _ in [nil, OfferTable.rows[1], nil] }
    let lines = grid.plainLines(ascii: true)
    #expect(lines[1] == ">  ...")
    #expect(lines[2].hasPrefix("   \(OfferTable.rows[1].cells[0].text)"))
    #expect(lines[3] == "   ...")
  }

  @Test("numbers stand on their decimal point; what is no number at the right end")
  func decimals() {
    let lines = OfferTable.draw(OfferTable.table()).plainLines(ascii: true)
    let point = lines[1].firstIndex(of: ".")?.utf16Offset(in: lines[1])
    #expect(lines[2].firstIndex(of: ".")?.utf16Offset(in: lines[2]) == point)
    #expect(lines[6].contains("UNKNOWN  no offer"))
    #expect(lines[1].contains("587.66  sheet"))
    #expect(lines[2].contains("742.1   sheet"))
  }
}
