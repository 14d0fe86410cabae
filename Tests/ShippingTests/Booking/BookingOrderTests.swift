import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Orders to book")
struct BookingOrderTests {
  private static let today = CalendarDay.sample("2026-11-23")

  private func problems(
    _ request: QuoteRequest? = nil, _ change: (inout BookingOrder) -> Void
  ) throws -> [FieldProblem] {
    let order = try #require(try BookingOrder.sample(request, change))
    return order.problems(today: Self.today)
  }

  @Test("a complete order has no problems")
  func complete() throws {
    #expect(try problems { _ in }.isEmpty)
  }

  @Test("what the carrier needs of a party is named field by field")
  func parties() throws {
    let found = try problems { order in
      order.consignee = Party(name: " ")
      order.shipper.telephone = "555 0142"
    }
    #expect(
      found.map { "\($0.field)" } == [
        "shipper.telephone", "consignee.name", "consignee.street", "consignee.city",
        "consignee.telephone",
      ])
    #expect(found[1].sentence == "name of consignee is missing; type a value.")
    #expect(
      found[0].sentence
        == "telephone of shipper \"555 0142\" is not a telephone number with its area code; "
        + "type it as 313 555 0100.")
  }

  @Test("texts that are longer than the carrier's file has room for are refused")
  func lengths() throws {
    let found = try problems { order in
      order.shipper.name = String(repeating: "a", count: 61)
      order.consignee.address?.lines = Array(repeating: "1 Main Street", count: 5)
      order.instructions = String(repeating: "b ", count: 200)
      order.units[0].commodity = String(repeating: "c", count: 51)
      order.purchaseOrders = (1...41).map { PurchaseOrder(number: "\($0)") }
    }
    #expect(
      found.map { "\($0.field)" } == [
        "shipper.name", "consignee.street", "purchaseOrders", "instructions",
        "handlingUnits[0].commodity",
      ])
    #expect(found[0].reason == .tooLong(limit: 60))
  }

  @Test("control characters never reach a paper")
  func controlCharacters() throws {
    let found = try problems { order in
      order.shipper.name = "Lake\u{1B}[2Jside"
      order.instructions = "two\nlines"
    }
    #expect(found.map { "\($0.field)" } == ["shipper.name", "instructions"])
    #expect(found.allSatisfy { !$0.sentence.contains("\u{1B}") && !$0.sentence.contains("\n") })
  }

  @Test("the pickup is on the quoted day, not past, and ends after it begins")
  func pickup() throws {
    let wrongDay = try problems { $0.pickup.day = .sample("2026-11-25") }
    #expect(wrongDay.map(\.reason) == [.notAsQuoted(quoted: "Tue 24 Nov 2026")])
    let past = try problems { $0.pickup.day = .sample("2026-11-20") }
    #expect(past.map(\.reason) == [.pastShipDate(today: Self.today)])
    let backward = try problems { $0.pickup.to = $0.pickup.from }
    #expect(backward.map(\.reason) == [.endsBeforeItBegins])
  }

  @Test("a third party that pays must be named")
  func thirdParty() throws {
    let missing = try problems { $0.paymentTerms = .thirdParty }
    #expect(missing.map { "\($0.field)" } == ["billTo.name"])
    let named = try problems { order in
      order.paymentTerms = .thirdParty
      order.billTo = .sample("Freight Payers Inc", at: order.request.origin, city: "Detroit")
    }
    #expect(named.isEmpty)
  }

  @Test(
    "an NMFC item is digits with or without a sub", arguments: ["86900", "86900-2", "156600-12"])
  func nmfc(item: String) throws {
    #expect(try problems { $0.units[0].nmfc = item }.isEmpty)
  }

  @Test(
    "what is no NMFC item is refused", arguments: ["", "8", "86900-", "86900-123", "a", "8*9-1"])
  func noNMFC(item: String) throws {
    let found = try problems { $0.units[0].nmfc = item }
    #expect(found.map { "\($0.field)" } == ["handlingUnits[0].nmfc"])
  }

  @Test("a doubtful PRO number is a warning, never an error")
  func doubtfulPro() throws {
    let found = try problems { $0.pro = ProNumber(parsing: "12345") }
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.sentence) == [
        "PRO number \"12345\" is unverified format; compare it with the carrier's papers."
      ])
  }

  private static let paint = HazardousMaterial.Identification(parsing: "un 1263")

  private func hazardous() throws -> QuoteRequest {
    var unit = HandlingUnit.sample(.class70, pounds: 1_250)
    unit.isHazardous = true
    return try .sample(units: [unit])
  }

  private var dangerousSheet: RateSheet {
    get throws {
      var terms = RateTerms.sample
      terms.accessorials[.hazardousMaterials] = .flat(amount: Money(minorUnits: 4_500, .usd))
      return try .sample(terms: terms)
    }
  }

  @Test("dangerous goods need their facts")
  func hazardMissing() throws {
    let order = try #require(try BookingOrder.sample(hazardous(), sheet: dangerousSheet))
    let found = order.problems(today: Self.today)
    #expect(found.map { "\($0.field)" } == ["handlingUnits[0].hazard.unNumber"])
    #expect(
      found[0].sentence
        == "UN number of dangerous goods of handling unit 1 is missing; type a value.")
  }

  @Test("where the service for dangerous goods was quoted, a line must say what they are")
  func hazardServiceQuoted() throws {
    let request = try QuoteRequest.sample(accessorials: [.hazardousMaterials])
    let order = try #require(try BookingOrder.sample(request, sheet: dangerousSheet))
    #expect(
      order.problems(today: Self.today).map { "\($0.field)" } == [
        "handlingUnits[0].hazard.unNumber"
      ])
  }

  @Test("the facts of dangerous goods are checked one by one")
  func hazardFacts() throws {
    let paint = try #require(Self.paint)
    let flammable = try #require(HazardClass(parsing: "3"))
    let order = try BookingOrder.sample(hazardous(), sheet: dangerousSheet) { order in
      order.units[0].hazard = HazardousMaterial(
        identification: paint, properShippingName: "", hazardClass: flammable,
        packingGroup: .medium, emergencyTelephone: "911")
    }
    let found = try #require(order).problems(today: Self.today)
    #expect(
      found.map { "\($0.field)" } == [
        "handlingUnits[0].hazard.properShippingName",
        "handlingUnits[0].hazard.emergencyTelephone",
      ])
  }

  @Test("dangerous goods that were not quoted make the price void")
  func hazardNotQuoted() throws {
    let paint = try #require(Self.paint)
    let flammable = try #require(HazardClass(parsing: "3"))
    let found = try problems { order in
      order.units[0].isHazardous = true
      order.units[0].hazard = HazardousMaterial(
        identification: paint, properShippingName: "Paint", hazardClass: flammable,
        packingGroup: .medium, emergencyTelephone: "800 424 9300")
    }
    #expect(found.map(\.reason) == [.notAsQuoted(quoted: "not dangerous")])
  }

  @Test("classes, groups and numbers of dangerous goods are read as people write them")
  func hazardReading() {
    #expect(Self.paint?.code == "UN1263")
    #expect(HazardousMaterial.Identification(parsing: "NA1993")?.code == "NA1993")
    #expect(HazardousMaterial.Identification(parsing: "1263") == nil)
    #expect(HazardClass(parsing: "1.4s")?.text == "1.4S")
    #expect(HazardClass(parsing: "2.4") == nil)
    #expect(HazardClass(parsing: "3S") == nil)
    #expect(PackingGroup(parsing: "pg ii") == .medium)
    #expect(PackingGroup(parsing: "3") == .minor)
    #expect(PackingGroup(parsing: "none") == PackingGroup.none)
    #expect(PackingGroup(parsing: "IV") == nil)
    #expect(PaymentTerms(parsing: "Third-Party") == .thirdParty)
    #expect(PaymentTerms(parsing: "cash") == nil)
  }
}

@Suite("Offers that can be booked")
struct BookableOfferTests {
  @Test("the chosen offer is booked unless another is named")
  func chosen() throws {
    var quote = try #require(try Quote.sample())
    let day = CalendarDay.sample("2026-11-23")
    #expect(throws: BookingError.noOfferChosen(quote.number)) {
      try quote.bookableOffer(at: nil, on: day)
    }
    try quote.choose(offerAt: 0, on: day)
    #expect(try quote.bookableOffer(at: nil, on: day).index == 0)
    #expect(
      throws: BookingError.offer(quote.number, .noSuchOffer(index: 4, count: 1))
    ) { try quote.bookableOffer(at: 4, on: day) }
  }

  @Test("an offer can be booked on its last day and not on the next")
  func expired() throws {
    var terms = RateTerms.sample
    terms.offerDays = 1
    let quote = try #require(try Quote.sample(sheet: .sample(terms: terms)))
    #expect(try quote.bookableOffer(at: 0, on: .sample("2026-11-24")).index == 0)
    let error = #expect(throws: BookingError.self) {
      try quote.bookableOffer(at: 0, on: .sample("2026-11-25"))
    }
    #expect(
      error?.sentence
        == "Q-1001: the offer of Maple Freight ended on Tue 24 Nov 2026; quote it again with crossbill "
        + "quote --again Q-1001 --save.")
  }

  @Test("an estimate is never booked")
  func estimate() throws {
    let real = try #require(try Quote.sample())
    let service = Offer.OfferedService(
      carrier: "Benchmark", name: "LTL", mode: .lessThanTruckload, basis: .estimate,
      source: "model of 2025")
    let offer = try #require(
      Offer(
        service: service, schedule: real.offers[0].schedule, lines: real.offers[0].lines,
        range: EstimateRange(
          low: real.offers[0].total, high: real.offers[0].total, figuresOf: .sample("2025-06-30"))))
    let quote = Quote(
      number: real.number, created: real.created,
      priced: PricedRequest(request: real.request, offers: [offer]))
    #expect(throws: BookingError.offer(quote.number, .estimate)) {
      try quote.bookableOffer(at: 0, on: .sample("2026-11-23"))
    }
  }
}
