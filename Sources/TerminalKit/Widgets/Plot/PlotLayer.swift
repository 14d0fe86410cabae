/// Lines of one meaning: all coasts, or a road.
public struct PlotLayer: Hashable, Sendable {
  /// How the lines are drawn, so that layers differ without colour as well.
  public enum Stroke: Hashable, Sendable {
    /// One dot thick.
    case thin
    /// One dot thick, every other cell left out.
    case dashed
    /// A dot in each cell.
    case dotted
    /// Two dots thick, and free of what lies below.
    case heavy
  }

  /// What the lines are called where their signs are explained; empty where they are not.
  public let title: String
  /// The lines, each a row of places that are joined.
  public let lines: [[PlotPoint]]
  /// What they mean.
  public let role: Role
  /// How they are drawn.
  public let stroke: Stroke
  /// The sign that they are made of where there are no dots; nil for `-`, `/`, `|` and the like by
  /// their direction.
  public let sign: Character?

  /// Makes a layer.
  public init(
    title: String, lines: [[PlotPoint]], role: Role, stroke: Stroke = .thin,
    sign: Character? = nil
  ) {
    self.title = title
    self.lines = lines
    self.role = role
    self.stroke = stroke
    self.sign = sign
  }

  /// A short piece of such a line, to explain it by.
  public func sample(columns: Int) -> Grid {
    let size = Size(columns: columns, rows: 1)
    var raster = DotRaster(size: size)
    let middle = Double(DotPattern.rows / 2) - 0.5
    raster.draw(
      from: DotPoint(x: 0, y: middle),
      to: DotPoint(x: Double(columns * DotPattern.columns) - 1, y: middle), layer: 0,
      stroke: stroke)
    var grid = Grid(size: size)
    raster.put(into: &grid, at: Point(column: 0, row: 0), layers: [self])
    return grid
  }
}

/// A place that is named.
public struct PlotMark: Hashable, Sendable {
  /// Where it is.
  public let place: PlotPoint
  /// The sign that stands there.
  public let sign: Character
  /// The names that may stand beside the sign, the best one first; the first that has room is shown.
  public let names: [String]
  /// What both mean.
  public let role: Role

  /// Makes a mark.
  public init(place: PlotPoint, sign: Character, names: [String], role: Role = .mapPlace) {
    self.place = place
    self.sign = sign
    self.names = names
    self.role = role
  }
}

/// A name that stands within an area, where the area is large enough to hold it.
public struct PlotCaption: Hashable, Sendable {
  /// The name.
  public let text: String
  /// The area.
  public let area: PlotBounds
  /// What it means.
  public let role: Role

  /// Makes a caption.
  public init(_ text: String, area: PlotBounds, role: Role) {
    self.text = text
    self.area = area
    self.role = role
  }
}
