import Shipping
import TestSupport
import Testing
import Units

/// Worked examples G06 to G09 of the customs reference.
@Suite("Landed cost of freight to Canada")
struct FreightExampleTests {
  private static let book = BundledBook.book

  private static func truckload(isProofHeld: Bool) -> LandedCostRequest {
    ExampleRequest.toCanada(
      "2026-05-04", .truck, importer: .commercial, incoterm: .fca, currency: .usd,
      rate: "1.3810",
      ExampleRequest.line(
        .usd("4200"),
        rates: [ExampleRequest.general("6.5%"), ExampleRequest.preferential("UST")],
        claim: .preference(isProofHeld: isProofHeld)))
  }

  @Test("G06: a certification of origin saves the duty and the tax on it")
  func certification() throws {
    let held = try Self.book.landedCost(of: Self.truckload(isProofHeld: true))
    #expect(held.customsValue == .cad("5800.20"))
    #expect(held.amounts(.duty) == ["0.00"])
    #expect(held.governmentText == "290.01")
    let missing = try Self.book.landedCost(of: Self.truckload(isProofHeld: false))
    #expect(missing.amounts(.duty) == ["377.01"])
    #expect(missing.amounts(.tax) == ["308.86"])
    #expect(missing.governmentText == "685.87")
    #expect(missing.government.certain - held.government.certain == .cad("395.86"))
    #expect(
      missing.warnings.contains { warning in
        guard case .proofMissing(line: 0, let rule) = warning else { return false }
        return rule.id.text == "CA-ORI-01A"
      })
  }

  private static func bolts(_ day: String) -> LandedCostRequest {
    ExampleRequest.toCanada(
      day, .truck, importer: .commercial, currency: .usd, rate: "1.3655",
      elements: [PriceElement(.mainCarriage, .usd("740"))],
      ExampleRequest.line(
        .usd("12500"), number: "7318.15.00", rates: [ExampleRequest.general("Free")]))
  }

  @Test("G07: freight in the price is taken off, and steel of the United States pays the surtax")
  func steel() throws {
    let after = try Self.book.landedCost(of: Self.bolts("2026-04-15"))
    #expect(after.customsValue == .cad("16058.28"))
    #expect(after.amounts(.layer) == ["4014.57"])
    #expect(after.amounts(.tax) == ["1003.64"])
    #expect(after.governmentText == "5018.21")
    #expect(try Self.book.landedCost(of: Self.bolts("2025-03-12")).governmentText == "802.91")
    #expect(after.amounts(.element(.mainCarriage)) == ["1010.47"])
    #expect(after.total.money == .cad("22086.96"))
    #expect(after.sellerPays.money == .cad("1010.47"))
  }

  @Test("G08: a car under CUSMA pays the surtax on 85 per cent, another on all of its value")
  func car() throws {
    func request(_ claim: TreatmentClaim) -> LandedCostRequest {
      ExampleRequest.toCanada(
        "2026-02-10", .truck, importer: .commercial,
        ExampleRequest.line(
          .cad("48000"), number: "8703.23.00",
          rates: [ExampleRequest.general("6.1%"), ExampleRequest.preferential("UST")],
          claim: claim))
    }
    let entitled = try Self.book.landedCost(of: request(.preference(isProofHeld: true)))
    #expect(entitled.amounts(.layer) == ["10200.00"])
    #expect(entitled.amounts(.tax) == ["2910.00"])
    #expect(entitled.governmentText == "13110.00")
    let other = try Self.book.landedCost(of: request(.general))
    #expect(other.amounts(.duty) == ["2928.00"])
    #expect(other.amounts(.layer) == ["12000.00"])
    #expect(other.amounts(.tax) == ["3146.40"])
    #expect(other.governmentText == "18074.40")
  }

  @Test(
    "G09: steel derivatives pay from 26 December 2025, and never a person's own",
    arguments: [
      ("2026-01-15", ImporterKind.commercial, "ON", "3125.00"),
      ("2025-12-25", .commercial, "ON", "500.00"), ("2026-01-15", .consumer, "AB", "500.00"),
    ])
  func furniture(
    day: String, importer: ImporterKind, region: String, government: String
  ) throws {
    let request = ExampleRequest.toCanada(
      day, .truck, region: region, importer: importer, from: "MX",
      ExampleRequest.line(
        .cad("10000"), number: "9403.10.00", origin: "MX",
        rates: [ExampleRequest.general("9.5%"), ExampleRequest.preferential("MXT")],
        claim: .preference(isProofHeld: true)))
    #expect(try Self.book.landedCost(of: request).governmentText == government)
  }
}
