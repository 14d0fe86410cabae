public import Shipping
public import TerminalKit

/// A route drawn on the map of North America.
public struct RoutePlot: Hashable, Sendable {
  /// The lines and names, without the lines between states.
  private let plot: Plot
  /// The lines between states, which are shown where the map is close enough.
  private let stateLines: PlotLayer
  /// What must be seen: the whole road.
  private let road: PlotBounds

  /// The metres of ground that a dot may cover: from streets to the whole continent.
  static let scales = 200...50_000

  /// The most metres a dot at which states can be told apart.
  static let stateScale = 6_000

  /// The fewest columns of a map at which the dots between states are seen as lines.
  ///
  /// On a map of half a standard screen they are stray dots among names and roads, and each costs a
  /// slow terminal some twenty bytes: a way for the cursor and two changes of colour.
  static let leastColumnsForStates = 60

  /// Draws a route over outlines; nothing comes back for a route without a point.
  public init?(_ route: Route, outlines: [MapOutline]) {
    guard let centre = GeoPoint.middle(of: route.points) else { return nil }
    let map = MapProjection(centre: centre)
    func lines(_ kind: MapOutline.Kind) -> [[PlotPoint]] {
      outlines.filter { $0.kind == kind }.map { $0.points.map { PlotPoint(map($0)) } }
    }
    let way = route.points.map { PlotPoint(map($0)) }
    guard let road = PlotBounds(way) else { return nil }
    self.road = road
    stateLines = PlotLayer(
      title: "states", lines: lines(.stateLine), role: .muted, stroke: .dotted, sign: ".")
    plot = Plot(
      layers: [
        PlotLayer(title: "", lines: lines(.coast), role: .mapCoast),
        PlotLayer(title: "shore", lines: lines(.lake), role: .mapLake),
        PlotLayer(
          title: "border", lines: lines(.border), role: .mapBorder, stroke: .dashed, sign: "+"),
        PlotLayer(title: "road", lines: [way], role: .mapRoad, stroke: .heavy, sign: "*"),
      ],
      captions: outlines.filter { $0.kind == .lake }.flatMap { Self.captions($0, map) },
      marks: Self.marks(route, map))
  }

  /// The view that shows the whole road.
  public func view(in size: Size) -> PlotView {
    PlotView(fitting: road, in: size, scales: Self.scales)
  }

  /// Draws what a view shows, cut to a rectangle.
  public func draw(into grid: inout Grid, rect: Rect, view: PlotView) {
    var shown = plot
    if view.unitsPerDot <= Self.stateScale, rect.size.columns >= Self.leastColumnsForStates {
      shown.layers.insert(stateLines, at: 0)
    }
    shown.draw(into: &grid, rect: rect, view: view)
  }

  /// Explains the lines in one row, each by a piece of it; those that have no room are left out.
  ///
  /// Coasts are drawn as the shores of lakes are, and not explained twice.
  public func drawLegend(into grid: inout Grid, column: Int, row: Int, columns: Int) {
    var at = column
    for layer in plot.layers.reversed() where !layer.title.isEmpty {
      let sample = layer.sample(columns: 3)
      guard at + sample.size.columns + 1 + layer.title.count <= column + columns else { return }
      grid.place(sample, column: at, row: row)
      at += sample.size.columns + 1
      at += grid.write(layer.title, column: at, row: row, role: .muted) + 2
    }
  }

  /// A lake's name, in full where it has room and else without the word that all have.
  private static func captions(_ lake: MapOutline, _ map: MapProjection) -> [PlotCaption] {
    guard !lake.name.isEmpty, let area = PlotBounds(lake.points.map { PlotPoint(map($0)) })
    else { return [] }
    let short = lake.name.hasPrefix("Lake ") ? [String(lake.name.dropFirst(5))] : []
    return ([lake.name] + short).map { PlotCaption($0, area: area, role: .mapLake) }
  }

  private static func marks(_ route: Route, _ map: MapProjection) -> [PlotMark] {
    let ends = route.stops.filter { $0.kind == .origin || $0.kind == .destination }
    let ports = route.stops.filter { $0.kind == .port }
    return (ends + ports).map { stop in
      PlotMark(
        place: PlotPoint(map(stop.point)), sign: stop.kind.sign, names: stop.mapNames)
    }
  }
}

extension RouteStop.Kind {
  /// The letter that stands for the stop on a map and in a list.
  var sign: Character {
    switch self {
    case .origin: "O"
    case .destination: "D"
    case .port: "P"
    case .waypoint: "."
    }
  }
}

extension RouteStop {
  /// The name as a map can show it: in full, else its last two words, which name the crossing.
  fileprivate var mapNames: [String] {
    let words = name.split(separator: " ")
    return kind == .port && words.count > 2
      ? [name, words.suffix(2).joined(separator: " ")] : [name]
  }
}

extension PlotPoint {
  fileprivate init(_ point: PlanePoint) {
    self.init(x: point.eastMetres, y: point.northMetres)
  }
}
