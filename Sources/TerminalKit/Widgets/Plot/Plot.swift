/// A drawing of lines and named places on a plane, such as a map.
///
/// Lines are drawn in dots, two by four a cell, where the terminal has Unicode, and in plain signs
/// elsewhere: the cells hold both, and the terminal takes the one that it can show.
public struct Plot: Hashable, Sendable {
  /// The lines, the lowest layer first.
  public var layers: [PlotLayer]
  /// The names of areas.
  public var captions: [PlotCaption]
  /// The named places; of two in one cell the first is shown.
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
        grid.drawnCells(in: room) == 0
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
      let rect = Rect(column: cell.column, row: cell.row, columns: 1, rows: 1)
      guard names.isFree(rect) else { continue }
      names.keepFree(rect)
      shown.append((mark, cell))
    }
    for (mark, cell) in shown {
      grid.write(String(mark.sign), column: cell.column, row: cell.row, role: mark.role)
      let columns = DisplayWidth.columns(of: DisplayText.escaped(mark.name))
      guard columns > 0,
        let place = names.place(columns, beside: cell, hiding: { grid.drawnCells(in: $0) })
      else { continue }
      grid.write(mark.name, column: place.origin.column, row: place.origin.row, role: mark.role)
    }
  }
}

extension Grid {
  /// How many cells of a rectangle are not blank.
  fileprivate func drawnCells(in rect: Rect) -> Int {
    var count = 0
    for row in rect.origin.row..<rect.endRow {
      for column in rect.origin.column..<rect.endColumn
      where self[column, row].glyph != .space { count += 1 }
    }
    return count
  }
}
