import Shipping
import TestSupport
import Testing
import Units

@Suite("Terms of a rate sheet")
struct RateTermsTests {
  static let rater = LTLRater(holidays: .weekendsOnly)

  static func offer(
    _ terms: RateTerms, _ units: [HandlingUnit], _ asked: Set<Accessorial> = []
  )
    throws -> Offer
  {
    let request = try QuoteRequest.sample(units: units, accessorials: asked)
    let answers = try rater.quote(request, on: .sample(terms: terms), asOf: .sample("2026-11-23"))
    return try #require(answers.first?.offer)
  }

  @Test("freight of all kinds is rated at the class of its range, and says so")
  func freightAllKinds() throws {
    let terms = RateTerms(freightAllKinds: [
      .init(from: .class50, through: .class70, ratedAs: .class50),
      .init(from: .class77Point5, through: .class125, ratedAs: .class85),
    ])
    let offer = try Self.offer(terms, [.sample(.class110, pounds: 400)])
    // 400 lb are cheaper as 500 lb: 289.80 and 72.45 for 100 lb of deficit.
    #expect(offer.total.plainText == "362.25")
    #expect(offer.lines.first?.label == "linehaul class 85")
    #expect(offer.lines.first?.arithmetic.hasSuffix("class 110 rated as 85") ?? false)
    #expect(terms.ratedClass(of: .class60) == .class50)
    #expect(terms.ratedClass(of: .class150) == .class150)
  }

  @Test("discounts by class are taken line by line, and choose the break by the net charge")
  func classDiscounts() throws {
    let terms = RateTerms(discount: Percent(50), classDiscounts: [.class125: Percent(80)])
    let offer = try Self.offer(
      terms, [.sample(.class70, pounds: 600), .sample(.class125, pounds: 320)])
    // M5C: 372.60 - 186.30 + 336.74 - 269.39 = 253.65; M1M: 298.08 - 149.04 + 269.38 - 215.50
    // + 39.74 - 19.87 = 222.79.
    #expect(offer.total.plainText == "222.79")
    #expect(offer.lines.last?.arithmetic == "by class, of 607.20 in all")
  }

  @Test("the two orders of minimum and discount differ where the rated charge is low")
  func minimumOrders() throws {
    let minimum = Money(minorUnits: 20_000, .usd)
    let units = [HandlingUnit.sample(.class70, pounds: 100)]
    let after = RateTerms(
      discount: Percent(60), tariffMinimum: minimum, minimumDiscount: Percent(10))
    #expect(try Self.offer(after, units).total.plainText == "180.00")
    var before = after
    before.discountOrder = .minThenDiscount
    #expect(try Self.offer(before, units).total.plainText == "80.00")
    before.absoluteMinimum = Money(minorUnits: 9_500, .usd)
    #expect(try Self.offer(before, units).total.plainText == "95.00")
  }

  @Test("a lane's own minimum replaces the one of the terms")
  func laneMinimum() throws {
    let lane = ClassTariff.Lane(
      service: "s", origin: .anywhere, destination: .anywhere, rates: try .sample(),
      tariffMinimum: Money(minorUnits: 12_345, .usd))
    let terms = RateTerms(tariffMinimum: Money(minorUnits: 99_999, .usd))
    let sheet = try RateSheet(
      identity: .init(carrier: "C", name: "N", version: "1", source: "test"), currency: .usd,
      validity: .always, services: [.init(name: "s", terms: terms)], lanes: [lane])
    let request = try QuoteRequest.sample(units: [.sample(.class50, pounds: 10)])
    let answers = Self.rater.quote(request, on: sheet, asOf: .sample("2026-11-23"))
    #expect(answers.first?.offer?.total.plainText == "123.45")
  }

  @Test("accessorials by weight, share and unit keep between their bounds")
  func accessorials() throws {
    let rate = try #require(HundredweightRate(10))
    let terms = RateTerms(
      fuel: .fixed(Percent(10)), fuelledAccessorials: [.liftgateDelivery],
      accessorials: [
        .liftgateDelivery: .flat(amount: Money(minorUnits: 5_000, .usd)),
        .insideDelivery: .perHundredweight(
          rate: rate, atLeast: Money(minorUnits: 7_500, .usd), atMost: nil),
        .protectFromFreeze: .percentOfLinehaul(
          percent: Percent(12), atLeast: nil, atMost: Money(minorUnits: 2_000, .usd)),
        .sortAndSegregate: .perHandlingUnit(
          amount: Money(minorUnits: 150, .usd), atLeast: nil, atMost: nil),
      ])
    let offer = try Self.offer(
      terms, [.sample(.class50, pounds: 300)],
      [.liftgateDelivery, .insideDelivery, .protectFromFreeze, .sortAndSegregate])
    // 400 lb at 62.10 are 248.40; 500 lb at 48.30, of which 100 deficit, are cheaper.
    #expect(
      offer.lines.map(\.amount.plainText) == ["186.30", "23.63", "50.00", "75.00", "20.00", "1.50"])
    #expect(
      offer.lines.map(\.arithmetic).suffix(4) == [
        "flat", "300 lb x 10.00 per 100 lb = 30.00, at least 75.00",
        "12 % of 186.30 = 22.36, at most 20.00", "1 x 1.50",
      ])
  }

  @Test("a residence is charged whether asked for or not, a missing dock is not")
  func sites() throws {
    var request = try QuoteRequest.sample()
    request.destination.site = .residence
    request.origin.site = .businessWithoutDock
    #expect(request.impliedAccessorials == [.residentialDelivery])
    request.origin.site = .limitedAccess
    #expect(request.impliedAccessorials == [.residentialDelivery, .limitedAccessPickup])
  }

  @Test(
    "an offer ends with the sheet, after its days, or on the day of pickup, whichever is soonest")
  func expiry() throws {
    var terms = RateTerms()
    terms.offerDays = 7
    var request = try QuoteRequest.sample()
    request.shipDay = .sample("2026-11-27")
    let validity = try #require(DayRange(from: nil, through: .sample("2026-11-27")))
    let sheet = try RateSheet.sample(terms: terms, validity: validity)
    let early = Self.rater.quote(request, on: sheet, asOf: .sample("2026-11-10"))
    let late = Self.rater.quote(request, on: sheet, asOf: .sample("2026-11-23"))
    request.shipDay = .sample("2026-11-24")
    let soon = Self.rater.quote(request, on: sheet, asOf: .sample("2026-11-23"))
    #expect(soon.first?.offer?.schedule.lastDay == .sample("2026-11-24"))
    #expect(early.first?.offer?.schedule.lastDay == .sample("2026-11-17"))
    #expect(late.first?.offer?.schedule.lastDay == .sample("2026-11-27"))
  }

  @Test("the tree of an offer holds classes, weight breaks and charges")
  func explanation() throws {
    let offer = try Self.offer(.sample, [.sample(.class70, pounds: 450)])
    let tree = offer.explanation
    #expect(tree.amount == offer.total)
    #expect(
      tree.steps.map(\.label) == [
        "handling unit 1", "weight break", "linehaul class 70", "deficit class 70", "discount",
        "fuel",
      ])
    #expect(tree.steps[1].steps.contains { $0.label == "M5C (chosen)" })
    #expect(tree.steps[1].steps[1].arithmetic == "500 lb, of which 50 deficit")
  }
}
