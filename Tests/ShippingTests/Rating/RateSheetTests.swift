import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Rate sheets")
struct RateSheetTests {
  @Test(
    "zones are read as sheets write them and written back",
    arguments: ["*", "CA", "US-MI", "CA-ON", "482", "48201", "480-499", "M", "M5V", "M5V2T6"])
  func zones(text: String) throws {
    let zone = try #require(ZonePattern(parsing: text))
    #expect(zone.description == text)
  }

  @Test(
    "what is no zone is refused",
    arguments: ["", "ZZ", "US-ON", "499-480", "480-", "D5V", "M55", "123456", "ON"])
  func badZones(text: String) {
    #expect(ZonePattern(parsing: text) == nil)
  }

  @Test("a zone holds the places in it", arguments: ["*", "US", "US-MI", "4", "482", "480-499"])
  func contains(text: String) throws {
    let zone = try #require(ZonePattern(parsing: text))
    #expect(zone.contains(try .sample("48201-1234")))
    let toronto = try Place.sample("M5V 2T6")
    #expect(zone.contains(toronto) == (text == "*"))
  }

  @Test("the most specific lane counts, then the first")
  func specificity() throws {
    let zones = [
      ("US", "CA"), ("US-MI", "CA-ON"), ("480-499", "M"), ("48201", "M5V"), ("US", "CA"),
    ]
    let lanes = try zones.enumerated().map { index, ends in
      ClassTariff.Lane(
        service: "s", origin: try #require(ZonePattern(parsing: ends.0)),
        destination: try #require(ZonePattern(parsing: ends.1)), rates: try .sample(),
        transitDays: index)
    }
    let sheet = try RateSheet(
      identity: .init(carrier: "C", name: "N", version: "1", source: "test"), currency: .usd,
      validity: .always, services: [.init(name: "s", terms: RateTerms())], lanes: lanes)
    let rater = LTLRater(holidays: .weekendsOnly)
    let expected = [("48201", "M5V 2T6", 3), ("48301", "M4B 1A1", 2), ("49901", "K1P 1J1", 1)]
    for (origin, destination, lane) in expected + [("10001", "H2X 1Y4", 0)] {
      let request = try QuoteRequest.sample(from: origin, to: destination)
      let answer = rater.quote(request, on: sheet, asOf: .sample("2026-11-23")).first
      #expect(answer?.offer?.schedule.transitDays == lane)
    }
  }

  @Test(
    "a rate is above zero and no finer than four places",
    arguments: [("0", nil), ("-1", nil), ("0.00001", nil), ("1000001", nil), ("55.44", "55.44")])
  func rates(text: String, shown: String?) throws {
    #expect(try HundredweightRate(ExactDecimal(parsing: text))?.description == shown)
  }

  @Test("weight breaks are read with and without their letter")
  func breaks() {
    #expect(WeightBreak(parsing: "m2m") == .minimum2000)
    #expect(WeightBreak(parsing: "2M") == .minimum2000)
    #expect(WeightBreak(parsing: "5C") == .minimum500)
    #expect(WeightBreak(parsing: "L5C") == .lessThan500)
    #expect(WeightBreak(parsing: "M3M") == nil)
  }

  @Test("a sheet survives JSON, its missing cells missing")
  func json() throws {
    let sheet = try RateSheet.sample()
    let back = try JSONDecoder().decode(RateSheet.self, from: JSONEncoder().encode(sheet))
    #expect(back == sheet)
    let rates = try #require(back.tariff.classRates?.lanes.first?.rates)
    #expect(rates[.class70, .minimum30000] == nil)
    #expect(rates.classes.count == 6)
  }

  @Test("a sheet whose parts do not fit is refused with a sentence")
  func contradictions() throws {
    let good = ClassTariff.Service(name: "s", terms: RateTerms())
    let bad: [([ClassTariff.Service], [ClassTariff.Lane], String)] = try [
      ([], [], "no service"), ([good, good], [], "stands twice"),
      (
        [good],
        [.init(service: "t", origin: .anywhere, destination: .anywhere, rates: .sample())],
        "does not have"
      ),
      ([.init(name: "s", terms: RateTerms(discount: Percent(101)))], [], "discount of 101 %"),
      (
        [.init(name: "s", terms: RateTerms(fuel: .fixed(Percent(501))))], [],
        "fuel of 501 % in service s"
      ),
      (
        [.init(name: "s", terms: RateTerms(classDiscounts: [.class70: Percent(-1)]))], [],
        "a discount of class 70 of -1 %"
      ),
      ([.init(name: "s", terms: RateTerms(offerDays: -5))], [], "cannot stand for -5 days"),
      ([.init(name: "s", terms: RateTerms(offerDays: .max))], [], "give 0 to 366"),
      ([.init(name: "s", terms: RateTerms(heaviestShipment: .pounds(0)))], [], "cannot be 0 lb"),
      (
        [.init(name: "s", terms: RateTerms(heaviestShipment: .kilograms(50_001)))], [],
        "up to 50 t"
      ),
      ([.init(name: "s", terms: RateTerms(longestSide: .inches(-1)))], [], "the longest side"),
      (
        [.init(name: "s", terms: RateTerms(borderAccessorials: [.borderCrossing]))], [],
        "border crossing stands in border_accessorials of service s and has no price"
      ),
      (
        [.init(name: "s", terms: RateTerms(fuelledAccessorials: [.overlength]))], [],
        "fuel_applies_to"
      ),
      (
        [.init(name: "\u{1b}[2J", terms: RateTerms(discount: Percent(101)))], [],
        "in service \\u{1b}[2J"
      ),
      ([.init(name: "s", terms: RateTerms(absoluteMinimum: .zero(.cad)))], [], "0.00 CAD"),
      (
        [good],
        [
          .init(
            service: "s", origin: .anywhere, destination: .anywhere, rates: .sample(),
            transitDays: -1)
        ], "-1 transit days"
      ),
    ]
    for (services, lanes, words) in bad {
      #expect {
        try RateSheet(
          identity: .init(carrier: "C", name: "N", version: "1", source: "test"),
          currency: .usd, validity: .always, services: services, lanes: lanes)
      } throws: { error in
        (error as? RateSheetContradiction)?.sentence.contains(words) ?? false
      }
    }
  }
}
