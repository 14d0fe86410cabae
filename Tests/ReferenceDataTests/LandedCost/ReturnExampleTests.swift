import Shipping
import TestSupport
import Testing
import Units

/// Worked examples G17 to G19 of the customs reference.
@Suite("Landed cost of goods that come back to Canada")
struct ReturnExampleTests {
  private static let book = BundledBook.book

  @Test("G17: Canadian goods come back free with the proof of their export")
  func canadianGoods() throws {
    func government(_ circumstances: Circumstances) throws -> String {
      let request = ExampleRequest.toCanada(
        "2026-05-12", .truck, importer: .commercial, circumstances: circumstances,
        ExampleRequest.withoutSale(
          .cad("310"), origin: "CA", rates: [ExampleRequest.general("8%")]))
      return try Self.book.landedCost(of: request).governmentText
    }
    #expect(try government([.returnedWithProof]) == "0.00")
    #expect(try government([]) == "41.54")
  }

  private static func tool(
    _ circumstances: Circumstances, exported: String = "2025-09-01", cost: Money? = .usd("300")
  ) -> LandedCostRequest {
    var line = ExampleRequest.withoutSale(
      .cad("2000"), origin: "US",
      rates: [ExampleRequest.general("8%"), ExampleRequest.preferential("UST")],
      claim: .preference(isProofHeld: true), exported: exported, circumstances: circumstances)
    line.processing = cost
    return ExampleRequest.toCanada(
      "2026-05-12", .truck, importer: .commercial, currency: .usd, rate: "1.3700", line)
  }

  @Test("G18: after paid repair the tax is taken of the repair alone, under warranty of nothing")
  func repair() throws {
    let paid = try Self.book.landedCost(of: Self.tool([.repairedForPay]))
    #expect(paid.customsValue == .cad("411.00"))
    #expect(paid.governmentText == "20.55")
    let warranty = try Self.book.landedCost(of: Self.tool([.repairedUnderWarranty]))
    #expect(warranty.governmentText == "0.00")
  }

  @Test("G18: after more than a year the whole value is taxed")
  func lateRepair() throws {
    let late = try Self.book.landedCost(of: Self.tool([.repairedForPay], exported: "2025-05-11"))
    #expect(late.customsValue == .cad("2000.00"))
    #expect(late.governmentText == "100.00")
  }

  @Test("a repair without its cost is refused")
  func costMissing() {
    #expect {
      _ = try Self.book.landedCost(of: Self.tool([.repairedForPay], cost: nil))
    } throws: { error in
      guard case .processingMissing(line: 0, let rule) = (error as? LandedCostRefusal)?.problems[0]
      else { return false }
      return rule.id.text == "RT-CA-06"
    }
  }

  @Test("G19: a consumer who sends the goods back gets duty and tax back, not the carrier's fee")
  func refund() throws {
    let request = ExampleRequest.toCanada(
      "2026-05-04", .courier,
      fees: [
        GivenFee("carrier fee", .carrier, .cad("12"), certainty: .billedLater, source: "given")
      ],
      ExampleRequest.line(.cad("150.01"), origin: "CN", rates: [ExampleRequest.general("18%")]))
    let law = try #require(Self.book.law(of: .canada, on: ExampleRequest.day("2026-05-04")))
    let refund = try law.refund(of: request)
    #expect(refund?.amount.money == .cad("50.01"))
    #expect(refund?.lines.map(\.amount.money) == [.cad("27.00"), .cad("23.01")])
    #expect(refund?.rule.id.text == "RT-CA-07A")
  }

  @Test("an amount below the least is not paid back")
  func smallRefund() throws {
    let request = ExampleRequest.toCanada(
      "2026-05-04", .post, ExampleRequest.line(.cad("20.01"), rates: []))
    let law = try #require(Self.book.law(of: .canada, on: ExampleRequest.day("2026-05-04")))
    var free = request
    free.lines[0].rates = [ExampleRequest.general("Free")]
    free.region = Subdivision(country: .canada, code: "AB")
    #expect(try law.refund(of: free)?.amount.money == .cad("0.00"))
    #expect(try law.refund(of: free)?.isBelowLeast == true)
  }
}
