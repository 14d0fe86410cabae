/// A place on the plane that a plot shows, in units of the plot's own; `y` grows upward.
public struct PlotPoint: Hashable, Sendable {
  /// How far to the right.
  public var x: Int
  /// How far up.
  public var y: Int

  /// Makes a place.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// The upright rectangle round places of a plane.
public struct PlotBounds: Hashable, Sendable {
  /// The lower left corner.
  public private(set) var low: PlotPoint
  /// The upper right corner.
  public private(set) var high: PlotPoint

  /// Makes the rectangle round places; nothing comes back for none.
  public init?(_ points: some Sequence<PlotPoint>) {
    var bounds: PlotBounds?
    for point in points {
      if bounds == nil { bounds = PlotBounds(around: point, and: point) }
      bounds?.include(point)
    }
    guard let bounds else { return nil }
    self = bounds
  }

  /// Makes the rectangle round two places.
  public init(around one: PlotPoint, and other: PlotPoint) {
    low = PlotPoint(x: min(one.x, other.x), y: min(one.y, other.y))
    high = PlotPoint(x: max(one.x, other.x), y: max(one.y, other.y))
  }

  /// The middle.
  public var centre: PlotPoint {
    PlotPoint(x: low.x + (high.x - low.x) / 2, y: low.y + (high.y - low.y) / 2)
  }

  private mutating func include(_ point: PlotPoint) {
    low = PlotPoint(x: min(low.x, point.x), y: min(low.y, point.y))
    high = PlotPoint(x: max(high.x, point.x), y: max(high.y, point.y))
  }
}
