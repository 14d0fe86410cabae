import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Auditing a carrier's invoice")
struct AuditInvoiceTests {
  private func invoice(
    _ shipment: Saved<Shipment>, number: String = "778812",
    _ references: FreightInvoice.References,
    _ change: (inout [FreightInvoice.Line]) -> Void = { _ in }
  ) throws -> FreightInvoice {
    let offer = try #require(shipment.value.details.booking).offer
    return try .sample(
      for: offer, number: number, references: references, day: FixedDesk.today, change)
  }

  @Test("the shipment is found by any number that carriers put anywhere")
  func finding() throws {
    let (desk, shipment) = try BookedDesk.booked { $0.pro = "123-456782" }
    let references: [FreightInvoice.References] = [
      .init(shipment: "BX-1001"), .init(shipment: "06141410000000012"),
      .init(billOfLading: "06141410000000012"), .init(billOfLading: "bx-1001"),
      .init(pro: "123456782"), .init(shipment: "123-456782"), .init(quote: "Q-1001"),
    ]
    for reference in references {
      let audited = try AuditInvoice(desk: desk)(try invoice(shipment, reference))
      #expect(audited.subject.quote?.description == "Q-1001", "\(reference)")
      #expect(!audited.audit.hasDifferences && audited.letter == nil)
    }
    let byNumber = try AuditInvoice(desk: desk)(
      try invoice(shipment, number: "123-456-782", .init()))
    #expect(byNumber.subject.shipment == "BX-1001")
  }

  @Test("an invoice with no known number is not compared with anything")
  func notFound() throws {
    let (desk, shipment) = try BookedDesk.booked()
    let stray = try invoice(shipment, .init(shipment: "BX-9", pro: "1"))
    let failure = #expect(throws: AuditInvoice.Failure.self) {
      try AuditInvoice(desk: desk)(stray)
    }
    #expect(failure?.sentence.contains("--quote Q-1001") == true)
    #expect(
      try AuditInvoice(desk: desk)(stray, quote: BookedDesk.number).subject.shipment == "BX-1001")
  }

  @Test("a quote that was not booked is compared by its chosen offer")
  func chosen() throws {
    let (desk, entry) = try BookedDesk.quoted()
    let quote = try #require(try desk.store.quote(number: BookedDesk.number))
    let index = try #require(Int(entry.offer)) - 1
    let invoice = try FreightInvoice.sample(
      for: quote.value.offers[index], day: FixedDesk.today)
    let failure = #expect(throws: AuditInvoice.Failure.self) {
      try AuditInvoice(desk: desk)(invoice, quote: BookedDesk.number)
    }
    #expect(failure?.sentence.contains("No offer of Q-1001 is chosen or booked") == true)
    var chosen = quote.value
    try chosen.choose(offerAt: index, on: FixedDesk.today)
    _ = try desk.store.updateQuote(quote, to: chosen, by: desk.stamp)
    let audited = try AuditInvoice(desk: desk)(invoice, quote: BookedDesk.number)
    #expect(audited.subject.shipment == nil && !audited.audit.hasDifferences)
  }

  @Test(
    "a new weight is priced with the sheet on the desk whatever its kind, a truckload's with its trip"
  )
  func everyKind() throws {
    let skids = try RateSheet.skidSample(
      .sample(totals: [1: 140, 2: 250]),
      counting: SkidCounting(by: .skid, heaviest: .pounds(1_000)))
    for sheet in [skids, try .perMile([.sample("2.00", minimum: .dollars(750))])] {
      let desk = try FixedDesk.empty()
      _ = try desk.store.addRateSheet(sheet, by: desk.stamp)
      let quote = try PriceQuote(desk: desk)(
        .sample(units: [.sample(1, 48, 40, 60, pounds: 900)]))
      let index = try #require(
        quote.value.offers.firstIndex { $0.service.source == sheet.identity.title })
      var chosen = quote.value
      try chosen.choose(offerAt: index, on: FixedDesk.today)
      _ = try desk.store.updateQuote(quote, to: chosen, by: desk.stamp)
      let offer = quote.value.offers[index]
      let invoice = try FreightInvoice(
        number: "1", carrier: .init(name: offer.carrier), currency: .usd,
        lines: [.init(label: "FREIGHT", amount: .dollars(1_000), weight: .pounds(1_400))])
      let audited = try AuditInvoice(desk: desk)(invoice, quote: quote.value.number)
      let wanted = sheet.tariff.kind == .perMile ? offer.total : .dollars(250)
      #expect(
        audited.audit.findings.last
          == .rerated(by: .weight, total: wanted, unexplained: .dollars(1_000) - wanted))
    }
  }

  @Test(
    "a new weight is priced with the sheet on the desk, and the letter asks for the certificate")
  func reweighed() throws {
    let (desk, shipment) = try BookedDesk.booked()
    let heavier = try invoice(shipment, .init(shipment: "BX-1001")) { lines in
      lines[0].weight = .pounds(1_700)
      lines[0].amount = Money(minorUnits: 130_000, .usd)
    }
    let audited = try AuditInvoice(desk: desk)(heavier)
    // Worked example D with 85.00 for the liftgate.
    guard case .rerated(_, let total, let rest) = audited.audit.findings.last else {
      Issue.record("the finding is \(String(describing: audited.audit.findings.last))")
      return
    }
    #expect(total.plainText == "672.66" && rest.minorUnits > 0)
    let letter = try #require(audited.letter?.text)
    #expect(letter.contains("weight certificate") && letter.hasSuffix("Lakeside Ceramics\n"))
  }

  @Test("a second invoice with the number is noticed once the first was kept")
  func duplicate() throws {
    let (desk, shipment) = try BookedDesk.booked()
    let first = try invoice(shipment, .init(shipment: "BX-1001"))
    let second = try invoice(shipment, .init(shipment: "BX-1001")) {
      $0[0].amount = Money(minorUnits: 120_000, .usd)
    }
    let keep = ImportFreightInvoice(desk: desk)
    #expect(try keep(first, isPlan: true).action == .planned)
    #expect(try desk.store.invoices(number: "778812").isEmpty)
    #expect(try keep(first, isPlan: false).action == .added)
    #expect(try keep(first, isPlan: false).action == .unchanged)
    #expect(try keep(first, isPlan: true).action == .unchanged)
    #expect(try !AuditInvoice(desk: desk)(first).audit.hasDifferences)
    #expect(
      try AuditInvoice(desk: desk)(second).audit.findings.contains(
        .numberUsedBefore(imported: FixedDesk.today)))
  }

  @Test("a PRO number of another carrier's shipment finds nothing")
  func otherCarriersPro() throws {
    let (desk, shipment) = try BookedDesk.booked { $0.pro = "123-456782" }
    let offer = try #require(shipment.value.details.booking).offer
    let lines = offer.lines.map {
      FreightInvoice.Line(label: $0.label, amount: $0.amount)
    }
    let invoice = try FreightInvoice(
      number: "1", carrier: .init(name: "OD", scac: StandardCarrierAlphaCode(parsing: "ODFL")),
      references: .init(pro: "123456782"), currency: .usd, lines: lines)
    #expect(throws: AuditInvoice.Failure.self) { try AuditInvoice(desk: desk)(invoice) }
  }

  @Test("invoices are read from each kind of file, and what is wrong is told")
  func files() throws {
    let json = #"{"number":"7","lines":[{"amount":"1.00"}]}"#
    #expect(FreightInvoiceFile(Array(json.utf8), named: "a").invoices.count == 1)
    #expect(FreightInvoiceFile(Array("[\(json),\(json)]".utf8), named: "a").invoices.count == 2)
    #expect(
      FreightInvoiceFile(Array("invoice,amount\n1,2\n".utf8), named: "a").invoices.count == 1)
    let broken = FreightInvoiceFile(Array(#"{"number":"7","lines":[{}]}"#.utf8), named: "a.json")
    #expect(broken.invoices.isEmpty)
    #expect(
      broken.problems == [
        "a.json: lines[0].amount: it is missing; `crossbill audit --example` prints an invoice to "
          + "start from."
      ])
    #expect(!FreightInvoiceFile(Array("hello".utf8), named: "a").problems.isEmpty)
    #expect(FreightInvoice.example?.sum == FreightInvoice.example?.total)
  }
}
