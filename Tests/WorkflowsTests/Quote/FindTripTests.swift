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

  @Test("sheets of other kinds need no road")
  func otherSheets() throws {
    let finder = FindTrip(FindRoute(desk: try FixedDesk.empty()))
    #expect(finder(try .sample(), for: [try .sample()]) == nil)
  }
}
