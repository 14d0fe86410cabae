import Interchange
import Shipping
import Testing
import Units

/// The segments of an invoice for the sample shipment.
enum InvoiceSegments {
  static let maple = [
    "B3**778812*BX-1001*PP**20261130*71666****MPLF", "C3*USD", "N9*BM*06141410000000012",
    "N9*CN*123-456782", "N1*CA*MAPLE FREIGHT", "LX*1", "L5*1*CERAMIC PLANTERS",
    "L0*1***1700*G***2*PLT**L", "L1*1*55.44*PH*110880", "L7*1******100", "LX*2", "L5*2*DISCOUNT",
    "L1*2***-66528****DSC", "LX*3", "L5*3*FUEL", "L1*3***14414****FUE", "LX*4", "L5*4",
    "L1*4***12900****LFT", "L3*1700*G***71666******2*L",
  ]
}

@Suite("Freight invoices from X12 210")
struct FreightInvoiceReaderTests {
  private func read(_ segments: [String]) throws -> FreightInvoiceReader.Reading {
    FreightInvoiceReader.read(try X12Samples.transaction("210", segments))
  }

  private func replacing(_ old: String, with new: String) -> [String] {
    InvoiceSegments.maple.map { $0.replacing(old, with: new) }
  }

  @Test("head, references, charges, weight and class are read")
  func whole() throws {
    let reading = try read(InvoiceSegments.maple)
    #expect(reading.problems.isEmpty)
    let invoice = try #require(reading.invoice)
    #expect(invoice.number == "778812")
    #expect(invoice.carrier.name == "MAPLE FREIGHT" && invoice.carrier.scac?.letters == "MPLF")
    #expect(
      invoice.references
        == .init(shipment: "BX-1001", billOfLading: "06141410000000012", pro: "123-456782"))
    #expect(invoice.day == CalendarDay(iso: "2026-11-30"))
    #expect(invoice.statedTotal == Money(minorUnits: 71_666, .usd))
    #expect(invoice.sum == invoice.total)
    #expect(invoice.weight == .pounds(1_700))
    #expect(invoice.lines.map(\.amount.minorUnits) == [110_880, -66_528, 14_414, 12_900])
    #expect(invoice.lines.map { $0.code?.text } == [nil, "DSC", "FUE", "LFT"])
    #expect(invoice.lines[0].freightClass == .class100)
    #expect(invoice.lines[0].weight == .pounds(1_700))
    #expect(invoice.lines[0].label == "CERAMIC PLANTERS")
    #expect(invoice.lines[3].label == "")
  }

  @Test("two implied decimals are cents; a point that is written is obeyed and told")
  func impliedDecimals() throws {
    let reading = try read(replacing("*71666", with: "*716.66"))
    #expect(reading.invoice?.statedTotal == Money(minorUnits: 71_666, .usd))
    #expect(
      reading.problems.map(\.sentence) == [
        "segment 4 (B3) element 7 \"716.66\" has a point though its two last digits are cents by "
          + "definition; it was read as it stands, check the amount.",
        "segment 23 (L3) element 5 \"716.66\" has a point though its two last digits are cents by "
          + "definition; it was read as it stands, check the amount.",
      ])
    let small = try read(replacing("L1*4***12900", with: "L1*4***5"))
    #expect(small.invoice?.lines[3].amount == Money(minorUnits: 5, .usd))
  }

  @Test("without a currency US dollars are assumed, and that is known")
  func noCurrency() throws {
    let reading = try read(InvoiceSegments.maple.filter { !$0.hasPrefix("C3") })
    #expect(reading.invoice?.currency == .usd)
    #expect(reading.invoice?.isCurrencyStated == false)
    let canadian = try read(replacing("C3*USD", with: "C3*CAD")).invoice
    #expect(canadian?.currency == .cad && canadian?.isCurrencyStated == true)
  }

  @Test("kilograms are read by their unit")
  func kilograms() throws {
    let segments = InvoiceSegments.maple.map {
      $0.replacing("*PLT**L", with: "*PLT**K").replacing("******2*L", with: "******2*K")
    }
    let invoice = try #require(try read(segments).invoice)
    #expect(invoice.weight == .kilograms(1_700))
    #expect(invoice.lines[0].weight == .kilograms(1_700))
  }

  @Test("charges without numbered items are read all the same")
  func withoutItems() throws {
    let reading = try read(InvoiceSegments.maple.filter { !$0.hasPrefix("LX") })
    #expect(reading.invoice?.lines.count == 4)
  }

  @Test("totals that differ are told, and the one at the head counts")
  func totalsDiffer() throws {
    let reading = try read(replacing("G***71666", with: "G***71000"))
    #expect(reading.invoice?.statedTotal?.minorUnits == 71_666)
    #expect(reading.problems.map(\.isError) == [false])
    #expect(reading.problems.first?.sentence.contains("another total than 716.66") == true)
  }

  @Test(
    "an invoice that cannot be used is told with segment and element",
    arguments: [
      ("B3**778812", "B3**", "segment 4 (B3) element 2 is missing"),
      ("C3*USD", "C3*XXX", "segment 5 (C3) element 1 \"XXX\" is no known code"),
      ("*71666****", "*7166x****", "segment 4 (B3) element 7 \"7166x\" is not a number"),
      ("*20261130*", "*20261331*", "segment 4 (B3) element 6 \"20261331\" is not a date"),
      ("L1*1*55.44*PH*110880", "L1*1*55.44*PH*1e9", "element 4 \"1e9\" is not a number"),
      ("***1700*G", "***-1700*G", "element 4 \"-1700\" is not a number"),
    ])
  func refused(old: String, new: String, words: String) throws {
    let reading = try read(replacing(old, with: new))
    #expect(reading.invoice == nil)
    #expect(reading.problems.last?.sentence.contains(words) == true, "\(reading.problems)")
  }

  @Test("an invoice without a head or without charges is refused")
  func nothingInIt() throws {
    #expect(
      try read(["C3*USD"]).problems.map(\.sentence) == [
        "segment 3 (ST) has no B3 segment; the transaction was left out."
      ])
    #expect(try read(["B3**1*2*PP**20261130*100****MPLF"]).invoice == nil)
  }
}

@Suite("Answers to tenders from X12 990")
struct TenderResponseReaderTests {
  private func read(_ segments: [String]) throws -> TenderResponse {
    try TenderResponseReader.read(try X12Samples.transaction("990", segments))
  }

  @Test("an acceptance is read with its PRO number")
  func accepted() throws {
    let response = try read(["B1*MPLF*BX-1001*20261124*A", "N9*CN*123-456782"])
    #expect(response.carrier?.letters == "MPLF" && response.shipment == "BX-1001")
    #expect(
      response.answer == TenderAnswer(decision: .accepted, day: CalendarDay(iso: "2026-11-24")))
    #expect(response.pro == "123-456782")
  }

  @Test("a refusal is read with its remarks")
  func declined() throws {
    let response = try read(["B1**BX-1001**D", "K1*NO EQUIPMENT*UNTIL FRIDAY", "K1*SORRY"])
    #expect(response.carrier == nil && response.answer.day == nil)
    #expect(response.answer.decision == .declined)
    #expect(response.answer.remarks == "NO EQUIPMENT UNTIL FRIDAY SORRY")
  }

  @Test("each code of a response is one decision")
  func responseCodes() throws {
    let codes: [(String, TenderAnswer.Decision)] = [
      ("A", .accepted), ("B", .conditional), ("C", .countered), ("D", .declined), ("E", .declined),
    ]
    for (code, decision) in codes {
      #expect(try read(["B1*MPLF*BX-1001*20261124*\(code)"]).answer.decision == decision, "\(code)")
    }
  }

  @Test("what is no answer is refused with its element")
  func refused() {
    for (segment, element) in [("B1*MPLF**20261124*A", 2), ("B1*MPLF*1*20261124*X", 4)] {
      let error = #expect(throws: X12Problem.self) { try read([segment]) }
      #expect(error?.element == element)
    }
    #expect(throws: X12Problem.self) { try read(["B1*MPLF*1*2026*A"]) }
    #expect(throws: X12Problem.self) { try read(["N9*CN*1"]) }
  }
}
