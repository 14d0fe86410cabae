import Shipping
public import TerminalKit
import Units
import Workflows

extension WhatIfScreen {
  /// Where the columns stand; below 70 columns the total gives way to the difference.
  struct Columns {
    let label = 3
    let totalEnd: Int?
    let differenceEnd: Int
    let deliver: Int
    let hasDays: Bool

    init(width: Int) {
      hasDays = width >= 70
      deliver = width - (hasDays ? 17 : 11)
      differenceEnd = deliver - 2
      totalEnd = hasDays ? differenceEnd - 11 : nil
    }

    var labelWidth: Int { (totalEnd.map { $0 - 13 } ?? differenceEnd - 11) - label }
  }

  /// Draws the changes above and what the pointed one moves below.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard let whatIf else {
      let text = isGivenUp ? "Given up: no change was priced." : "The rate sheets are being asked."
      grid.write(text, column: 3, row: 1, role: .muted)
      return Frame(grid: grid)
    }
    drawHeader(whatIf, in: &grid)
    let rows = listRows(in: size)
    let shown = list.shown(rows: rows)
    for line in shown {
      let row = 1 + line - shown.lowerBound
      let base =
        line == list.pointer
        ? PointerList.drawPointer(
          row: row, columns: 0..<size.columns, in: &grid, options: options) : nil
      if let effect = effect(onLine: line) {
        draw(effect, named: name(ofLine: line), row: row, in: &grid, base: base)
      } else {
        drawBase(whatIf, row: row, in: &grid, base: base)
      }
    }
    drawDetail(whatIf, in: &grid, from: rows + 2, keys: options.keys)
    return Frame(grid: grid)
  }

  /// The rows of the changes; below them stands what the pointed one moves.
  func listRows(in size: Size) -> Int {
    max(3, min(lineCount, size.rows - (size.rows < 14 ? 6 : 8)))
  }

  private func drawHeader(_ whatIf: WhatIf, in grid: inout Grid) {
    let columns = Columns(width: grid.size.columns)
    grid.clear(Rect(columns: grid.size.columns, rows: 1), role: .columnHeader)
    grid.write("what if", column: columns.label, row: 0, role: .columnHeader)
    if let end = columns.totalEnd {
      let currency = whatIf.followed.map { " \($0.currency.code)" } ?? ""
      grid.writeRight("total\(currency)", endColumn: end, row: 0, role: .columnHeader)
    }
    grid.writeRight("difference", endColumn: columns.differenceEnd, row: 0, role: .columnHeader)
    grid.write("deliver", column: columns.deliver, row: 0, role: .columnHeader)
  }

  private func drawBase(_ whatIf: WhatIf, row: Int, in grid: inout Grid, base: Role?) {
    let columns = Columns(width: grid.size.columns)
    grid.write(
      "as it is", column: columns.label, row: row, role: base ?? .heading,
      columns: columns.labelWidth)
    guard let offer = whatIf.followedOffer else { return }
    if let end = columns.totalEnd {
      grid.writeRight(
        offer.range?.wholeText ?? offer.total.tableText, endColumn: end, row: row,
        role: base ?? .figure)
    }
    grid.write(
      offer.schedule.deliveryDay?.shortText ?? "UNKNOWN", column: columns.deliver, row: row,
      role: base ?? .text)
  }

  /// A change on its line; `and` before it tells that it is made on top of what is kept.
  private func name(ofLine line: Int) -> String {
    guard let effect = effect(onLine: line) else { return "" }
    if line < firstEffectLine { return "kept: \(effect.title)" }
    return (firstEffectLine == 1 ? "" : "and ") + effect.label
  }

  private func draw(
    _ effect: WhatIfEffect, named name: String, row: Int, in grid: inout Grid, base: Role?
  ) {
    let columns = Columns(width: grid.size.columns)
    grid.write(
      name, column: columns.label, row: row, role: base ?? .text, columns: columns.labelWidth)
    guard !effect.comparison.movedRows.isEmpty else {
      grid.writeRight(
        "no change", endColumn: columns.differenceEnd, row: row, role: base ?? .muted)
      return
    }
    guard let after = effect.followed?.after else {
      let text = effect.cheapest == nil ? "no offer" : "others only"
      grid.writeRight(text, endColumn: columns.differenceEnd, row: row, role: base ?? .warning)
      return
    }
    if let end = columns.totalEnd {
      grid.writeRight(
        after.range?.wholeText ?? after.total.tableText, endColumn: end, row: row,
        role: base ?? .text)
    }
    drawDifference(effect, columns, row: row, in: &grid, base: base)
  }

  private func drawDifference(
    _ effect: WhatIfEffect, _ columns: Columns, row: Int, in grid: inout Grid, base: Role?
  ) {
    guard let followed = effect.followed, let after = followed.after else { return }
    if let difference = followed.difference {
      let role: Role =
        difference.minorUnits < 0 ? .good : difference.minorUnits > 0 ? .figure : .muted
      grid.writeRight(
        difference.signedText, endColumn: columns.differenceEnd, row: row, role: base ?? role)
    }
    let later = followed.daysLater ?? 0
    let days = columns.hasDays && later != 0 ? " \(later > 0 ? "+" : "")\(later) d" : ""
    grid.write(
      (after.schedule.deliveryDay?.shortText ?? "UNKNOWN") + days, column: columns.deliver,
      row: row, role: base ?? (later == 0 ? .muted : .text))
  }

  /// The shipment as it is, then every change with all that it moves.
  public var linear: [String] {
    guard let whatIf else { return ["The rate sheets are being asked."] }
    return ["As it is: \(whatIf.followedText)"] + whatIf.sentences
      + ([whatIf.together].compactMap(\.self) + whatIf.effects).flatMap { effect in
        ["What if \(effect.title):"] + effect.lines.map { "  " + $0 }
      }
  }
}
