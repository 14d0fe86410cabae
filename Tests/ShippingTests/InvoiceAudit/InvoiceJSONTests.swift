import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Typed invoices")
struct InvoiceJSONTests {
  private func read(_ text: String) throws -> FreightInvoice {
    try JSONDecoder().decode(FreightInvoice.self, from: Data(text.utf8))
  }

  @Test("an invoice is typed with a number and amounts, and the rest may be absent")
  func least() throws {
    let invoice = try read(#"{"number":"7","lines":[{"amount":"12.50"},{"amount":3}]}"#)
    #expect(invoice.total == Money(minorUnits: 1_550, .usd))
    #expect(!invoice.isCurrencyStated)
    #expect(invoice.statedTotal == nil && invoice.carrier.scac == nil)
  }

  @Test("everything that is typed is read, and written as it was")
  func all() throws {
    let text = """
      {"number":"7","carrier":"Old Dominion","scac":"odfl","shipment":"BX-1","billOfLading":"1",
       "pro":"2","quote":"Q-1001","day":"2026-11-30","dueDay":"2026-12-30","currency":"CAD",
       "weight":"900 kg","total":"99.00","lines":[{"label":"lift","code":"LFTD",
       "codeList":"digitalCouncil","amount":"99.00","weight":"10 lb","freightClass":"77.5"}]}
      """
    let invoice = try read(text)
    #expect(invoice.carrier.scac?.letters == "ODFL")
    #expect(invoice.references.quote == "Q-1001")
    #expect(invoice.lines[0].code?.list == .digitalCouncil)
    #expect(invoice.lines[0].freightClass == .class77Point5)
    #expect(invoice.weight == .kilograms(900))
    let data = try JSONEncoder().encode(invoice)
    #expect(try JSONDecoder().decode(FreightInvoice.self, from: data) == invoice)
  }

  @Test(
    "what cannot be an invoice is refused",
    arguments: [
      "{}", #"{"number":"7"}"#, #"{"number":"7","lines":[]}"#,
      #"{"number":"","lines":[{"amount":"1"}]}"#, #"{"number":"7","lines":[{"label":"x"}]}"#,
      #"{"number":"7","lines":[{"amount":"1.005"}]}"#,
      #"{"number":"7","lines":[{"amount":"12,50"}]}"#,
      #"{"number":"7","lines":[{"amount":1.5}]}"#,
      #"{"number":"7","currency":"XXX","lines":[{"amount":"1"}]}"#,
      #"{"number":"7","total":"x","lines":[{"amount":"1"}]}"#,
    ])
  func refused(text: String) {
    #expect(throws: (any Error).self) { try read(text) }
  }
}
