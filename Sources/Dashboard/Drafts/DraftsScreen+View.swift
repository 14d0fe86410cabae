public import TerminalKit
import Units
import Workflows

extension DraftsScreen {
  static let columns = [
    column("kept", width: 16), column("from", width: 10), column("to", width: 10),
    column("goods", width: 10, grows: true), column("open", width: 10),
  ]

  private static func column(_ id: String, width: Int, grows: Bool = false) -> TableColumn {
    TableColumn(id, title: id, minimumWidth: width, grows: grows, isSortable: false)
  }

  /// Draws the list.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard let drafts else { return Frame(grid: grid) }
    var table = table
    table.emptyText = [
      "Nothing is half typed.", "What you leave unfinished in a form is kept here.",
    ]
    table.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows), options: options
    ) { range in range.map { row(drafts[$0]) } }
    return Frame(grid: grid)
  }

  private func row(_ draft: QuoteDraft) -> TableRow<String> {
    let time = "\(desk.clock.day(of: draft.saved).shortText) \(desk.clock.clockText(draft.saved))"
    let entry = draft.entry
    return TableRow(
      id: draft.key,
      cells: [
        TableCell(time), TableCell(entry?.origin ?? ""), TableCell(entry?.destination ?? ""),
        TableCell(entry?.goods ?? ""), state(of: draft),
      ])
  }

  private func state(of draft: QuoteDraft) -> TableCell {
    guard draft.entry != nil else { return TableCell("UNREADABLE", role: .warning) }
    return TableCell(draft.holder == .nobody ? "" : "OPEN", role: .muted)
  }

  /// The half-typed quotes as lines.
  public var linear: [String] {
    guard let drafts, !drafts.isEmpty else { return ["Nothing is half typed."] }
    return drafts.map { draft in
      let day = desk.clock.day(of: draft.saved).longText
      let holder = draft.holder == .nobody ? "" : ", open"
      return "Kept \(day) \(desk.clock.clockText(draft.saved)): \(draft.headline)\(holder)"
    }
  }
}
