import Shipping
import TestSupport
import Testing
import Units

/// A real cross-border freight answer: Harrison AR to Ottawa ON, class 50, at the minimum charge.
///
/// Source: Shopify/active_shipping, test/fixtures/xml/fedex/freight_rate_response.xml.
@Suite("A real cross-border freight bill")
struct CrossBorderOracleTests {
  static func terms(minimum: Int64, order: RateTerms.DiscountOrder) -> RateTerms {
    let residential = AccessorialCharge.flat(amount: Money(minorUnits: 10_868, .usd))
    return RateTerms(
      discount: Percent(40), discountOrder: order,
      tariffMinimum: Money(minorUnits: minimum, .usd), minimumDiscount: Percent(40),
      fuel: .fixed(Percent(millionths: 23_100_000)),
      accessorials: [
        .residentialPickup: residential, .residentialDelivery: residential,
        .borderCrossing: .flat(amount: Money(minorUnits: 1_777, .usd)),
      ],
      borderAccessorials: [.borderCrossing])
  }

  static func sheet(_ order: RateTerms.DiscountOrder) throws -> RateSheet {
    let lanes = [("economy", 4), ("priority", 3)].map { name, days in
      ClassTariff.Lane(
        service: name, origin: ZonePattern(parsing: "726") ?? .anywhere,
        destination: ZonePattern(parsing: "K1") ?? .anywhere,
        rates: (try? .sample()) ?? ClassRateTable(), transitDays: days)
    }
    return try RateSheet(
      identity: .init(
        carrier: "FedEx Freight", scac: "FXFE", name: "FXF", version: "fixture",
        source: "recorded answer"),
      currency: .usd, validity: .always,
      services: [
        .init(name: "economy", terms: terms(minimum: 57_880, order: order)),
        .init(name: "priority", terms: terms(minimum: 60_927, order: order)),
      ], lanes: lanes)
  }

  @Test(
    "both services come out to the cent, economy first, under either order of the minimum",
    arguments: RateTerms.DiscountOrder.allCases)
  func totals(order: RateTerms.DiscountOrder) throws {
    let request = QuoteRequest(
      origin: try .sample("72601", city: "Harrison", site: .residence),
      destination: try .sample("K1P 1J1", city: "Ottawa", site: .residence),
      shipDay: .sample("2026-11-24"), handlingUnits: [.sample(.class50, pounds: 500)])
    let rater = LTLRater(holidays: .weekendsOnly)
    let offers = try rater.quote(request, on: Self.sheet(order), asOf: .sample("2026-11-23"))
      .compactMap(\.offer)
    #expect(offers.map(\.service.name) == ["economy", "priority"])
    #expect(offers.map(\.total.plainText) == ["662.63", "685.13"])
    #expect(offers.map(\.schedule.transitDays) == [4, 3])
    #expect(
      offers.map { $0.lines.map(\.amount.plainText) } == [
        ["578.80", "-231.52", "80.22", "108.68", "108.68", "17.77"],
        ["609.27", "-243.71", "84.44", "108.68", "108.68", "17.77"],
      ])
    #expect(offers.map { Billed($0).linehaul.plainText } == ["347.28", "365.56"])
    #expect(offers[0].lines.map(\.label).suffix(1) == ["border crossing"])
  }
}
