import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Booked shipments")
struct BookedShipmentTests {
  private func booked() throws -> Shipment {
    let order = try #require(try BookingOrder.sample())
    return try #require(try order.booked())
  }

  private func response(
    _ decision: TenderAnswer.Decision, carrier: String? = "MPLF", pro: String? = nil,
    remarks: String = ""
  ) -> TenderResponse {
    TenderResponse(
      carrier: carrier.flatMap { StandardCarrierAlphaCode(parsing: $0) }, shipment: "BX-1001",
      answer: TenderAnswer(
        decision: decision, day: .sample("2026-11-23"), remarks: remarks), pro: pro)
  }

  @Test("a booked shipment carries quote, offer, bill of lading and pickup, and survives JSON")
  func carries() throws {
    let shipment = try booked()
    let booking = try #require(shipment.details.booking)
    #expect(shipment.state == .booked)
    #expect(booking.quote.description == "Q-1001")
    #expect(booking.offer.total == shipment.details.booking?.offer.total)
    #expect(booking.billOfLading.digits == "06141410000000012")
    #expect(booking.pickup.description == "Tue 24 Nov 2026, 08:00 to 16:30")
    #expect(shipment.details.shipDay == booking.pickup.day)
    #expect(shipment.details.deliveryDay == booking.offer.schedule.deliveryDay)
    let data = try JSONEncoder().encode(shipment)
    #expect(try JSONDecoder().decode(Shipment.self, from: data) == shipment)
  }

  @Test("a shipment without a booking has the same bytes as before there were bookings")
  func unbookedBytes() throws {
    let text = """
      {"attention":[],"details":{"destination":{"postalCode":"M5V 2T6"},"goods":[],\
      "handlingUnits":[],"mode":"lessThanTruckload","origin":{"postalCode":"48201"},"parties":{}},\
      "number":"BX-1","state":"draft"}
      """
    let shipment = try JSONDecoder().decode(Shipment.self, from: Data(text.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = String(decoding: try encoder.encode(shipment), as: UTF8.self)
    #expect(!written.contains("booking") && !written.contains("hazard"))
  }

  @Test("a booking that does not fit its shipment is refused with its facts")
  func contradictions() throws {
    var shipment = try booked()
    #expect(
      throws: ShipmentContradiction.bookedWithAnotherCarrier(
        offer: "Maple Freight", carrier: "Northern Line")
    ) { try shipment.update { _, details, _ in details.carrier = "Northern Line" } }
    #expect(
      throws: ShipmentContradiction.pickedUpOnAnotherDay(
        pickup: .sample("2026-11-24"), shipDay: .sample("2026-11-25"))
    ) { try shipment.update { _, details, _ in details.shipDay = .sample("2026-11-25") } }
    #expect(throws: ShipmentContradiction.bookedWithoutParty(.consignee)) {
      try shipment.update { _, details, _ in details.parties[.consignee] = nil }
    }
    let code = try #require(SerialShippingContainerCode(parsing: "006141410000000012"))
    #expect(throws: ShipmentContradiction.unitCodesDoNotFit(codes: [2], units: [1])) {
      try shipment.update { _, details, _ in details.booking?.unitCodes = [[code, code]] }
    }
    #expect(try shipment == booked())
  }

  @Test("an acceptance is noted with the PRO number that it gives, once")
  func accepted() throws {
    let shipment = try booked()
    let answered = try shipment.answered(by: response(.accepted, pro: "123-456782"))
    #expect(answered.state == .booked)
    #expect(answered.details.pro == "123-456782")
    #expect(answered.details.booking?.answer?.decision == .accepted)
    #expect(try answered.answered(by: response(.accepted, pro: "123-456782")) == answered)
    #expect(
      try answered.answered(by: response(.accepted, pro: "999")).details.pro == "123-456782")
  }

  @Test("a declined shipment is a draft with a task; an acceptance after all takes both back")
  func declined() throws {
    let shipment = try booked()
    let declined = try shipment.answered(by: response(.declined, remarks: "NO EQUIPMENT"))
    #expect(declined.state == .draft)
    #expect(
      declined.attention.map(\.task) == [
        "Maple Freight declined, book another offer of Q-1001 (NO EQUIPMENT)"
      ])
    #expect(try declined.answered(by: response(.declined, remarks: "NO EQUIPMENT")) == declined)
    let again = try declined.answered(by: response(.declined, remarks: "STILL NONE"))
    #expect(again.attention.count == 1)
    let accepted = try again.answered(by: response(.accepted))
    #expect(accepted.state == .booked)
    #expect(accepted.attention.map(\.actor) == [.carrier])
  }

  @Test("each answer tells whose move it is, and only an acceptance books a declined draft again")
  func whoseMove() throws {
    let expected: [TenderAnswer.Decision: (state: ShipmentState, move: Attention)] = [
      .accepted: (
        .booked, Attention(task: "to pick up Tue 24 Nov 2026, 08:00 to 16:30", actor: .carrier)
      ),
      .declined: (
        .draft,
        Attention(
          task: "Maple Freight declined, book another offer of Q-1001 (CALL)", actor: .shipper)
      ),
      .conditional: (
        .draft, Attention(task: "answer the condition of Maple Freight (CALL)", actor: .shipper)
      ),
      .countered: (
        .draft, Attention(task: "answer the proposal of Maple Freight (CALL)", actor: .shipper)
      ),
    ]
    let fresh = try booked()
    let draft = try fresh.answered(by: response(.declined))
    for decision in TenderAnswer.Decision.allCases {
      let wanted = try #require(expected[decision])
      let after = try draft.answered(by: response(decision, remarks: "CALL"))
      #expect(after.state == wanted.state, "\(decision) of a declined draft")
      #expect(after.attention == [wanted.move])
      #expect(try after.answered(by: response(decision, remarks: "CALL")) == after)
      let first = try fresh.answered(by: response(decision, remarks: "CALL"))
      #expect(first.state == (decision == .declined ? .draft : .booked), "\(decision)")
      #expect(first.attention == [wanted.move])
    }
  }

  @Test("a tender waits for the carrier since its day, until the carrier answers")
  func waiting() throws {
    var shipment = try booked()
    try shipment.update { _, _, attention in
      attention.append(Attention(task: "invoice is missing", actor: .shipper))
    }
    var tender = Tender(
      format: .loadTender, purpose: .original, controlNumber: 1,
      written: Instant(secondsSinceEpoch: 1_795_424_400))
    let sent = shipment.tendered(tender, on: .sample("2026-11-23"))
    #expect(shipment.attention.first?.task.hasPrefix("send the tender to Maple Freight") == true)
    #expect(sent.attention.map(\.task) == ["invoice is missing", "to answer since Mon 23 Nov"])
    #expect(sent.attention.last?.actor == .carrier)
    let answered = try sent.answered(by: response(.accepted))
    #expect(!answered.attention.contains { $0.task.hasPrefix("to answer") })
    let again = answered.tendered(tender, on: .sample("2026-11-24"))
    #expect(again.attention.map(\.task) == ["invoice is missing", "to answer since Tue 24 Nov"])
    tender.purpose = .cancellation
    #expect(
      again.tendered(tender, on: .sample("2026-11-24")).attention.map(\.task) == [
        "invoice is missing", "to confirm the cancellation since Tue 24 Nov",
      ])
  }

  @Test("an answer that cannot be meant for the shipment is refused")
  func misfits() throws {
    let shipment = try booked()
    #expect(throws: TenderResponseMisfit.self) {
      try shipment.answered(by: response(.accepted, carrier: "ODFL"))
    }
    #expect(try shipment.answered(by: response(.accepted, carrier: nil)).state == .booked)
    var moving = shipment
    try moving.update { state, _, _ in state = .inTransit }
    for decision in [TenderAnswer.Decision.declined, .conditional, .countered] {
      #expect(throws: TenderResponseMisfit.tooLate(decision, .inTransit)) {
        try moving.answered(by: response(decision))
      }
    }
    let accepted = try moving.answered(by: response(.accepted))
    #expect(accepted.state == .inTransit && accepted.attention.isEmpty)
    let unbooked = try Shipment(number: "BX-2", details: ShipmentTests.details())
    #expect(throws: TenderResponseMisfit.notBooked) {
      try unbooked.answered(by: response(.accepted))
    }
    for misfit in [TenderResponseMisfit.notBooked, .tooLate(.declined, .held)] {
      #expect(misfit.sentence.contains(";"))
    }
  }

  @Test("a new tender is without the answer to the one before, which is kept beside that one")
  func tendered() throws {
    let answered = try booked().answered(by: response(.accepted))
    let tender = Tender(
      format: .loadTender, purpose: .replacement, controlNumber: 2,
      written: Instant(secondsSinceEpoch: 1_795_424_400))
    let noted = answered.tendered(tender, on: .sample("2026-11-24"))
    #expect(noted.details.booking?.tender == tender)
    #expect(noted.details.booking?.answer == nil)
    let later = noted.tendered(tender, on: .sample("2026-11-25"))
    #expect(later.details.booking?.tenders.count == 2)
    let data = try JSONEncoder().encode(later)
    #expect(try JSONDecoder().decode(Shipment.self, from: data) == later)
  }

  @Test("a draft that is booked again keeps its other tasks and its port")
  func bookedAgain() throws {
    var draft = try booked().answered(by: response(.declined))
    try draft.update { _, details, attention in
      details.borderPort = "Ambassador"
      attention.append(Attention(task: "invoice is missing", actor: .shipper))
    }
    let order = try #require(try BookingOrder.sample())
    let bill = try #require(BillOfLadingNumber(prefix: nil, serial: 2))
    let booked = try order.shipment(
      numbered: BookingNumbers(shipment: draft.number, billOfLading: bill), insteadOf: draft)
    #expect(booked.state == .booked)
    #expect(booked.details.borderPort == "Ambassador")
    #expect(
      booked.attention.map(\.task) == [
        "send the tender to Maple Freight: crossbill tender BX-1001", "invoice is missing",
      ])
  }
}
