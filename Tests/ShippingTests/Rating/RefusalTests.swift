import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Refusals")
struct RefusalTests {
  static let rater = LTLRater(holidays: .weekendsOnly)
  static let today = CalendarDay.sample("2026-11-23")

  static func refusal(_ request: QuoteRequest, _ sheet: RateSheet) throws -> Refusal {
    try #require(rater.quote(request, on: sheet, asOf: today).first?.refusal)
  }

  @Test("a lane that the sheet does not serve is refused with its name")
  func laneNotServed() throws {
    let refusal = try Self.refusal(.sample(to: "H2X 1Y4"), .sample())
    #expect(refusal.service == "standard")
    #expect(
      refusal.sentence == "no offer: lane not served (Detroit MI to H2X 1Y4 QC), "
        + "sheet Maple 2026-07; ask another carrier, or import a sheet with this lane")
  }

  @Test("names from outside drive no terminal from a refusal")
  func hostileNames() throws {
    let refusal = Refusal(
      carrier: "C", source: "sheet \u{1b}[2J",
      reason: .laneNotServed(
        origin: try .sample("48201", city: "De\u{202e}troit"), destination: try .sample("M5V 2T6")))
    #expect(refusal.sentence.contains("De\\u{202e}troit MI"))
    #expect(refusal.sentence.contains("sheet \\u{1b}[2J"))
  }

  @Test("a shipment over the limit is refused with both weights")
  func overWeight() throws {
    let terms = RateTerms(heaviestShipment: .pounds(1_000))
    let refusal = try Self.refusal(.sample(), .sample(terms: terms))
    #expect(refusal.reason == .overWeight(weight: .pounds(1_250), limit: .pounds(1_000)))
    #expect(refusal.reasonText == "1 250 lb is over the limit of 1 000 lb")
    let absurd = try QuoteRequest.sample(units: [.sample(.class50, pounds: 200_000)])
    #expect(try Self.refusal(absurd, .sample()).reasonText.hasSuffix("over the limit of 50 t"))
  }

  @Test("a class without a row is refused, and so is a unit without class or size")
  func classes() throws {
    let unknown = try QuoteRequest.sample(units: [.sample(.class55, pounds: 100)])
    #expect(try Self.refusal(unknown, .sample()).reasonText == "class 55 is not in the sheet")
    let missing = try QuoteRequest.sample(units: [.sample(nil, pounds: 100)])
    #expect(
      try Self.refusal(missing, .sample()).reasonText
        == "handling unit 1 has no class and no dimensions to compute it from")
  }

  @Test("classes that share no weight break are refused")
  func noSharedBreak() throws {
    let rate = try #require(HundredweightRate(50))
    let table = ClassRateTable([
      .class50: [.lessThan500: rate], .class100: [.minimum500: rate],
    ])
    let request = try QuoteRequest.sample(
      units: [.sample(.class50, pounds: 100), .sample(.class100, pounds: 1_150)])
    let refusal = try Self.refusal(request, .sample(rates: table))
    #expect(
      refusal.reasonText == "no weight break has a rate for 1 250 lb of class 50 and 100")
  }

  @Test("a sheet serves only the days on which it holds")
  func validity() throws {
    let old = DayRange(from: nil, through: .sample("2026-06-30")) ?? .always
    #expect(
      try Self.refusal(.sample(), .sample(validity: old)).reasonText
        == "sheet expired on Tue 30 Jun 2026, before pickup on Tue 24 Nov 2026")
    let new = DayRange(from: .sample("2027-01-01"), through: nil) ?? .always
    let refusal = try Self.refusal(.sample(), .sample(validity: new))
    #expect(refusal.service == nil)
    #expect(
      refusal.reasonText == "sheet begins on Fri 1 Jan 2027, after pickup on Tue 24 Nov 2026")
  }

  @Test("currency, length and accessorials that the sheet lacks are refused")
  func others() throws {
    #expect(
      try Self.refusal(.sample(currency: .cad), .sample()).reasonText
        == "rates are in USD, and CAD is wanted")
    var unit = HandlingUnit.sample(.class70, pounds: 100)
    unit.dimensions = Dimensions(length: .inches(120), width: .inches(40), height: .inches(40))
    let terms = RateTerms(longestSide: .inches(96))
    #expect(
      try Self.refusal(.sample(units: [unit]), .sample(terms: terms)).reasonText
        == "handling unit 1 is 120 in long, over the limit of 96 in")
    #expect(
      try Self.refusal(.sample(accessorials: [.liftgateDelivery]), .sample()).reasonText
        == "liftgate at delivery has no price in the sheet")
  }

  @Test("a live service and a model without an answer say why")
  func noAnswer() {
    let refusal = Refusal(
      carrier: "Karrio", source: "Karrio", reason: .live(fault: .timedOut(seconds: 20)))
    #expect(refusal.sentence == "no offer: no answer within 20 s, Karrio; ask again later")
    let model = Refusal(
      carrier: "benchmark", source: "benchmark", reason: .noAnswer(detail: "unknown distance"))
    #expect(
      model.sentence == "no offer: no answer (unknown distance), benchmark; ask a carrier for a "
        + "price")
    let island = Refusal(
      carrier: "benchmark", source: "benchmark",
      reason: .noRoute(detail: "destination \"X\" is an island", mend: "ask a forwarder"))
    #expect(
      island.sentence
        == "no offer: no route: destination \"X\" is an island, benchmark; ask a forwarder")
  }

  @Test("answers survive JSON")
  func json() throws {
    let sheet = try RateSheet.sample()
    let requests = try [QuoteRequest.sample(), .sample(to: "H2X 1Y4")]
    for request in requests {
      let answers = Self.rater.quote(request, on: sheet, asOf: Self.today)
      let data = try JSONEncoder().encode(answers)
      #expect(try JSONDecoder().decode([QuoteAnswer].self, from: data) == answers)
    }
  }
}
