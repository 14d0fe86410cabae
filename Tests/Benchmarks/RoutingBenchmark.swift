import ReferenceData
import Shipping
import Units
import Workflows

/// Whole routes between known places, through the best port, on one core.
enum RoutingBenchmark {
  static func run() throws -> [Measurement] {
    let postal = PostalDirectory()
    let origins = try ends(["48201", "60601", "10001", "75201", "98101", "33130"], postal)
    let destinations = try ends(["M5V 2T6", "H2X 1Y4", "R3C 1A1", "T2P 1A1", "V6B 1A1"], postal)
    let finder = RouteFinder.bundled
    let requests = origins.flatMap { origin in
      destinations.map { RouteRequest(origin: origin, destination: $0) }
    }
    var legs = 0
    let seconds = try Stopwatch.median(runs: 5) {
      for _ in 0..<50 {
        for request in requests { legs += try finder.find(request).legs.count }
      }
    }
    let rate = Int(Double(50 * requests.count) / seconds)
    let start = Stopwatch.median(runs: 5) { _ = RouteFinder(RoadTables.bundled.map) }
    return [
      Measurement(
        what: "routes between known places through the best port", figure: "\(rate) a second",
        target: "", isMet: legs > 0 ? nil : false),
      Measurement(
        what: "measuring the map once, before the first route",
        figure: StorageBenchmark.milliseconds(start), target: "", isMet: nil),
    ]
  }

  private static func ends(_ codes: [String], _ postal: PostalDirectory) throws -> [RouteEnd] {
    try codes.map { postal.routeEnd(of: Place(postalCode: try PostalCode(parsing: $0))) }
  }
}
