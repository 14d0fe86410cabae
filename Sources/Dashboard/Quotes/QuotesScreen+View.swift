import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

extension QuotesScreen {
  /// The columns by the names of what a list of quotes can be sorted by.
  static let columns = [
    TableColumn("number", title: "quote", minimumWidth: 7),
    TableColumn("origin", title: "from", minimumWidth: 13, grows: true),
    TableColumn("destination", title: "to", minimumWidth: 13, grows: true),
    TableColumn("shipDay", title: "ship", minimumWidth: 10, priority: 2),
    TableColumn("weight", title: "weight", alignment: .right, minimumWidth: 9, priority: 4),
    TableColumn("total", title: "total", alignment: .right, minimumWidth: 12),
    TableColumn("carrier", title: "carrier", minimumWidth: 14, priority: 6),
    TableColumn("state", title: "state", minimumWidth: 7, priority: 1, isSortable: false),
    TableColumn("shipment", title: "booked", minimumWidth: 8, priority: 5, isSortable: false),
    TableColumn("expiry", title: "expires", minimumWidth: 10, priority: 3),
  ]

  /// Draws the list.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    let rect = Rect(columns: size.columns, rows: size.rows)
    guard isLoaded else { return Frame(grid: grid) }
    var table = table
    table.emptyText = emptyText(options.keys)
    table.draw(into: &grid, rect: rect, options: options) { range in
      range.map { ids.indices.contains($0) ? row(ids[$0]) : nil }
    }
    chooser?.draw(into: &grid, rect: rect, table: table, options: options)
    return Frame(grid: grid)
  }

  /// What is said in place of rows: how to see all, or how to begin.
  private func emptyText(_ keys: KeyNames) -> [String] {
    guard search.isEmpty else {
      return ["No quote has all of these words; \(keys[FrameActions.back]) shows all."]
    }
    return [
      "No quotes yet.", "\(keys[Self.new]) asks for the first one; it takes about a minute.",
    ]
  }

  private func row(_ id: Int64) -> TableRow<Int64> {
    guard let quote = rows[id] else {
      return TableRow(id: id, cells: [TableCell("...", role: .muted)])
    }
    let state = quote.state(on: desk.clock.today)
    let leader = quote.leader(on: desk.clock.today)
    return TableRow(
      id: id,
      cells: [
        TableCell("\(quote.number)"), TableCell(quote.origin), TableCell(quote.destination),
        TableCell(quote.shipDay.shortText),
        TableCell(quote.totalWeight.map(\.description) ?? "UNKNOWN"),
        total(of: leader), TableCell(leader?.carrier ?? ""),
        quote.bookedAs.map { _ in TableCell("BOOKED", role: .good) }
          ?? TableCell(state.name.uppercased(), role: role(of: state)),
        TableCell(quote.bookedAs ?? ""), TableCell(quote.expiry.listText),
      ])
  }

  private func total(of leader: QuoteLeader?) -> TableCell {
    leader.map { TableCell("\($0.total)") } ?? TableCell("no offer", role: .uncertain)
  }

  private func role(of state: QuoteState) -> Role {
    switch state {
    case .open: .text
    case .chosen: .good
    case .expired: .muted
    }
  }

  /// The quotes as lines.
  public var linear: [String] {
    if ids.isEmpty { return emptyText(KeyNames()) }
    return ids.compactMap { rows[$0] }.map { quote in
      let leader = quote.leader(on: desk.clock.today)
      let total = leader.map { "\($0.total)" } ?? "no offer"
      let carrier = leader.map { " by \($0.carrier)" } ?? ""
      return "\(quote.number): \(quote.origin) to \(quote.destination), ships "
        + "\(quote.shipDay.longText), \(total)\(carrier), "
        + quote.standing(on: desk.clock.today)
    }
  }
}
