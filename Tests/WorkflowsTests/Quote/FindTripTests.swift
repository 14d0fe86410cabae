import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Pricing a truckload over the found road")
struct FindTripTests {
  private func priced(_ entry: QuoteEntry) throws -> (Desk, PricedRequest) {
    let desk = try FixedDesk.empty()
    let sheet = try RateSheet.perMile([try .sample("2.00")])
    _ = try desk.store.addRateSheet(sheet, by: desk.stamp)
    let request = try desk.entryReader.read(entry).request
    return (desk, try PriceQuote(desk: desk).price(request, asOf: FixedDesk.today))
  }

  @Test("a sheet by the mile is priced over the same miles that the route has")
  func miles() throws {
    let (desk, priced) = try priced(.sample { $0.units[0].freightClass = "85" })
    let offer = try #require(priced.offers.first)
    #expect(offer.service.basis == .sheet)
    let route = try FindRoute(desk: desk)(
      RouteQuestion(
        origin: priced.request.origin, destination: priced.request.destination,
        shipDay: priced.request.shipDay))
    let miles = route.route.distance.value(in: .miles).rounded(toPlaces: 0)
    let linehaul = try #require(offer.lines.first)
    #expect(linehaul.amount.amount == (miles * 2).rounded(toPlaces: 2))
  }

  @Test("where no road leads the sheet says that the distance is unknown")
  func noRoad() throws {
    let (_, priced) = try priced(
      .sample {
        $0.destination = "96813"
        $0.units[0].freightClass = "85"
      })
    #expect(priced.priceIndices.isEmpty)
    #expect(
      priced.refusals.contains {
        $0.carrier == "Heron Freight" && $0.reasonText.contains("UNKNOWN")
      })
  }

  @Test("a port that the request names is the one that the miles go through")
  func pinnedPort() throws {
    let (desk, best) = try priced(.sample { $0.units[0].freightClass = "85" })
    let (_, pinned) = try priced(
      .sample {
        $0.units[0].freightClass = "85"
        $0.port = "  blue   water "
      })
    #expect(pinned.request.port == "blue water")
    let ways = [best, pinned].map { priced in
      priced.offers.first.flatMap { offer -> TruckloadTrip? in
        guard case .truckload(let rating) = offer.rating else { return nil }
        return rating.trip
      }
    }
    let (short, long) = (try #require(ways[0]), try #require(ways[1]))
    #expect(short.distance < long.distance)
    #expect(!short.source.contains("through"))
    #expect(long.source.hasSuffix(", through Port Huron Blue Water Bridge"))
    var question = RouteQuestion(pinned.request)
    question.mode = .truckload
    #expect(try FindRoute(desk: desk)(question).route.distance == long.distance)
  }

  @Test("sheets of other kinds need no road")
  func otherSheets() throws {
    let finder = FindTrip(FindRoute(desk: try FixedDesk.empty()))
    #expect(finder(try .sample(), for: [try .sample()]) == nil)
  }
}
