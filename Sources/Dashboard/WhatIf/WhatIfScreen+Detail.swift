import Shipping
import TerminalKit
import Units
import Workflows

extension WhatIfScreen {
  /// Where the columns of the services stand; below 70 columns the price before gives way.
  private struct DetailColumns {
    let carrier = 3
    let service: Int
    let beforeEnd: Int?
    let afterEnd: Int
    let differenceEnd: Int
    let deliver: Int

    init(width: Int) {
      let isWide = width >= 70
      deliver = width - 11
      differenceEnd = deliver - 2
      afterEnd = differenceEnd - 10
      beforeEnd = isWide ? afterEnd - 12 : nil
      service = isWide ? 20 : 17
    }

    var carrierWidth: Int { service - carrier - 1 }
    var serviceWidth: Int { (beforeEnd ?? afterEnd) - 11 - service }
    var refusalColumn: Int { service + serviceWidth + 1 }
  }

  /// What the pointed change moves, service by service; of the shipment as it is, what must be known.
  func drawDetail(_ whatIf: WhatIf, in grid: inout Grid, from row: Int, keys: KeyNames) {
    guard let effect = pointedEffect else {
      let short = whatIf.notes.map(\.sentence) + [whatIf.unpricedSummary].compactMap { $0 }
      return draw(short, in: &grid, from: row, role: .muted)
    }
    var row = row
    if effect.changesCheapest, let cheapest = effect.cheapest {
      let text = "cheapest then: \(cheapest.carrier) \(cheapest.service.name) \(cheapest.priceText)"
      grid.write(
        text, column: 3, row: row, role: .warning, columns: grid.size.columns - 4)
      row += 1
    }
    let moved = effect.comparison.movedRows
    guard !moved.isEmpty else {
      return draw(
        ["Nothing moves: no service has another price or day of delivery."], in: &grid, from: row,
        role: .muted)
    }
    let room = grid.size.rows - row
    let shown = moved.count <= room ? moved[...] : moved.prefix(max(0, room - 1))
    for (offset, moved) in shown.enumerated() { draw(moved, row: row + offset, in: &grid) }
    if shown.count < moved.count {
      grid.write(
        "and \(moved.count - shown.count) more services: press \(keys[WhatIfActions.moves])",
        column: 3, row: row + shown.count, role: .muted)
    }
  }

  private func draw(_ sentences: [String], in grid: inout Grid, from row: Int, role: Role) {
    let lines = sentences.flatMap { WordWrap.lines(of: $0, columns: grid.size.columns - 6) }
    for (offset, line) in lines.prefix(max(0, grid.size.rows - row)).enumerated() {
      grid.write(line, column: 3, row: row + offset, role: role)
    }
  }

  private func draw(_ moved: OfferComparison.Row, row: Int, in grid: inout Grid) {
    let columns = DetailColumns(width: grid.size.columns)
    grid.write(
      moved.key.carrier, column: columns.carrier, row: row, columns: columns.carrierWidth)
    grid.write(
      moved.key.service, column: columns.service, row: row, columns: columns.serviceWidth)
    guard let after = moved.after else {
      grid.write(
        "no offer" + (moved.refusal.map { ": " + $0.reasonText } ?? ""),
        column: columns.refusalColumn, row: row, role: .warning,
        columns: grid.size.columns - columns.refusalColumn - 1)
      return
    }
    if let end = columns.beforeEnd {
      let before = moved.before.map { $0.range?.wholeText ?? $0.total.tableText }
      grid.writeRight(before ?? "new", endColumn: end, row: row, role: .muted)
    }
    grid.writeRight(
      after.range?.wholeText ?? after.total.tableText, endColumn: columns.afterEnd, row: row,
      role: .figure)
    if let difference = moved.difference {
      grid.writeRight(difference.signedText, endColumn: columns.differenceEnd, row: row)
    }
    if moved.before?.schedule.deliveryDay != after.schedule.deliveryDay {
      grid.write(
        after.schedule.deliveryDay?.shortText ?? "UNKNOWN", column: columns.deliver, row: row)
    }
  }
}
