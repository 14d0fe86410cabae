import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Booking an offer")
struct BookOfferTests {
  @Test("the offer becomes a booked shipment with its numbers, and the quote is marked")
  func books() throws {
    let (desk, shipment) = try BookedDesk.booked()
    #expect(shipment.value.number == "BX-1001" && shipment.value.state == .booked)
    let details = shipment.value.details
    let booking = try #require(details.booking)
    #expect(booking.billOfLading.digits == "06141410000000012")
    #expect(booking.pickup.description == "Tue 24 Nov 2026, 08:00 to 16:30")
    #expect(details.parties[.consignee]?.address?.place.shortName == "Toronto ON")
    #expect(details.parties[.consignor]?.telephone == "313 555 0142")
    #expect(details.handlingUnits[0].nmfc == "86900-2")
    #expect(booking.services == [.liftgateDelivery])
    #expect(booking.purchaseOrders.map(\.number) == ["4471", "4472"])
    #expect(booking.purchaseOrders[0].weight == .pounds(1_600))
    let quote = try #require(try desk.store.quote(number: BookedDesk.number))
    #expect(quote.value.chosenOffer == booking.offer)
  }

  @Test("the port that the quote names is the shipment's; otherwise the carrier chooses")
  func port() throws {
    let (desk, shipment) = try BookedDesk.booked()
    #expect(shipment.value.details.borderPort == nil)
    let finder = FindRoute(desk: desk)
    let quote = try #require(try desk.store.quote(number: BookedDesk.number))
    var request = quote.value.request
    #expect(finder.pinnedPort(of: request) == nil)
    request.port = "3802"
    #expect(finder.pinnedPort(of: request) == "Port Huron Blue Water Bridge")
    request.port = "9999"
    #expect(finder.pinnedPort(of: request) == nil)
  }

  @Test("a plan says everything and writes nothing")
  func plan() throws {
    let (desk, entry) = try BookedDesk.quoted()
    let plan = try BookOffer(desk: desk).plan(try BookedDesk.number, entry)
    #expect(plan.order.offer.total.plainText == "670.12" && plan.warnings.isEmpty)
    #expect(try desk.store.shipmentIDs(ShipmentQuery()).isEmpty)
    #expect(try desk.store.quote(number: BookedDesk.number)?.value.chosenOfferIndex == nil)
    #expect(try ShipperIdentity.kept(on: desk) == ShipperIdentity())
  }

  @Test("a quote is booked once")
  func once() throws {
    let (desk, _) = try BookedDesk.booked()
    let failure = #expect(throws: BookOffer.Failure.self) {
      try BookOffer(desk: desk).plan(try BookedDesk.number, .example)
    }
    guard case .booking(let error) = failure else {
      Issue.record("the failure is \(String(describing: failure))")
      return
    }
    #expect(
      error.sentence
        == "Q-1001 is booked already as BX-1001; quote it again to ship once more, with crossbill quote "
        + "--again Q-1001 --save.")
  }

  @Test("an expired offer, an estimate and a quote that does not exist are refused")
  func refused() throws {
    var (desk, entry) = try BookedDesk.quoted()
    let later = try #require(Instant(iso: "2026-12-01T14:00:00Z"))
    let late = OpenDesk.over(
      desk.store, clock: DeskClock(now: { later }), author: "tess")
    for (desk, words) in [(late, "ended on"), (desk, "no quote Q-7")] {
      let number = words.contains("Q-7") ? QuoteNumber(7) : QuoteNumber(1_001)
      let failure = #expect(throws: BookOffer.Failure.self) {
        try BookOffer(desk: desk).plan(try #require(number), entry)
      }
      switch failure {
      case .booking(let error): #expect(error.sentence.contains(words))
      case .store(let error): #expect(error.sentence.contains(words))
      default: Issue.record("the failure is \(String(describing: failure))")
      }
    }
    let quote = try #require(try desk.store.quote(number: BookedDesk.number)).value
    if let estimate = quote.offers.firstIndex(where: { $0.service.basis == .estimate }) {
      entry.offer = String(estimate + 1)
      #expect(throws: BookOffer.Failure.self) {
        try BookOffer(desk: desk).plan(try BookedDesk.number, entry)
      }
    }
  }

  @Test("every field that cannot be used is told at once, in the order of the form")
  func fields() throws {
    var (desk, entry) = try BookedDesk.quoted()
    entry.pickupFrom = "8 o'clock"
    entry.pickupTo = ""
    entry.paymentTerms = "cash"
    entry.billTo.name = "Payers"
    entry.billTo.postalCode = "4820"
    entry.purchaseOrders[0].weight = "heavy"
    entry.pro = "12*34"
    entry.customsNumber = "1"
    entry.consignee.name = ""
    entry.units[0].hazard.unNumber = "1263"
    entry.units.append(BookingEntry.Unit())
    let failure = #expect(throws: BookOffer.Failure.self) {
      try BookOffer(desk: desk).plan(try BookedDesk.number, entry)
    }
    guard case .fields(let problems) = failure else {
      Issue.record("the failure is \(String(describing: failure))")
      return
    }
    #expect(
      problems.problems.map { "\($0.field)" } == [
        "pickup.from", "pickup.to", "paymentTerms", "billTo.postalCode",
        "purchaseOrders[0].weight", "pro", "customsNumber", "handlingUnits",
        "handlingUnits[0].hazard.unNumber", "handlingUnits[0].hazard.hazardClass",
        "handlingUnits[0].hazard.packingGroup", "consignee.name",
      ])
  }

  @Test("handling units are numbered only under a prefix")
  func unitCodes() throws {
    var (desk, entry) = try BookedDesk.quoted()
    entry.numbersUnits = true
    #expect(throws: BookOffer.Failure.self) {
      try BookOffer(desk: desk).plan(try BookedDesk.number, entry)
    }
    let booked = try BookedDesk.booked { $0.numbersUnits = true }.shipment
    #expect(
      booked.value.details.booking?.unitCodes.map { $0.map(\.digits) } == [
        ["006141410000000012", "006141410000000029"]
      ])
  }

  @Test("prefix and shipper are known at the next booking")
  func identity() throws {
    let (desk, _) = try BookedDesk.booked()
    let kept = try ShipperIdentity.kept(on: desk)
    #expect(kept.gs1Prefix?.digits == "0614141")
    #expect(kept.shipper?.name == "Lakeside Ceramics")
    let quote = try PriceQuote(desk: desk)(.sample())
    let entry = BookingEntry(quote.value, identity: kept)
    #expect(entry.shipper.street == ["400 Mill Street"])
    #expect(entry.consignee.city == "Toronto" && entry.units[0].commodity == "ceramic planters")
    #expect(entry.pickupDay == "2026-11-24")
  }

  @Test("a doubtful PRO number is a warning")
  func warning() throws {
    var (desk, entry) = try BookedDesk.quoted()
    entry.pro = "998877"
    let plan = try BookOffer(desk: desk).plan(try BookedDesk.number, entry)
    #expect(plan.warnings.map { "\($0.field)" } == ["pro"])
    #expect(plan.order.pro?.text == "998877")
  }
}

@Suite("Entries for bookings")
struct BookingEntryTests {
  @Test("an entry survives a file, and every key may be absent")
  func file() throws {
    let bytes = Array(#"{"offer":2,"purchaseOrders":["7",{"number":"8","pieces":3}]}"#.utf8)
    let entry = try BookingEntry.read(bytes)
    #expect(entry.offer == "2" && entry.shipper.isBlank)
    #expect(entry.purchaseOrders.map(\.number) == ["7", "8"])
    #expect(entry.purchaseOrders[1].pieces == "3")
  }

  @Test("a file that is no booking is told with its place")
  func wrongFiles() {
    let problem = #expect(throws: BookingEntry.FileProblem.self) {
      try BookingEntry.read(Array(#"{"units":[{"nmfc":5}]}"#.utf8))
    }
    #expect(problem?.place == "units[0].nmfc")
    #expect(problem?.sentence.contains("crossbill book --example") == true)
    #expect(throws: BookingEntry.FileProblem.self) { try BookingEntry.read(Array("[".utf8)) }
  }
}
