import Shipping
import TestSupport
import Testing
import Units

@Suite("Random invoices beside their quotes")
struct InvoiceAuditPropertyTests {
  private func request(_ generator: inout SeededGenerator) throws -> QuoteRequest {
    let classes: [FreightClass] = [.class50, .class70, .class85, .class100, .class125, .class250]
    let count = Int.random(in: 1...3, using: &generator)
    let units = (0..<count).map { index in
      HandlingUnit.sample(
        classes[(index * 2 + Int.random(in: 0...1, using: &generator)) % classes.count],
        pounds: Int.random(in: 50...4_000, using: &generator))
    }
    return try .sample(units: units, accessorials: [.liftgateDelivery])
  }

  @Test("a bill of the offer's own lines is as quoted, in any order", arguments: 0..<150)
  func ownLines(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let request = try request(&generator)
    let offer = try #require(try Offer.sample(for: request, on: InvoiceAuditTests.sheet))
    let invoice = try FreightInvoice.sample(for: offer) { lines in
      lines.shuffle(using: &generator)
    }
    let audit = InvoiceAudit(
      .init(invoice: invoice, offer: offer, request: request, sheet: try InvoiceAuditTests.sheet))
    #expect(audit.rows.allSatisfy { $0.state == .matched }, "\(audit.rows.map(\.sentence))")
    #expect(!audit.hasDifferences)
  }

  @Test("the rows of both sides sum to both totals, whatever was changed", arguments: 0..<150)
  func rowsSum(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 1_000)
    let request = try request(&generator)
    let offer = try #require(try Offer.sample(for: request, on: InvoiceAuditTests.sheet))
    let codes = ["LFT", "FUE", "DSC", "DET", "AMC", "DAA", "400", "RES", "ZZZ", nil]
    let invoice = try FreightInvoice.sample(for: offer) { lines in
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let amount = Money(minorUnits: Int64.random(in: -9_000...9_000, using: &generator), .usd)
        if Bool.random(using: &generator), lines.count > 1 {
          lines.remove(at: Int.random(in: lines.indices, using: &generator))
        } else {
          let code = codes.randomElement(using: &generator) ?? nil
          lines.append(.init(label: "x", code: code.flatMap { ChargeCode($0) }, amount: amount))
        }
      }
    }
    let audit = InvoiceAudit(.init(invoice: invoice, offer: offer, request: request))
    #expect(audit.rows.reduce(0) { $0 + ($1.quoted?.minorUnits ?? 0) } == offer.total.minorUnits)
    #expect(audit.rows.reduce(0) { $0 + ($1.billed?.minorUnits ?? 0) } == invoice.sum.minorUnits)
    #expect(Set(audit.rows.map(\.kind)).count == audit.rows.count)
    #expect(audit.rows.allSatisfy { !$0.sentence.isEmpty })
    if audit.difference?.isZero == false { #expect(audit.hasDifferences) }
  }
}
