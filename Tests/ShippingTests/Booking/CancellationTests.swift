import Shipping
import TestSupport
import Testing
import Units

@Suite("Calling a booked shipment off, and offering it once")
struct CancellationTests {
  private static let monday = CalendarDay.sample("2026-11-23")

  private static func booked() throws -> Shipment {
    let order = try #require(try BookingOrder.sample())
    return try #require(try order.booked())
  }

  private static func sent(
    _ purposes: Tender.Purpose..., format: Tender.Format = .loadTender, to shipment: Shipment
  ) -> Shipment {
    purposes.reduce(shipment) { shipment, purpose in
      let number = (shipment.details.booking?.tender?.controlNumber ?? 0) + 1
      return shipment.tendered(
        Tender(
          format: format, purpose: purpose, controlNumber: number,
          written: Instant(secondsSinceEpoch: 1_795_424_400)), on: monday)
    }
  }

  private static func answer(
    _ decision: TenderAnswer.Decision, remarks: String = ""
  ) -> TenderResponse {
    TenderResponse(
      carrier: StandardCarrierAlphaCode(parsing: "MPLF"), shipment: "BX-1001",
      answer: TenderAnswer(decision: decision, day: monday, remarks: remarks))
  }

  @Test(
    "a cancellation is asked for until the carrier takes it, and then the shipment is cancelled")
  func asked() throws {
    let accepted = try Self.sent(.original, to: Self.booked()).answered(by: Self.answer(.accepted))
    let asked = Self.sent(.cancellation, to: accepted)
    #expect(asked.state == .booked && asked.isCancellationAsked)
    #expect(asked.stateText == "booked, cancellation asked")
    #expect(
      asked.attention == [
        Attention(task: "to confirm the cancellation since Mon 23 Nov", actor: .carrier)
      ])
    let cancelled = try asked.answered(by: Self.answer(.accepted, remarks: "CANCELLED"))
    #expect(cancelled.state == .cancelled && cancelled.attention.isEmpty)
    #expect(!cancelled.isCancellationAsked && cancelled.stateText == "cancelled")
    #expect(try cancelled.answered(by: Self.answer(.accepted, remarks: "CANCELLED")) == cancelled)
  }

  @Test(
    "any other answer to a cancellation leaves the shipment booked, for the shipper to ask",
    arguments: [TenderAnswer.Decision.declined, .conditional, .countered])
  func notTaken(decision: TenderAnswer.Decision) throws {
    let accepted = try Self.sent(.original, to: Self.booked()).answered(by: Self.answer(.accepted))
    let asked = Self.sent(.cancellation, to: accepted)
    let after = try asked.answered(by: Self.answer(decision, remarks: "ON DOCK"))
    #expect(after.state == .booked && after.isCancellationAsked)
    #expect(
      after.attention == [
        Attention(
          task: "ask Maple Freight whether it takes the cancellation (\(decision.name): ON DOCK)",
          actor: .shipper)
      ])
    #expect(try after.answered(by: Self.answer(decision, remarks: "ON DOCK")) == after)
    #expect(try after.answered(by: Self.answer(.accepted)).state == .cancelled)
  }

  @Test("a yes that may be meant for the tender before the cancellation calls nothing off")
  func crossing() throws {
    let asked = Self.sent(.original, .cancellation, to: try Self.booked())
    let first = try asked.answered(by: Self.answer(.accepted))
    #expect(first.state == .booked && first.isCancellationAsked)
    #expect(first.attention.map(\.actor) == [.shipper])
    #expect(first.details.booking?.tenders.map(\.answer?.decision) == [.accepted, nil])
    #expect(try first.answered(by: Self.answer(.accepted)) == first, "the same file once more")
    let second = try first.answered(by: Self.answer(.accepted, remarks: "CANCELLED"))
    #expect(second.state == .cancelled)
    let told = try first.answered(by: Self.answer(.accepted), isForLastTender: true)
    #expect(told.state == .cancelled)
  }

  @Test("the yes that was given to the tender before, read once more, calls nothing off")
  func readTwice() throws {
    let accepted = try Self.sent(.original, to: Self.booked()).answered(by: Self.answer(.accepted))
    let again = try Self.sent(.cancellation, to: accepted).answered(by: Self.answer(.accepted))
    #expect(again.state == .booked && again.isCancellationAsked)
    #expect(
      again.attention.map(\.task) == [
        "ask Maple Freight whether it takes the cancellation (accepted)"
      ])
  }

  @Test("a first offer that stands is not sent twice; one in its place, or after a no, is")
  func standing() throws {
    let booked = try Self.booked()
    #expect(booked.objection(to: .loadTender, .original) == nil)
    let sent = Self.sent(.original, to: booked)
    let objection = try #require(sent.objection(to: .loadTender, .original))
    #expect(
      objection.sentence
        == "BX-1001 was offered to Maple Freight already (load tender (204), control number 1); send "
        + "this one in place of it with --replace, or call the shipment off with --cancel.")
    for purpose in [Tender.Purpose.replacement, .cancellation] {
      #expect(sent.objection(to: .loadTender, purpose) == nil)
    }
    #expect(sent.objection(to: .billOfLading, .original) == nil)
    let both = Self.sent(.original, format: .billOfLading, to: sent)
    for format in Tender.Format.allCases { #expect(both.objection(to: format, .original) != nil) }
    let replaced = Self.sent(.replacement, to: sent)
    #expect(replaced.objection(to: .loadTender, .original) != nil)
    let declined = try sent.answered(by: Self.answer(.declined))
    #expect(declined.objection(to: .loadTender, .original) == nil)
    let calledOff = Self.sent(.cancellation, to: sent)
    #expect(calledOff.objection(to: .loadTender, .original) == nil)
    let kept = try calledOff.answered(by: Self.answer(.declined), isForLastTender: true)
    #expect(kept.objection(to: .loadTender, .original) != nil)
  }

  @Test("offered again after a cancellation, it is no longer being called off")
  func offeredAgain() throws {
    let again = Self.sent(.original, .cancellation, .original, to: try Self.booked())
    #expect(again.state == .booked && !again.isCancellationAsked)
    #expect(again.attention.map(\.task) == ["to answer since Mon 23 Nov"])
    #expect(again.details.booking?.tenders.count == 3)
  }

  @Test("a cancelled shipment is booked anew, and one under way is the carrier's to change")
  func ended() throws {
    var shipment = try Self.booked()
    try shipment.update { state, _, _ in state = .cancelled }
    for purpose in Tender.Purpose.allCases {
      #expect(
        shipment.objection(to: .loadTender, purpose)?.sentence
          == "BX-1001 is cancelled; book an offer of Q-1001 anew, as in crossbill book Q-1001 "
          + "--offer 1.")
    }
    try shipment.update { state, _, _ in state = .inTransit }
    #expect(
      shipment.objection(to: .loadTender, .cancellation)?.sentence
        == "BX-1001 is in transit already, so that its tender is not changed any more; ask the "
        + "carrier.")
    let unbooked = try Shipment(number: "BX-2", details: ShipmentTests.details())
    #expect(unbooked.objection(to: .loadTender, .original) == nil)
  }
}
