import TerminalKit

/// Where map, facts and ports stand on the Route screen.
struct RouteLayout: Hashable, Sendable {
  /// The row of the figures.
  let headline: Rect
  /// The map.
  let map: Rect
  /// The row below the map that explains its lines.
  let legend: Rect
  /// What is known of port, days and legs.
  let facts: Rect
  /// The row above the ports.
  let listHeader: Rect
  /// The ports.
  let list: Rect

  /// Divides a body among them; the ports have three rows at least, and a third at most.
  init(size: Size, choices: Int) {
    let mapWidth = size.columns * 54 / 100
    let rows = max(0, size.rows - 1)
    headline = Rect(column: 1, row: 0, columns: max(0, size.columns - 2), rows: min(1, size.rows))
    map = Rect(column: 0, row: 1, columns: mapWidth, rows: max(0, rows - 1))
    legend = Rect(column: 1, row: rows, columns: max(0, mapWidth - 2), rows: min(1, rows))
    let column = mapWidth + 1
    let width = max(0, size.columns - column)
    let listRows = choices == 0 ? 0 : min(choices, max(3, rows / 3))
    let factRows = max(0, rows - listRows - (choices == 0 ? 0 : 1))
    facts = Rect(column: column, row: 1, columns: width, rows: factRows)
    listHeader = Rect(column: column, row: 1 + factRows, columns: width, rows: 1)
    list = Rect(column: column, row: 2 + factRows, columns: width, rows: listRows)
  }
}
