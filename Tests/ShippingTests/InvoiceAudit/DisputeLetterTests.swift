import Shipping
import TestSupport
import Testing
import Units

@Suite("Letters that dispute an invoice")
struct DisputeLetterTests {
  private func letter(
    _ change: (inout [FreightInvoice.Line]) -> Void
  ) throws -> DisputeLetter? {
    let question = try InvoiceAuditTests.question(change)
    return DisputeLetter(
      InvoiceAudit(question),
      subject: .init(
        shipment: "BX-1001", billOfLading: "06141410000000012", pro: "123-456782",
        quote: QuoteNumber(1_001), writer: "Lakeside Ceramics"),
      request: question.request, today: .sample("2026-12-01"))
  }

  @Test("the letter names references, each disputed line, the quote, and what is asked")
  func whole() throws {
    let letter = try #require(
      try letter { lines in
        lines[2].amount = Money(minorUnits: 15_000, .usd)
        lines.append(
          .init(
            label: "DETENTION", code: ChargeCode("DTV"), amount: Money(minorUnits: 6_100, .usd)))
      })
    #expect(
      letter.text == """
        Tue 1 Dec 2026

        To: Maple Freight, billing
        Subject: dispute of invoice 778812, dated Mon 30 Nov 2026, PRO 123-456782, bill of lading \
        06141410000000012, our shipment BX-1001, quote Q-1001

        Freight from Detroit MI to Toronto ON, picked up Tue 24 Nov 2026.
        You ask for 762.10 USD; the agreed price is 694.62 USD (standard, Maple 2026-07).
        We dispute the following:

        1. Fuel: 150.00 billed, 143.52 quoted, 6.48 too much.
           The quote says fuel: 32.5 % of 441.60. Please bill as quoted.

        2. Detention with power: 61.00 billed, not in the quote (on the invoice: DETENTION).
           This was not asked for. Please send the request or the signed delivery receipt that shows \
        it, or take it off.

        Please send a corrected invoice for 694.62 USD, or the papers named above. Until then we pay \
        what is not disputed, and hold back 67.48 USD.

        Regards,
        Lakeside Ceramics

        """)
  }

  @Test("a new weight is answered by asking for the certificate")
  func reweigh() throws {
    let text = try #require(
      try letter { lines in
        lines[0].weight = .pounds(1_700)
        lines[0].amount = Money(minorUnits: 150_000, .usd)
      }
    ).text
    #expect(text.contains("Please send the weight certificate"))
    #expect(text.contains("stay unexplained"))
  }

  @Test("a weight below the quoted one is not disputed")
  func lighter() throws {
    let text = try #require(
      try letter { lines in
        lines[0].weight = .pounds(1_500)
        lines[2].amount = Money(minorUnits: 15_000, .usd)
      }
    ).text
    #expect(!text.contains("weight certificate"))
  }

  @Test("a liftgate that was not quoted, and whose end nobody tells, is named after neither end")
  func liftgate() throws {
    let question = try InvoiceAuditTests.question { lines in
      lines.removeLast()
      lines.append(
        .init(label: "", code: ChargeCode("LFT"), amount: Money(minorUnits: 8_500, .usd)))
    }
    let names = InvoiceAudit(question).rows.map(\.kind.name)
    #expect(!names.contains("liftgate at pickup"))
  }

  @Test("an invoice of a day that has not come is remarked")
  func datedAhead() throws {
    var question = try InvoiceAuditTests.question { _ in }
    question.today = .sample("2026-11-29")
    let audit = InvoiceAudit(question)
    #expect(
      audit.findings.map(\.sentence).contains(
        "The invoice is dated Mon 30 Nov 2026, after today, Sun 29 Nov 2026."))
    question.today = .sample("2026-11-30")
    #expect(InvoiceAudit(question).findings.isEmpty)
  }

  @Test("an invoice for less than the quote is not disputed for its lines")
  func less() throws {
    #expect(
      try letter { lines in
        lines[2].amount = Money(minorUnits: 15_000, .usd)
        lines[3].amount = Money(minorUnits: 100, .usd)
      } == nil)
  }

  @Test("an imported word never begins a line of its own, and holds no control character")
  func hostile() throws {
    let text = try #require(
      try letter { lines in
        lines.append(
          .init(
            label: "FEE\n\nRegards,\nMallory\u{1B}[2J", amount: Money(minorUnits: 6_100, .usd)))
      }
    ).text
    #expect(!text.contains("\nMallory"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test("the letter has no telephone, contact or value of goods")
  func privacy() throws {
    let text = try #require(
      try letter { $0[2].amount = Money(minorUnits: 15_000, .usd) }
    ).text
    for word in ["313 555", "Dana", "Mill Street", "ceramic"] { #expect(!text.contains(word)) }
  }
}
