/// Lines as dots, two by four a cell, before they become glyphs.
struct DotRaster {
  private struct Spot {
    /// All dots of the cell.
    var bits: UInt8 = 0
    /// The dots of the uppermost layer alone, of which the plain sign is made.
    var topBits: UInt8 = 0
    /// The uppermost layer; -1 for none.
    var top = -1
  }

  private let size: Size
  private var spots: [Spot]

  init(size: Size) {
    self.size = size
    spots = Array(repeating: Spot(), count: size.columns * size.rows)
  }

  /// The extent in dots.
  private var width: Int { size.columns * DotPattern.columns }
  private var height: Int { size.rows * DotPattern.rows }

  /// Draws a straight line; layers must come from the lowest to the uppermost.
  mutating func draw(
    from start: DotPoint, to end: DotPoint, layer: Int, stroke: PlotLayer.Stroke
  ) {
    // A dot beyond the edges is kept, for strokes that are two dots thick.
    let room = DotClip(
      left: -1, top: -1, right: Double(width) + 1, bottom: Double(height) + 1)
    guard let (from, to) = room.clipped(start, end) else { return }
    let (x0, y0) = (Int(from.x.rounded(.down)), Int(from.y.rounded(.down)))
    let (x1, y1) = (Int(to.x.rounded(.down)), Int(to.y.rounded(.down)))
    let isLevel = abs(x1 - x0) >= abs(y1 - y0)
    walk(from: (x0, y0), to: (x1, y1)) { raster, x, y in
      switch stroke {
      case .thin: raster.set(x, y, layer)
      case .dashed:
        let cell = isLevel ? x / DotPattern.columns : y / DotPattern.rows
        if cell.isMultiple(of: 2) { raster.set(x, y, layer) }
      case .dotted: raster.setOnly(x, y, layer)
      case .heavy:
        for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
          raster.set(x + right, y + down, layer, covers: true)
        }
      }
    }
  }

  /// Puts what was drawn into cells; where nothing was drawn, they stay as they are.
  func put(into grid: inout Grid, at origin: Point, layers: [PlotLayer]) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let spot = spots[row * size.columns + column]
        guard layers.indices.contains(spot.top) else { continue }
        let layer = layers[spot.top]
        let dots = DotPattern(
          bits: spot.bits, plain: layer.sign ?? SlopeSign.sign(of: spot.topBits))
        grid[origin.column + column, origin.row + row] = Cell(.dots(dots), layer.role)
      }
    }
  }

  /// Bresenham's walk from one dot to another, both included.
  private mutating func walk(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int),
    _ visit: (inout DotRaster, Int, Int) -> Void
  ) {
    let (dx, dy) = (abs(end.x - start.x), -abs(end.y - start.y))
    let (stepX, stepY) = (start.x < end.x ? 1 : -1, start.y < end.y ? 1 : -1)
    var (x, y) = start
    var error = dx + dy
    visit(&self, x, y)
    while x != end.x || y != end.y {
      let doubled = 2 * error
      if doubled >= dy {
        error += dy
        x += stepX
      }
      if doubled <= dx {
        error += dx
        y += stepY
      }
      visit(&self, x, y)
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ layer: Int, covers: Bool = false) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let place = y / DotPattern.rows * size.columns + x / DotPattern.columns
    let bit = DotPattern.bit(column: x % DotPattern.columns, row: y % DotPattern.rows)
    if spots[place].top != layer {
      spots[place].top = layer
      spots[place].topBits = 0
      if covers { spots[place].bits = 0 }
    }
    spots[place].topBits |= bit
    spots[place].bits |= bit
  }

  /// Sets a dot where the cell has none yet.
  private mutating func setOnly(_ x: Int, _ y: Int, _ layer: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let place = y / DotPattern.rows * size.columns + x / DotPattern.columns
    if spots[place].top < 0 { set(x, y, layer) }
  }
}
