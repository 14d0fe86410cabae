import TerminalKit

/// A table of offers such as a screen shows them, for the tests of this folder.
enum OfferTable {
  static let columns = [
    TableColumn("carrier", title: "carrier", minimumWidth: 16, grows: true),
    TableColumn("service", title: "service", minimumWidth: 10, priority: 2),
    TableColumn("days", title: "days", alignment: .right, minimumWidth: 4),
    TableColumn("deliver", title: "deliver", minimumWidth: 10, priority: 1),
    TableColumn(
      "total", title: "total USD", alignment: .decimal(places: 2), minimumWidth: 11,
      role: .figure),
    TableColumn("basis", title: "basis", minimumWidth: 8, priority: 3),
  ]

  static let rows: [TableRow<Int>] = [
    row(1, ["Maple Freight", "standard", "2", "Thu 26 Nov", "587.66", "sheet"]),
    row(2, ["Maple Freight", "expedited", "1", "Wed 25 Nov", "742.1", "sheet"]),
    row(3, ["Cafe\u{301} Express", "standard", "4", "Mon 30 Nov", "1 612.40", "live"]),
    row(4, ["東京運輸 Tokyo Unyu Kabushiki", "dry van", "1", "Wed 25 Nov", "1180", "sheet"]),
    row(5, ["evil\u{1B}[2Jname\r\n", "LTL", "2", "", "440 - 790", "ESTIMATE"]),
    TableRow(
      id: 6,
      cells: [
        "Northern Line", "", "", "", TableCell("UNKNOWN", role: .uncertain), "no offer",
      ], sign: TableCell("!", role: .danger)),
    row(7, ["Emoji 🚚 Lines", "parcel", "3", "Fri 27 Nov", "12", "live"]),
  ]

  static func table(count: Int = 7) -> Table<Int> {
    var table = Table<Int>(
      columns: columns, emptyText: ["No offers yet.", "n begins a quote."], allowsMarking: true)
    table.layOut(rows: 10)
    table.setRowCount(count)
    return table
  }

  static func draw(
    _ table: Table<Int>, columns: Int = 80, rows: Int = 10,
    selection: DisplayOptions.Selection = .marker
  ) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    table.draw(
      into: &grid, rect: Rect(columns: columns, rows: rows),
      options: DisplayOptions(selection: selection)
    ) { range in range.map { OfferTable.rows[$0] } }
    return grid
  }

  private static func row(_ id: Int, _ texts: [String]) -> TableRow<Int> {
    TableRow(id: id, cells: texts.map { TableCell($0) })
  }
}
