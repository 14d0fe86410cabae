import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

extension RatesScreen {
  /// The last day stands with its year, since sheets hold for long.
  static let columns = [
    column("number", "no.", width: 4, alignment: .right, priority: 3),
    column("carrier", "carrier", width: 16, grows: true),
    column("sheet", "sheet", width: 12, grows: true),
    column("kind", "kind", width: 6, priority: 2),
    column("size", "size", width: 12, alignment: .right, priority: 4),
    column("through", "through", width: 10, priority: 1),
    column("state", "state", width: 8),
    column("services", "services", width: 18, priority: 5),
  ]

  private static func column(
    _ id: String, _ title: String, width: Int, alignment: TableColumn.Alignment = .left,
    grows: Bool = false, priority: Int = 0
  ) -> TableColumn {
    TableColumn(
      id, title: title, alignment: alignment, minimumWidth: width, grows: grows,
      priority: priority, isSortable: false)
  }

  /// Draws the list.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard let all else { return Frame(grid: grid) }
    var table = table
    table.emptyText = emptyText(all, options.keys)
    table.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows), options: options
    ) { range in range.map { shown.indices.contains($0) ? row(shown[$0]) : nil } }
    return Frame(grid: grid)
  }

  /// What is said in place of rows: how to see all, or how to begin.
  private func emptyText(_ all: [RatesEntry], _ keys: KeyNames) -> [String] {
    guard all.isEmpty else {
      return ["No rate sheet has all of these words; \(keys[FrameActions.back]) shows all."]
    }
    return [
      "No rate sheets yet.", "In a shell, crossbill import SHEET.toml brings one,",
      "and crossbill import --example FOLDER writes some to start from.",
    ]
  }

  private func row(_ entry: RatesEntry) -> TableRow<Int64> {
    switch entry {
    case .sheet(let sheet): row(sheet)
    case .table(let table): row(table, id: entry.id)
    }
  }

  private func row(_ table: StoredTable, id: Int64) -> TableRow<Int64> {
    let header = table.header
    return TableRow(
      id: id,
      cells: [
        TableCell("\(header.id)"), TableCell(header.identity.carrier ?? "any"),
        TableCell(header.identity.title), TableCell(RatesEntry.word(for: header.kind)),
        TableCell(table.sizeText), TableCell(header.validity.through?.isoText ?? "open"),
        TableCell(table.standing.name.uppercased(), role: role(of: table.standing)),
        TableCell(header.kind.name),
      ])
  }

  private func role(of standing: StoredTable.Standing) -> Role {
    switch standing {
    case .counts: .good
    case .expired, .notYetValid: .warning
    case .replaced: .muted
    }
  }

  private func row(_ sheet: StoredSheet) -> TableRow<Int64> {
    let header = sheet.header
    return TableRow(
      id: sheet.id,
      cells: [
        TableCell("\(header.id)"), TableCell(header.identity.carrier),
        TableCell(header.identity.title), TableCell(header.kind.rawValue),
        TableCell(header.sizeText), TableCell(header.validity.through?.isoText ?? "open"),
        TableCell(sheet.standing.name.uppercased(), role: role(of: sheet.standing)),
        TableCell(header.services.joined(separator: ", ")),
      ])
  }

  private func role(of standing: SheetStanding) -> Role {
    switch standing {
    case .counts: .good
    case .countsInPart: .text
    case .expired, .notYetValid: .warning
    case .replaced: .muted
    }
  }

  /// The sheets as lines.
  public var linear: [String] {
    guard !shown.isEmpty else { return emptyText(all ?? [], KeyNames()) }
    return shown.map { entry in
      guard case .sheet(let sheet) = entry else { return entry.line }
      let header = sheet.header
      return "\(header.fullTitle): \(header.kind.name), \(header.sizeText), "
        + "\(header.services.joined(separator: ", ")), \(header.validityText), "
        + sheet.standing.text(of: header)
    }
  }
}
