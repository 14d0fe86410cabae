import TerminalKit
import TestSupport
import Testing

@Suite("Choosing a table's columns")
struct ColumnChooserTests {
  @Test("the space bar hides the column under the pointer, and shows it again")
  func hiding() {
    var table = OfferTable.table()
    var chooser = ColumnChooser()
    #expect(chooser.handle(.down, table: &table) == .changed)
    #expect(chooser.handle(.character(" "), table: &table) == .changed)
    #expect(table.viewState.hiddenColumns == ["service"])
    _ = chooser.handle(.character(" "), table: &table)
    #expect(table.viewState.hiddenColumns.isEmpty)
  }

  @Test("s and Enter order by the column, again the other way round")
  func sorting() {
    var table = OfferTable.table()
    var chooser = ColumnChooser()
    for _ in 0..<20 { _ = chooser.handle(.down, table: &table) }
    #expect(chooser.handle(.character("s"), table: &table) == .sorted)
    #expect(chooser.handle(.enter, table: &table) == .sorted)
    #expect(table.viewState.sort == TableSort(column: "basis", direction: .descending))
    #expect(chooser.handle(.escape, table: &table) == .closed)
    #expect(chooser.handle(.character("z"), table: &table) == .ignored)
  }

  @Test("the chooser on the screen")
  func screen() {
    var table = OfferTable.table()
    table.toggleColumn("basis")
    table.sort(by: "days")
    var chooser = ColumnChooser()
    _ = chooser.handle(.down, table: &table)
    var grid = OfferTable.draw(table, rows: 12)
    chooser.draw(
      into: &grid, rect: Rect(columns: 80, rows: 12), table: table,
      options: DisplayOptions(selection: .marker))
    expectScreen(grid, named: "column-chooser")
    for side in 0...6 {
      var small = Grid(size: Size(columns: side, rows: side))
      chooser.draw(
        into: &small, rect: Rect(columns: side, rows: side), table: table,
        options: DisplayOptions())
    }
  }
}
