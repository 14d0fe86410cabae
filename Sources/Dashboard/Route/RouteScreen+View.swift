import Shipping
public import TerminalKit
import Units
import Workflows

extension RouteScreen {
  /// Draws the map on the left, and beside it what is known and the ports.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard let found, let plot else {
      drawWaiting(in: &grid)
      return Frame(grid: grid)
    }
    let layout = RouteLayout(size: size, choices: choices.count)
    let facts = RouteFacts(found: found)
    grid.write(
      facts.headline, column: layout.headline.origin.column, row: 0, role: .figure,
      columns: layout.headline.size.columns)
    plot.draw(
      into: &grid, rect: layout.map, view: movedView ?? plot.view(in: layout.map.size))
    plot.drawLegend(
      into: &grid, column: layout.legend.origin.column, row: layout.legend.origin.row,
      columns: layout.legend.size.columns)
    draw(facts.lines, in: layout.facts, of: &grid, options: options)
    drawChoices(in: layout, of: &grid, options: options)
    return Frame(grid: grid)
  }

  /// The whole screen as text: miles, port, days, every leg, every other port.
  public var linear: [String] {
    switch answer {
    case nil: ["The road is being looked for."]
    case .failure(let refusal): [refusal.sentence]
    case .success(let found): RouteFacts(found: found).linear
    }
  }

  private func drawWaiting(in grid: inout Grid) {
    var lines = [TextLine("The road is being looked for.", role: .muted)]
    if case .failure(let refusal) = answer {
      lines = [TextLine("No road: \(refusal.sentence)", role: .warning)]
    }
    let pane = TextPane(lines)
    pane.draw(
      into: &grid,
      rect: Rect(column: 1, row: 1, columns: grid.size.columns - 2, rows: grid.size.rows - 1))
  }

  private func draw(
    _ facts: [RouteFacts.Line], in rect: Rect, of grid: inout Grid, options: DisplayOptions
  ) {
    let lines = facts.flatMap { $0.wrapped(columns: rect.size.columns) }
    let isCut = lines.count > rect.size.rows
    let shown = isCut ? lines.prefix(max(0, rect.size.rows - 1)) : lines[...]
    for (offset, line) in shown.enumerated() {
      let row = rect.origin.row + offset
      grid.write(
        line.text, column: rect.origin.column, row: row, role: line.role,
        columns: rect.size.columns)
      grid.writeRight(line.figure, endColumn: rect.endColumn, row: row)
    }
    guard isCut, rect.size.rows > 0 else { return }
    grid.write(
      "\(lines.count - shown.count) more lines: \(options.keys[Self.explain])",
      column: rect.origin.column, row: rect.endRow - 1, role: .muted, columns: rect.size.columns)
  }

  private func drawChoices(in layout: RouteLayout, of grid: inout Grid, options: DisplayOptions) {
    guard !choices.isEmpty else { return }
    let header = layout.listHeader
    grid.clear(header, role: .columnHeader)
    grid.write(
      "ports", column: header.origin.column + 2, row: header.origin.row, role: .columnHeader)
    grid.writeRight("way", endColumn: header.endColumn, row: header.origin.row, role: .columnHeader)
    let shown = list.shown(rows: layout.list.size.rows)
    for line in shown {
      draw(
        choices[line], line: line, row: layout.list.origin.row + line - shown.lowerBound,
        in: layout.list, of: &grid, options: options)
    }
  }

  private func draw(
    _ choice: PortChoice, line: Int, row: Int, in rect: Rect, of grid: inout Grid,
    options: DisplayOptions
  ) {
    let columns = rect.origin.column..<rect.endColumn
    var base = Role.text
    if line == list.pointer {
      base =
        PointerList.drawPointer(row: row, columns: columns, in: &grid, options: options) ?? .text
    }
    let isShown = found?.route.crossings.contains { $0.port == choice.port } ?? false
    if isShown {
      grid.write(
        "*", column: rect.origin.column + 1, row: row, role: base == .text ? .good : base)
    }
    let room = max(0, rect.size.columns - 3 - choice.difference.count)
    grid.write(
      choice.listText(columns: room), column: rect.origin.column + 2, row: row, role: base,
      columns: room)
    grid.writeRight(choice.difference, endColumn: rect.endColumn, row: row, role: base)
  }
}
