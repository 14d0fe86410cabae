import ReferenceData
import Shipping
import TestSupport
import Testing
import Units
import Workflows

/// Road distances of pairs of cities against what carriers, atlases and the Stanford GraphBase say.
@Suite("Estimated roads against known ones")
struct KnownDistanceTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var name: String
    var from: String
    var to: String
    /// The port through which the known distance leads; nothing within one country.
    var port: String?
    var miles: Int
    /// A lake or mountains lie between, which allows 20 % in place of 12 %.
    var isHard = false
    /// Where the known distance comes from; general knowledge, rounded, when empty.
    var source = ""
    var testDescription: String { name }

    init(
      _ name: String, _ from: String, _ to: String, port: String? = nil, _ miles: Int,
      isHard: Bool = false, _ source: String = ""
    ) {
      self.name = name
      self.from = from
      self.to = to
      self.port = port
      self.miles = miles
      self.isHard = isHard
      self.source = source
    }
  }

  private static let graphBase = "Stanford GraphBase, roads of 1949"

  static let pairs: [Pair] = [
    Pair("Toronto > Montreal", "M5V 2T6", "H2X 1Y4", 336, "dlklife.ca, 541 km"),
    Pair("New York > Chicago", "10001", "60601", 788, "bergaag.com"),
    Pair("Toronto > Miami", "M5V 2T6", "33130", port: "Peace Bridge", 1_485, "xtl.com"),
    Pair("Vancouver > Toronto", "V6B 1A1", "M5V 2T6", 2_720, "jimwfonseca.medium.com, via US"),
    Pair("Winnipeg > St Paul", "R3C 1A1", "55101", port: "Pembina", 463, graphBase),
    Pair("Vancouver > Seattle", "V6B 1A1", "98101", port: "Pacific Highway", 145, graphBase),
    Pair("Vancouver > San Francisco", "V6B 1A1", "94103", port: "300401", 1_015, graphBase),
    Pair("Toronto > Toledo", "M5V 2T6", "43604", port: "Ambassador", 287, graphBase),
    Pair("Toronto > St Louis", "M5V 2T6", "63101", port: "Ambassador", 748, graphBase),
    Pair("Toronto > San Antonio", "M5V 2T6", "78205", port: "Ambassador", 1_676, graphBase),
    Pair("Regina > Winnipeg", "S4P 1A1", "R3C 1A1", 399, graphBase),
    Pair("Regina > Winnipeg now", "S4P 1A1", "R3C 1A1", 355),
    Pair("Winnipeg > St Louis", "R3C 1A1", "63101", port: "Pembina", 1_030, graphBase),
    Pair("Toronto > Syracuse", "M5V 2T6", "13202", port: "Lewiston", 249, isHard: true, graphBase),
    Pair("Toronto > Chicago", "M5V 2T6", "60601", port: "Blue Water", 520),
    Pair("Toronto > Detroit", "M5V 2T6", "48226", port: "Ambassador", 240),
    Pair("Toronto > New York", "M5V 2T6", "10001", port: "Lewiston", 490, isHard: true),
    Pair("Toronto > Buffalo", "M5V 2T6", "14202", port: "Peace Bridge", 100, isHard: true),
    Pair("Montreal > New York", "H2X 1Y4", "10001", port: "Champlain", 370),
    Pair("Montreal > Boston", "H2X 1Y4", "02108", port: "Highgate", 310),
    Pair("Winnipeg > Minneapolis", "R3C 1A1", "55401", port: "Pembina", 455),
    Pair("Winnipeg > Chicago", "R3C 1A1", "60601", port: "Pembina", 860),
    Pair("Calgary > Great Falls", "T2P 1A1", "59401", port: "Sweetgrass", 320),
    Pair("Calgary > Denver", "T2P 1A1", "80202", port: "Sweetgrass", 1_090),
    Pair("Toronto > Atlanta", "M5V 2T6", "30303", port: "Ambassador", 960),
    Pair("Toronto > Dallas", "M5V 2T6", "75201", port: "Ambassador", 1_430),
    Pair("Toronto > Laredo", "M5V 2T6", "78040", port: "Ambassador", 1_830),
    Pair("Vancouver > Los Angeles", "V6B 1A1", "90012", port: "300401", 1_280),
    Pair("Vancouver > Calgary", "V6B 1A1", "T2P 1A1", 605, isHard: true),
    Pair("Winnipeg > Toronto", "R3C 1A1", "M5V 2T6", 1_380, isHard: true),
  ]

  static func route(_ from: String, _ to: String, port: String? = nil) throws -> Route {
    var request = RouteRequest(origin: try end(from), destination: try end(to))
    request.port = port
    return try RouteFinder.bundled.find(request)
  }

  private static func end(_ code: String) throws -> RouteEnd {
    let postal = PostalDirectory()
    let read = try TypedPostalCode.read(code, field: FieldPath("place"))
    let known = postal.place(of: read)
    return postal.routeEnd(
      of: Place(postalCode: read, city: known?.city, subdivision: known?.subdivision))
  }

  @Test("the estimate is within 12 %, and within 20 % round lakes and mountains", arguments: pairs)
  func withinTheError(pair: Pair) throws {
    for (from, to) in [(pair.from, pair.to), (pair.to, pair.from)] {
      let route = try Self.route(from, to, port: pair.port)
      let miles = route.distance.wholeMiles
      let error = 100 * (Double(miles) / Double(pair.miles) - 1)
      #expect(abs(error) <= (pair.isHard ? 20 : 12), "\(miles) mi in place of \(pair.miles)")
      #expect(route.crossings.allSatisfy { $0.objection == nil })
    }
  }
}
