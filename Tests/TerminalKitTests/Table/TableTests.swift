import Foundation
import TerminalKit
import Testing

@Suite("A table's state")
struct TableTests {
  @Test("100 000 rows ask for the visible ones only")
  func virtual() {
    var table = OfferTable.table(count: 100_000)
    _ = table.handle(.end)
    var asked: [Range<Int>] = []
    var grid = Grid(size: Size(columns: 80, rows: 10))
    table.draw(into: &grid, rect: Rect(columns: 80, rows: 10), options: DisplayOptions()) {
      asked.append($0)
      return $0.map { TableRow(id: $0, cells: [TableCell("row \($0)")]) }
    }
    #expect(asked == [99_991..<100_000])
    #expect(grid.plainLines(ascii: true)[9].hasPrefix(">  row 99999"))
    #expect(table.positionText == "99992-100000 of 100000")
  }

  @Test("the pointer at the lower edge scrolls by one row")
  func leastScroll() {
    var table = OfferTable.table(count: 50)
    for _ in 0..<8 { _ = table.handle(.down) }
    #expect(table.top == 0)
    _ = table.handle(.down)
    #expect(table.pointer == 9)
    #expect(table.top == 1)
    for _ in 0..<8 { _ = table.handle(.up) }
    #expect(table.top == 1)
    _ = table.handle(.character("k"))
    #expect(table.top == 0)
  }

  @Test("paging moves by what is shown and stops at the ends")
  func paging() {
    var table = OfferTable.table(count: 20)
    _ = table.handle(.pageDown)
    #expect(table.pointer == 9)
    _ = table.handle(.pageDown)
    _ = table.handle(.pageDown)
    #expect(table.pointer == 19)
    #expect(table.top == 11)
    _ = table.handle(.character("g"))
    #expect(table.pointer == 0)
    _ = table.handle(.character("G"))
    #expect(table.pointer == 19)
  }

  @Test("fewer rows take the pointer along, and a taller screen fills itself")
  func shrinking() {
    var table = OfferTable.table(count: 40)
    _ = table.handle(.end)
    table.setRowCount(12)
    #expect(table.pointer == 11)
    #expect(table.top == 3)
    table.layOut(rows: 24)
    #expect(table.top == 0)
    table.setRowCount(0)
    #expect(table.handle(.enter) == .ignored)
    #expect(table.handle(.down) == .moved)
    #expect(table.pointer == 0)
  }

  @Test("asking for a column orders by it, asking again turns it round")
  func sorting() {
    var table = OfferTable.table()
    #expect(table.sort(by: "days") == .sorted)
    #expect(table.viewState.sort == TableSort(column: "days"))
    table.sort(by: "days")
    #expect(table.viewState.sort == TableSort(column: "days", direction: .descending))
    #expect(table.sort(by: "nothing") == .ignored)
    table.sortByNeighbour()
    #expect(table.viewState.sort == TableSort(column: "deliver"))
    table.sortByNeighbour(right: false)
    #expect(table.viewState.sort?.column == "days")
  }

  @Test("hidden columns are not shown, and the last one cannot be hidden")
  func hiding() {
    var table = OfferTable.table()
    table.toggleColumn("service")
    #expect(table.shownColumns(width: 120) == ["carrier", "days", "deliver", "total", "basis"])
    for column in OfferTable.columns { table.toggleColumn(column.id) }
    table.toggleColumn("service")
    #expect(!table.shownColumns(width: 80).isEmpty)
    table.toggleColumn("total")
    #expect(table.shownColumns(width: 80).contains("total"))
  }

  @Test("width takes columns away by priority, highest first")
  func priorities() {
    let table = OfferTable.table()
    #expect(table.shownColumns(width: 80).count == 6)
    #expect(table.shownColumns(width: 60) == ["carrier", "days", "deliver", "total"])
    #expect(table.shownColumns(width: 40) == ["carrier", "days", "total"])
  }

  @Test("order and hidden columns survive being stored")
  func stored() throws {
    var table = OfferTable.table()
    table.sort(by: "total")
    table.toggleColumn("basis")
    let data = try JSONEncoder().encode(table.viewState)
    let read = try JSONDecoder().decode(TableViewState.self, from: data)
    let again = Table<Int>(columns: OfferTable.columns, emptyText: [], viewState: read)
    #expect(again.viewState == table.viewState)
    #expect(!again.shownColumns(width: 80).contains("basis"))
  }

  @Test("the space bar marks and unmarks, and goes on to the next row")
  func marking() {
    var table = OfferTable.table()
    _ = table.handle(.character(" ")) { $0 * 10 }
    _ = table.handle(.character(" ")) { $0 * 10 }
    #expect(table.marked == [0, 10])
    #expect(table.pointer == 2)
    table.movePointer(to: 0)
    _ = table.handle(.character(" ")) { $0 * 10 }
    #expect(table.marked == [10])
  }

  @Test("Enter opens the row under the pointer")
  func opening() {
    var table = OfferTable.table()
    _ = table.handle(.down)
    #expect(table.handle(.enter) == .opened(row: 1))
    #expect(table.handle(.character("z")) == .ignored)
  }

  @Test("the mouse points at rows, opens the pointed one, and orders by a header")
  func mouse() {
    var table = OfferTable.table()
    let rect = Rect(column: 0, row: 2, columns: 80, rows: 10)
    func press(_ column: Int, _ row: Int) -> Table<Int>.Outcome {
      table.handle(
        MouseEvent(kind: .press, point: Point(column: column, row: row)), in: rect)
    }
    #expect(press(10, 5) == .moved)
    #expect(table.pointer == 2)
    #expect(press(10, 5) == .opened(row: 2))
    #expect(press(4, 2) == .sorted)
    #expect(table.viewState.sort?.column == "carrier")
    #expect(press(4, 11) == .ignored)
    #expect(press(4, 1) == .ignored)
  }
}
