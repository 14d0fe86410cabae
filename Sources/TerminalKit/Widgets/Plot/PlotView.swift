/// Which part of the plane a plot shows, and how large.
///
/// A cell is taken to be twice as high as wide, as in most fonts, so that its two by four dots are
/// squares and shapes stay what they are.
public struct PlotView: Hashable, Sendable {
  /// The place in the middle.
  public private(set) var centre: PlotPoint
  /// The units of the plane that a dot covers in the view that was fitted.
  private let fittedUnits: Int
  /// How many times the view was doubled since; less than none where it is closer.
  private var doublings = 0
  /// The least and the most units that a dot may cover.
  private let scales: ClosedRange<Int>

  /// The share of the room, in per cent, that stays free round what a view was fitted to: an eighth,
  /// so that the names of places have room.
  public static let margin = 12

  /// Fits what is to be seen into a room.
  ///
  /// - Parameters:
  ///   - bounds: what is to be seen.
  ///   - size: the room in cells.
  ///   - scales: the units of the plane that a dot may cover.
  public init(fitting bounds: PlotBounds, in size: Size, scales: ClosedRange<Int>) {
    centre = bounds.centre
    self.scales = max(1, scales.lowerBound)...max(1, scales.upperBound)
    let share = 100 - 2 * Self.margin
    let wide = Self.units(
      bounds.high.x - bounds.low.x, dots: size.columns * DotPattern.columns, percent: share)
    let high = Self.units(
      bounds.high.y - bounds.low.y, dots: size.rows * DotPattern.rows, percent: share)
    fittedUnits = min(max(wide, high, self.scales.lowerBound), self.scales.upperBound)
  }

  /// The units of the plane that one dot covers, one or more.
  public var unitsPerDot: Int {
    let units = doublings < 0 ? fittedUnits >> -doublings : fittedUnits << doublings
    return min(max(units, scales.lowerBound), scales.upperBound)
  }

  /// Shows half as much in each direction, or twice as much; one undoes the other exactly.
  public mutating func zoom(in isCloser: Bool) {
    guard canZoom(in: isCloser) else { return }
    doublings += isCloser ? -1 : 1
  }

  /// Whether there is a closer view, or a wider one.
  public func canZoom(in isCloser: Bool) -> Bool {
    isCloser ? unitsPerDot > scales.lowerBound : unitsPerDot < scales.upperBound
  }

  /// Moves the view over the plane by cells.
  public mutating func pan(columns: Int, rows: Int) {
    centre.x += columns * DotPattern.columns * unitsPerDot
    centre.y -= rows * DotPattern.rows * unitsPerDot
  }

  /// Where a place of the plane lies in a room, in dots from its upper left corner.
  func dot(of point: PlotPoint, in size: Size) -> DotPoint {
    DotPoint(
      x: Double(point.x - centre.x) / Double(unitsPerDot)
        + Double(size.columns * DotPattern.columns) / 2,
      y: Double(size.rows * DotPattern.rows) / 2 - Double(point.y - centre.y)
        / Double(unitsPerDot))
  }

  /// The cell in which a place lies; it may lie outside the room.
  func cell(of point: PlotPoint, in size: Size) -> Point {
    let dot = dot(of: point, in: size)
    return Point(
      column: Int((dot.x / Double(DotPattern.columns)).rounded(.down)),
      row: Int((dot.y / Double(DotPattern.rows)).rounded(.down)))
  }

  private static func units(_ length: Int, dots: Int, percent: Int) -> Int {
    let room = max(1, dots * percent / 100)
    return (length + room - 1) / room
  }
}

/// A place in dots from the upper left corner of a room.
struct DotPoint: Hashable, Sendable {
  var x: Double
  var y: Double
}
