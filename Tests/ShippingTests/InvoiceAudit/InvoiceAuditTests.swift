import Shipping
import TestSupport
import Testing
import Units

/// The quote of these tests: 1 600 lb of class 100 on the sample sheet with a liftgate and a border
/// fee: freight 1 104.00, discount -662.40, fuel 143.52 (worked example C of the freight notes), lift
/// gate 85.00, border 24.50, 694.62 together.
@Suite("Invoices beside their quotes")
struct InvoiceAuditTests {
  static var sheet: RateSheet {
    get throws {
      var terms = RateTerms.sample
      terms.accessorials = [
        .liftgateDelivery: .flat(amount: Money(minorUnits: 8_500, .usd)),
        .borderCrossing: .flat(amount: Money(minorUnits: 2_450, .usd)),
      ]
      terms.borderAccessorials = [.borderCrossing]
      return try .sample(terms: terms)
    }
  }

  static func request(pounds: Int = 1_600) throws -> QuoteRequest {
    try .sample(
      units: [.sample(.class100, pounds: pounds)], accessorials: [.liftgateDelivery])
  }

  static func question(
    number: String = "778812", withSheet: Bool = true,
    _ change: (inout [FreightInvoice.Line]) -> Void = { _ in }
  ) throws -> InvoiceAudit.Question {
    let request = try request()
    let offer = try #require(try Offer.sample(for: request, on: sheet))
    return InvoiceAudit.Question(
      invoice: try .sample(for: offer, number: number, change), offer: offer, request: request,
      sheet: withSheet ? try sheet : nil)
  }

  private func audit(
    _ change: (inout [FreightInvoice.Line]) -> Void = { _ in }
  ) throws -> InvoiceAudit {
    InvoiceAudit(try Self.question(change))
  }

  @Test("the quote is the worked example with its services")
  func quote() throws {
    #expect(try Self.question().offer.total == Money(minorUnits: 69_462, .usd))
  }

  @Test("an invoice as quoted has no differences, and no letter")
  func asQuoted() throws {
    let audit = try audit()
    #expect(!audit.hasDifferences)
    #expect(audit.rows.map(\.state) == Array(repeating: .matched, count: 5))
    #expect(audit.findings.isEmpty)
    #expect(audit.summary == "694.62 USD billed, 694.62 USD quoted: the invoice is as quoted.")
    #expect(
      DisputeLetter(
        audit, subject: .init(), request: try Self.request(), today: .sample("2026-12-01")) == nil)
  }

  @Test("a service that was not asked for is extra, and one that is not billed is missing")
  func extraAndMissing() throws {
    let audit = try audit { lines in
      lines.removeLast()
      lines.append(
        .init(
          label: "", code: ChargeCode("DET"), amount: Money(minorUnits: 6_100, .usd)))
    }
    #expect(
      audit.rows.map(\.kind.name).suffix(2) == ["border crossing", "detention without power"])
    #expect(audit.rows.map(\.state).suffix(2) == [.missingInInvoice, .extraInInvoice])
    #expect(audit.difference == Money(minorUnits: 3_650, .usd))
    #expect(
      audit.rows.last?.sentence == "detention without power: 61.00 billed, not in the quote")
    #expect(audit.summary.hasSuffix("36.50 USD too much, 2 differences."))
  }

  @Test("amounts that differ are told with their difference")
  func differs() throws {
    let audit = try audit { lines in
      lines[2].amount = Money(minorUnits: 15_000, .usd)
      lines[3].amount = Money(minorUnits: 8_000, .usd)
    }
    #expect(audit.rows[2].state == .differs(by: Money(minorUnits: 648, .usd)))
    #expect(audit.rows[2].sentence == "fuel: 150.00 billed, 143.52 quoted, 6.48 too much")
    #expect(audit.rows[3].sentence == "liftgate at delivery: 80.00 billed, 85.00 quoted, 5.00 less")
    #expect(audit.rows[2].isOvercharge && !audit.rows[3].isOvercharge)
  }

  @Test("a code finds its service whatever the label says")
  func byCode() throws {
    let audit = try audit { lines in
      lines[2] = .init(
        label: "FSC 32.5%", code: ChargeCode("FUE"), amount: lines[2].amount)
      lines[3] = .init(label: "HYDRAULIC GATE", code: ChargeCode("LFT"), amount: lines[3].amount)
      lines[4] = .init(
        label: "INTL", code: ChargeCode("CUSTOM", list: .digitalCouncil), amount: lines[4].amount)
    }
    #expect(!audit.hasDifferences)
  }

  @Test("a carrier that bills freight after its discount is compared after discount")
  func netFreight() throws {
    let audit = try audit { lines in
      lines[0].amount = Money(minorUnits: 44_160, .usd)
      lines.remove(at: 1)
    }
    #expect(!audit.hasDifferences)
    #expect(audit.rows[0].kind == .linehaul)
    #expect(audit.rows[0].quotedWords.contains("60 % of 1 104.00"))
  }

  @Test("freight without classes is compared as one")
  func withoutClasses() throws {
    let audit = try audit { lines in
      lines[0].freightClass = nil
      lines[0].weight = nil
    }
    #expect(!audit.hasDifferences)
    #expect(audit.rows[0].kind == .freight(nil))
  }

  @Test("the absolute minimum is compared with what is left of the freight")
  func minimum() throws {
    let request = try QuoteRequest.sample(units: [.sample(.class125, pounds: 120)])
    let offer = try #require(try Offer.sample(for: request))
    // Worked example H: 110.00 and 35.75 of fuel.
    let invoice = try FreightInvoice(
      number: "9", carrier: .init(name: "Maple Freight"), currency: .usd,
      lines: [
        .init(
          label: "MINIMUM CHARGE", code: ChargeCode("AMC"),
          amount: Money(minorUnits: 11_000, .usd)),
        .init(label: "FUEL", amount: Money(minorUnits: 3_575, .usd)),
      ])
    let audit = InvoiceAudit(.init(invoice: invoice, offer: offer, request: request))
    #expect(audit.rows.map(\.state) == [.matched, .matched])
    #expect(!audit.hasDifferences)
  }

  @Test("a new weight is named, and priced with the sheet")
  func reweighed() throws {
    let audit = try audit { lines in
      // Worked example C turned D: at 1 700 lb the 2 000 lb break is cheaper.
      lines[0].weight = .pounds(1_700)
      lines[0].amount = Money(minorUnits: 110_880, .usd)
      lines[1].amount = Money(minorUnits: -66_528, .usd)
      lines[2].amount = Money(minorUnits: 14_414, .usd)
    }
    #expect(audit.findings.first == .reweighed(quotedPounds: 1_600, billedPounds: 1_700))
    #expect(
      audit.findings.last
        == .rerated(
          by: .weightAndClass, total: Money(minorUnits: 69_716, .usd),
          unexplained: Money(minorUnits: 0, .usd)))
    #expect(audit.hasDifferences)
    #expect(audit.difference == Money(minorUnits: 254, .usd))
  }

  @Test("a new class is named, and what it does not explain is told")
  func reclassed() throws {
    let audit = try audit { lines in
      lines[0].freightClass = .class125
      lines[0].amount = Money(minorUnits: 150_000, .usd)
    }
    #expect(
      audit.findings.first == .reclassed(quoted: [.class100], billed: [.class125]))
    // 1 600 lb of class 125 at 84.18 are 1 346.88, less 60 % and with 32.5 % of fuel 713.84, and
    // 109.50 for the services.
    #expect(
      audit.findings.last
        == .rerated(
          by: .weightAndClass, total: Money(minorUnits: 82_334, .usd),
          unexplained: audit.invoice.total - Money(minorUnits: 82_334, .usd)))
    #expect(audit.findings.map(\.sentence)[0].hasPrefix("Reclassed: class 125 is billed"))
  }

  @Test("without the sheet a new weight is named and its price UNKNOWN")
  func withoutSheet() throws {
    let question = try Self.question(withSheet: false) { $0[0].weight = .pounds(1_800) }
    let audit = InvoiceAudit(question)
    #expect(
      audit.findings.map(\.sentence) == [
        "Reweighed: 1 800 lb are billed, 1 600 lb were quoted.",
        "What the sheet charges at the invoice's weight and class is UNKNOWN: "
          + "the sheet Maple 2026-07 is not on the desk.",
      ])
  }

  @Test("a weight that no truck carries is refused by the sheet, not priced")
  func absurdWeight() throws {
    let audit = try audit { $0[0].weight = .pounds(9_000_000) }
    guard case .notRerated(_, .refused(let reason)) = audit.findings.last else {
      Issue.record("the finding is \(String(describing: audit.findings.last))")
      return
    }
    #expect(reason.contains("over the limit"))
  }

  @Test("invoice lines that cannot be laid beside the units are not priced")
  func linesDiffer() throws {
    let request = try QuoteRequest.sample(
      units: [.sample(.class70, pounds: 600), .sample(.class125, pounds: 320)])
    let offer = try #require(try Offer.sample(for: request))
    var invoice = try FreightInvoice.sample(for: offer) { lines in
      lines[0].weight = .pounds(1_500)
      lines.remove(at: 1)
    }
    var audit = InvoiceAudit(
      .init(invoice: invoice, offer: offer, request: request, sheet: try .sample()))
    #expect(
      audit.findings.contains(.notRerated(by: .weightAndClass, .linesDiffer(quoted: 2, billed: 1))))
    // Worked example F with both lines heavier by a hundred pounds.
    invoice = try .sample(for: offer) { lines in
      lines[0].weight = .pounds(700)
      lines[1].weight = .pounds(420)
    }
    audit = InvoiceAudit(
      .init(invoice: invoice, offer: offer, request: request, sheet: try .sample()))
    #expect(audit.findings.contains(.reweighed(quotedPounds: 920, billedPounds: 1_120)))
    // 700 x 49.68 and 420 x 84.18 are 347.76 and 353.56; less 60 % and with fuel 371.70.
    #expect(
      audit.findings.contains(
        .rerated(
          by: .weightAndClass, total: Money(minorUnits: 37_170, .usd),
          unexplained: audit.invoice.total - Money(minorUnits: 37_170, .usd))))
  }

  @Test("another currency is told and nothing is compared")
  func otherCurrency() throws {
    var question = try Self.question()
    let lines = question.invoice.lines.map {
      FreightInvoice.Line(
        label: $0.label, amount: Money(minorUnits: $0.amount.minorUnits, .cad))
    }
    question.invoice = try FreightInvoice(
      number: "1", carrier: question.invoice.carrier, currency: .cad, lines: lines)
    let audit = InvoiceAudit(question)
    #expect(audit.difference == nil)
    #expect(audit.findings == [.otherCurrency(quoted: .usd, billed: .cad)])
    #expect(audit.rows.allSatisfy { $0.state == .notComparable })
    #expect(audit.summary.hasSuffix("currencies differ, nothing was compared."))
    question.invoice = try FreightInvoice(
      number: "1", carrier: question.invoice.carrier, currency: .cad, isCurrencyStated: false,
      lines: lines)
    let assumed = InvoiceAudit(question)
    #expect(assumed.findings == [.currencyAssumed(.usd)])
    #expect(!assumed.hasDifferences)
  }

  @Test("a wrong sum, a used number and another carrier are told")
  func form() throws {
    var question = try Self.question()
    question.numberUsedBefore = .sample("2026-11-28")
    let invoice = question.invoice
    question.invoice = try FreightInvoice(
      number: invoice.number,
      carrier: .init(name: "ODFL", scac: StandardCarrierAlphaCode(parsing: "ODFL")),
      currency: .usd, lines: invoice.lines, statedTotal: Money(minorUnits: 70_000, .usd))
    let audit = InvoiceAudit(question)
    #expect(
      audit.findings.map(\.sentence) == [
        "An invoice with this number came in on Sat 28 Nov 2026 with other contents; pay one only.",
        "ODFL bills, and Maple Freight (MPLF) was booked.",
        "The lines sum to 694.62 USD, and 700.00 USD is asked for.",
      ])
    #expect(audit.difference == Money(minorUnits: 538, .usd))
  }
}
