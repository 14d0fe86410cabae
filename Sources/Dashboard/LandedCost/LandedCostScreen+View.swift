import Shipping
import TerminalKit
import Units
import Workflows

extension LandedCostScreen {
  /// Draws the number above, what moved below it, and the bill.
  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard let report else {
      draw(waiting, in: &grid, keys: options.keys)
      return Frame(grid: grid)
    }
    grid.write(report.routeText, column: 1, row: 0, role: .muted, columns: size.columns - 2)
    for (offset, line) in figureLines(report).enumerated() {
      let isSure = report.cost.total.isComplete
      grid.write(line, column: 1, row: 1 + offset, role: isSure ? .figure : .uncertain)
    }
    for (offset, line) in stripLines.enumerated() {
      grid.write(line, column: 1, row: listRow - 1 - stripLines.count + offset, role: .message)
    }
    draw(rows, in: &grid, options: options)
    return Frame(grid: grid)
  }

  /// The row on which the list begins: below the number, what moved, and a blank.
  var listRow: Int {
    guard let report else { return 0 }
    return 2 + figureLines(report).count + stripLines.count
  }

  /// What moved in a few lines; a small screen shows two.
  private var stripLines: [String] {
    guard !strip.isEmpty else { return [] }
    let lines = WordWrap.lines(of: strip, columns: body.columns - 2)
    let room = body.rows < 14 ? 2 : 4
    guard lines.count > room else { return lines }
    let last = DisplayText.fitted(lines[room - 1] + " ...", columns: body.columns - 2)
    return Array(lines.prefix(room - 1)) + [last]
  }

  /// The number, what one unit comes to and what the buyer pays, in as few lines as the width allows.
  private func figureLines(_ report: LandedCostReport) -> [String] {
    var lines: [String] = []
    for part in report.figures {
      if let last = lines.last, last.count + 4 + part.count <= body.columns - 2 {
        lines[lines.count - 1] = last + "    " + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  private func draw(_ rows: [LandedCostRow], in grid: inout Grid, options: DisplayOptions) {
    let columns = LandedCostColumns(width: grid.size.columns)
    let shown = list.shown(rows: max(1, grid.size.rows - listRow))
    for line in shown where rows.indices.contains(line) {
      let row = listRow + line - shown.lowerBound
      let base =
        line == list.pointer
        ? PointerList.drawPointer(
          row: row, columns: 0..<grid.size.columns, in: &grid, options: options) : nil
      draw(rows[line], columns, row: row, in: &grid, base: base)
    }
  }

  private func draw(
    _ line: LandedCostRow, _ columns: LandedCostColumns, row: Int, in grid: inout Grid, base: Role?
  ) {
    let role = base ?? line.role
    let start = LandedCostColumns.name + line.indent
    guard !line.isText else {
      grid.write(line.name, column: start, row: row, role: role)
      return
    }
    if line.fold != nil {
      grid.write(line.isOpen ? "-" : "+", column: start - 2, row: row, role: base ?? .muted)
    }
    grid.write(
      line.name, column: start, row: row, role: role, columns: columns.nameWidth - line.indent)
    if let basis = columns.basis {
      grid.write(
        line.basis, column: basis, row: row, role: base ?? .muted, columns: columns.basisWidth)
    }
    grid.writeRight(
      line.amount, endColumn: columns.amountEnd, row: row,
      role: base ?? (line.role == .text ? .figure : line.role))
    grid.write(line.payer, column: columns.payer, row: row, role: base ?? .muted)
    grid.write(line.certainty, column: columns.certainty, row: row, role: base ?? line.noteRole)
  }

  private var waiting: [TextLine] {
    guard case .refused(let sentences) = content else {
      return [TextLine("The landed cost is being reckoned.", role: .muted)]
    }
    return [TextLine("There is no landed cost yet. What stands in the way:", role: .heading)]
      + sentences.map { TextLine("! \($0)", role: .warning, hangingIndent: 2) }
  }

  private func draw(_ lines: [TextLine], in grid: inout Grid, keys: KeyNames) {
    let end =
      report == nil && !isAsking
      ? [TextLine(""), TextLine("\(keys[LandedCostActions.edit]) opens the form.", role: .muted)]
      : []
    let room = Size(columns: grid.size.columns - 2, rows: grid.size.rows)
    var pane = TextPane(lines + end)
    pane.layOut(room)
    pane.draw(into: &grid, rect: Rect(column: 1, row: 0, columns: room.columns, rows: room.rows))
  }

  /// Everything line by line; the amounts with what is unfolded below them.
  var linear: [String] {
    guard let report else { return waiting.map(\.text) }
    return [report.routeText] + report.figures + (strip.isEmpty ? [] : [strip])
      + rows.map(\.text).filter { !$0.isEmpty }
  }
}

extension LandedCostRow {
  /// What the last column means: STALE wants attention, the rest may be overlooked.
  fileprivate var noteRole: Role { certainty == "STALE" ? .uncertain : .muted }
}

extension LandedCostReport {
  /// From where to where, by what, for whom and on which terms.
  fileprivate var routeText: String {
    let place = request.region.map { " \($0.code)" } ?? ""
    return "\(request.shippedFrom.code) > \(request.destination.code)\(place)  by "
      + "\(request.channel.rawValue)  importer \(request.importer.word)  "
      + "\(request.incoterm.rawValue), \(request.incoterm.name)"
  }

  /// The number that one comes for, what one unit comes to where there are several of one line, and
  /// what the buyer pays.
  fileprivate var figures: [String] {
    let code = cost.currency.code
    func text(_ total: CostTotal) -> String {
      "\(code) \(total.certain.tableText)" + (total.isComplete ? "" : " \(total.rest)")
    }
    var parts = ["AT THE DOOR  \(text(cost.total))"]
    if request.lines.count == 1, request.lines[0].quantity != 1, cost.total.isComplete,
      let line = cost.lineTotals.first
    {
      parts.append("per unit \(code) \(line.perUnit.tableText)")
    }
    parts.append("buyer pays \(text(cost.buyerPays))")
    return parts
  }
}
