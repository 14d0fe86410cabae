import Interchange
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Tendering a booked shipment")
struct TenderWorkflowTests {
  private func response(
    _ decision: TenderAnswer.Decision, shipment: String = "BX-1001", carrier: String = "MPLF"
  ) -> TenderResponse {
    TenderResponse(
      carrier: StandardCarrierAlphaCode(parsing: carrier), shipment: shipment,
      answer: TenderAnswer(decision: decision, remarks: "NO EQUIPMENT"))
  }

  @Test("each file has a control number of its own, and is noted with the shipment")
  func controlNumbers() throws {
    let (desk, _) = try BookedDesk.booked()
    let first = try WriteTender(desk: desk)("BX-1001", .init(sender: "ZZ:MYCO"))
    #expect(first.tender.controlNumber == 1 && first.file.text.contains("*000000001*0*P*>"))
    #expect(first.file.text.contains("*261123*0900*U*"))
    let second = try WriteTender(desk: desk)("BX-1001", .init(format: .billOfLading))
    #expect(second.tender.controlNumber == 2)
    #expect(second.shipment.value.details.booking?.tender == second.tender)
    #expect(second.file.text.contains("*ZZ*MYCO           *02*MPLF           *"))
    #expect(try desk.store.history(of: .shipment("BX-1001")).count > 2)
  }

  @Test("a file that cannot be written spends no number")
  func refused() throws {
    let (desk, _) = try BookedDesk.booked()
    for choice in [
      WriteTender.Choice(), .init(sender: "not a sender"), .init(sender: "ZZ:A", receiver: "?"),
    ] {
      #expect(throws: WriteTender.Failure.self) { try WriteTender(desk: desk)("BX-1001", choice) }
    }
    #expect(throws: WriteTender.Failure.self) {
      try WriteTender(desk: desk)("BX-9", .init(sender: "ZZ:A"))
    }
    let written = try WriteTender(desk: desk)("BX-1001", .init(sender: "ZZ:A"))
    #expect(written.tender.controlNumber == 1)
  }

  @Test("an answer is noted once, planned without a trace")
  func accepted() throws {
    let (desk, _) = try BookedDesk.booked()
    let read = ReadTenderResponse(desk: desk)
    #expect(try read(response(.accepted), isPlan: true).action == .planned)
    let before = try #require(try desk.store.shipment(number: "BX-1001"))
    #expect(before.value.details.booking?.answer == nil)
    #expect(try read(response(.accepted), isPlan: false).action == .added)
    let again = try read(response(.accepted), isPlan: false)
    #expect(again.action == .unchanged)
    #expect(again.sentence == "BX-1001: MPLF accepted (NO EQUIPMENT)")
    let bill = try read(
      response(.accepted, shipment: "06141410000000012"), isPlan: false)
    #expect(bill.action == .unchanged)
  }

  @Test("a condition or a proposal leaves a declined draft a draft, and is the shipper's to answer")
  func conditions() throws {
    let (desk, _) = try BookedDesk.booked()
    _ = try WriteTender(desk: desk)("BX-1001", .init(sender: "ZZ:MYCO"))
    #expect(
      try desk.store.attentionItems(limit: 5).map(\.attention.task) == [
        "to answer since Mon 23 Nov"
      ])
    let read = ReadTenderResponse(desk: desk)
    _ = try read(response(.declined), isPlan: false)
    for decision in [TenderAnswer.Decision.conditional, .countered] {
      #expect(try read(response(decision), isPlan: false).action == .added)
      let item = try #require(try desk.store.attentionItems(limit: 5).first)
      #expect(item.state == .draft && item.attention.actor == .shipper)
    }
    _ = try read(response(.accepted), isPlan: false)
    let item = try #require(try desk.store.attentionItems(limit: 5).first)
    #expect(item.state == .booked && item.attention.actor == .carrier)
  }

  @Test("an answer for no shipment, or of another carrier, is refused with words")
  func misfits() throws {
    let (desk, _) = try BookedDesk.booked()
    let read = ReadTenderResponse(desk: desk)
    let unknown = try read(response(.accepted, shipment: "BX-7"), isPlan: false)
    #expect(unknown.action == .refused && unknown.sentence.contains("no shipment"))
    let other = try read(response(.accepted, carrier: "ODFL"), isPlan: false)
    #expect(other.action == .refused && other.sentence.contains("ODFL answers"))
  }

  @Test("a declined shipment is booked again under its own number with a new bill of lading")
  func bookedAgain() throws {
    var (desk, entry) = try BookedDesk.quoted()
    let book = BookOffer(desk: desk)
    let first = try book(try book.plan(try BookedDesk.number, entry))
    _ = try ReadTenderResponse(desk: desk)(response(.declined), isPlan: false)
    #expect(
      try desk.store.attentionItems(limit: 5).first?.attention.task.contains("declined") == true)
    entry.instructions = "Call first."
    let plan = try book.plan(try BookedDesk.number, entry)
    #expect(plan.draft?.value.number == "BX-1001")
    let second = try book(plan)
    #expect(second.id == first.id && second.value.number == "BX-1001")
    #expect(
      second.value.details.booking?.billOfLading != first.value.details.booking?.billOfLading)
    #expect(
      second.value.attention.map(\.task) == [
        "send the tender to Maple Freight: crossbill tender BX-1001"
      ] && second.value.state == .booked)
  }

  @Test("a first offer is sent once, and a test is not noted with the shipment")
  func onceOnly() throws {
    let (desk, booked) = try BookedDesk.booked()
    let tender = WriteTender(desk: desk)
    let test = try tender("BX-1001", .init(sender: "ZZ:MYCO", isTest: true))
    #expect(test.shipment.value == booked.value && test.tender.controlNumber == 1)
    #expect(test.sentence(into: "a.204").hasSuffix("a test, so that the shipment stays as it was"))
    _ = try tender("BX-1001", .init())
    let failure = #expect(throws: WriteTender.Failure.self) { try tender("BX-1001", .init()) }
    #expect(failure?.sentence.contains("(load tender (204), control number 2); send this") == true)
    #expect(failure?.sentence.contains("--replace") == true)
    let replaced = try tender("BX-1001", .init(purpose: .replacement))
    #expect(replaced.tender.controlNumber == 3, "a refusal spends no number")
  }

  @Test("a cancellation is asked for, and the carrier's word for it makes the shipment cancelled")
  func cancelled() throws {
    let (desk, _) = try BookedDesk.booked()
    let read = ReadTenderResponse(desk: desk)
    let tender = WriteTender(desk: desk)
    _ = try tender("BX-1001", .init(sender: "ZZ:MYCO"))
    _ = try read(response(.accepted), isPlan: false)
    let asked = try tender("BX-1001", .init(purpose: .cancellation))
    #expect(
      asked.sentence(into: "c.204").hasSuffix(
        "; it stays booked until Maple Freight takes the cancellation"))
    #expect(
      try desk.store.attentionItems(limit: 5).map(\.attention.task) == [
        "to confirm the cancellation since Mon 23 Nov"
      ])
    #expect(try desk.shipment(bookedFrom: BookedDesk.number)?.value.number == "BX-1001")
    let no = try read(told: "BX-1001", .declined, remarks: " on the truck ")
    #expect(no.needsAttention)
    #expect(
      no.sentence
        == "BX-1001: the carrier declined (on the truck); it stays booked, ask the carrier whether it "
        + "takes the cancellation")
    let yes = try read(told: "BX-1001", .accepted)
    #expect(yes.sentence == "BX-1001: the carrier accepted; the shipment is cancelled")
    #expect(!yes.needsAttention && yes.shipment?.state == .cancelled)
    #expect(try desk.store.attentionItems(limit: 5).isEmpty)
    #expect(try desk.shipment(bookedFrom: BookedDesk.number) == nil)
    #expect(throws: WriteTender.Failure.self) {
      try tender("BX-1001", .init(purpose: .replacement))
    }
  }

  @Test("what a carrier said by telephone is noted though no file was written")
  func toldByTelephone() throws {
    let (desk, _) = try BookedDesk.booked()
    #expect(try desk.store.attentionItems(limit: 5).map(\.attention.actor) == [.shipper])
    let noted = try ReadTenderResponse(desk: desk)(told: "BX-1001", .accepted)
    #expect(noted.action == .added && noted.shipment?.tellCarrier == nil)
    #expect(noted.shipment?.attention.map(\.actor) == [.carrier])
    #expect(try ReadTenderResponse(desk: desk)(told: "BX-9", .accepted).action == .refused)
  }
}
