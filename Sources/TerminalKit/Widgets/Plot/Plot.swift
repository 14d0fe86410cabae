/// A drawing of lines and named places on a plane, such as a map.
///
/// Lines are drawn in dots, two by four a cell, where the terminal has Unicode, and in plain signs
/// elsewhere: the cells hold both, and the terminal takes the one that it can show.
public struct Plot: Hashable, Sendable {
  /// The lines, the lowest layer first.
  public var layers: [PlotLayer]
  /// The names of areas.
  public var captions: [PlotCaption]
  /// The named places; of two in one cell the first stands there and the other beside it.
  public var marks: [PlotMark]

  /// Makes a plot.
  public init(layers: [PlotLayer], captions: [PlotCaption] = [], marks: [PlotMark] = []) {
    self.layers = layers
    self.captions = captions
    self.marks = marks
  }

  /// Draws what a view shows, cut to a rectangle.
  ///
  /// - Parameters:
  ///   - grid: what is drawn into.
  ///   - rect: the room.
  ///   - view: the part of the plane.
  public func draw(into grid: inout Grid, rect: Rect, view: PlotView) {
    var drawn = Grid(size: rect.size)
    drawLines(in: &drawn, view: view)
    drawCaptions(in: &drawn, view: view)
    drawMarks(in: &drawn, view: view)
    grid.place(drawn, column: rect.origin.column, row: rect.origin.row)
  }

  private func drawLines(in grid: inout Grid, view: PlotView) {
    var raster = DotRaster(size: grid.size)
    for (index, layer) in layers.enumerated() {
      for line in layer.lines {
        let dots = line.map { view.dot(of: $0, in: grid.size) }
        for (start, end) in zip(dots, dots.dropFirst()) {
          raster.draw(from: start, to: end, layer: index, stroke: layer.stroke)
        }
      }
    }
    raster.put(into: &grid, at: Point(column: 0, row: 0), layers: layers)
  }

  /// Writes the names of areas that are wide enough and free of lines.
  private func drawCaptions(in grid: inout Grid, view: PlotView) {
    for caption in captions {
      let columns = DisplayWidth.columns(of: DisplayText.escaped(caption.text))
      let left = view.cell(of: caption.area.low, in: grid.size).column
      let right = view.cell(of: caption.area.high, in: grid.size).column
      let middle = view.cell(of: caption.area.centre, in: grid.size)
      let room = Rect(
        column: middle.column - columns / 2 - 1, row: middle.row, columns: columns + 2, rows: 1)
      guard right - left >= columns + 2, PlotNames(size: grid.size).isFree(room),
        grid.cost(of: room, heavy: []) == 0
      else { continue }
      grid.write(
        caption.text, column: room.origin.column + 1, row: room.origin.row, role: caption.role)
    }
  }

  private func drawMarks(in grid: inout Grid, view: PlotView) {
    var names = PlotNames(size: grid.size)
    var shown: [(mark: PlotMark, cell: Point)] = []
    for mark in marks {
      let cell = view.cell(of: mark.place, in: grid.size)
      let signs = [cell] + Self.beside.map { cell.moved(columns: $0.0, rows: $0.1) }
      let rects = signs.map { Rect(column: $0.column, row: $0.row, columns: 1, rows: 1) }
      guard Self.isInside(cell, grid.size), let rect = rects.first(where: names.isFree) else {
        continue
      }
      names.keepFree(rect)
      shown.append((mark, rect.origin))
    }
    for (mark, cell) in shown {
      grid.write(String(mark.sign), column: cell.column, row: cell.row, role: mark.role)
      writeName(of: mark, at: cell, in: &grid, names: &names)
    }
  }

  /// Where a sign stands whose own cell is taken, the nearest first.
  private static let beside = [(1, 0), (0, 1), (-1, 0), (0, -1)]

  private static func isInside(_ cell: Point, _ size: Size) -> Bool {
    Rect(columns: size.columns, rows: size.rows).contains(cell)
  }

  private func writeName(
    of mark: PlotMark, at cell: Point, in grid: inout Grid, names: inout PlotNames
  ) {
    let heavy = Set(layers.filter { $0.stroke == .heavy }.map(\.role))
    let named = mark.names.filter { !$0.isEmpty }.enumerated().compactMap { rank, name in
      names.place(DisplayWidth.columns(of: DisplayText.escaped(name)), beside: cell) {
        grid.cost(of: $0, heavy: heavy)
      }.map { (name: name, rect: $0.rect, cost: $0.cost + rank * Self.costOfLesserName) }
    }
    guard let best = named.min(by: { $0.cost < $1.cost }) else { return }
    names.keepFree(best.rect)
    grid.write(
      best.name, column: best.rect.origin.column, row: best.rect.origin.row, role: mark.role)
  }

  /// How many cells of lines a better name may hide before a lesser one is taken.
  private static let costOfLesserName = 2
}

extension Point {
  fileprivate func moved(columns: Int, rows: Int) -> Point {
    Point(column: column + columns, row: row + rows)
  }
}

extension Grid {
  /// What is lost when a rectangle is written over: a cell with a line counts one, one with a heavy
  /// line three.
  fileprivate func cost(of rect: Rect, heavy: Set<Role>) -> Int {
    var cost = 0
    for row in rect.origin.row..<rect.endRow {
      for column in rect.origin.column..<rect.endColumn {
        let cell = self[column, row]
        if cell.glyph != .space { cost += heavy.contains(cell.role) ? 3 : 1 }
      }
    }
    return cost
  }
}
