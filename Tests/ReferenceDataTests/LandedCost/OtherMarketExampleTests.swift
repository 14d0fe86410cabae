import Shipping
import TestSupport
import Testing
import Units

/// Worked examples O01 to O09 of the reference of other markets.
@Suite("Landed cost into other markets")
struct OtherMarketExampleTests {
  private static let book = BundledBook.book

  private static func government(_ request: LandedCostRequest) throws -> String {
    try book.landedCost(of: request).governmentText
  }

  @Test(
    "O01: from July 2026 each class of goods pays three euros, and tax only where the switch is on",
    arguments: [
      ("2026-06-30", false, "11.40"), ("2026-07-01", false, "17.40"),
      ("2026-07-01", true, "18.54"),
    ])
  func germany(day: String, isDutyTaxed: Bool, government: String) throws {
    let circumstances: Circumstances =
      isDutyTaxed ? [.sellerRegistered, .flatDutyTaxed] : [.sellerRegistered]
    let request = ExampleRequest.to(
      "DE", day, .eur, elements: [PriceElement(.mainCarriage, .eur("8"))],
      circumstances: circumstances,
      ExampleRequest.line(.eur("40"), number: "6109.10", rates: [ExampleRequest.general("12%")]),
      ExampleRequest.line(.eur("12"), number: "6912.00", rates: [ExampleRequest.general("5%")]))
    #expect(try Self.government(request) == government)
  }

  @Test("O02: above 150 duty and tax are taken of the value with carriage")
  func france() throws {
    let request = ExampleRequest.to(
      "FR", "2026-05-04", .eur, elements: [PriceElement(.mainCarriage, .eur("30"))],
      ExampleRequest.line(.eur("240"), number: "4202.21", rates: [ExampleRequest.general("4.2%")]))
    let cost = try Self.book.landedCost(of: request)
    #expect(cost.customsValue == .eur("270"))
    #expect(cost.amounts(.duty) == ["11.34"])
    #expect(cost.amounts(.tax) == ["56.27"])
    #expect(cost.governmentText == "67.61")
    #expect(cost.total.money == .eur("337.61"))
  }

  @Test(
    "O03: rates of value-added tax change on their day",
    arguments: [
      ("EE", "2025-06-30", "22.00"), ("EE", "2025-07-01", "24.00"), ("RO", "2025-07-31", "19.00"),
      ("RO", "2025-08-01", "21.00"), ("SK", "2024-12-31", "20.00"), ("SK", "2025-01-01", "23.00"),
      ("FI", "2024-08-31", "24.00"), ("FI", "2024-09-01", "25.50"),
    ])
  func rates(country: String, day: String, tax: String) throws {
    let request = ExampleRequest.to(
      country, day, .eur,
      ExampleRequest.line(.eur("100"), number: "6912.00", rates: [ExampleRequest.general("Free")]))
    #expect(try Self.government(request) == tax)
  }

  private static func toBritain(
    _ price: String, carriage: String?, duty: String = "Free",
    circumstances: Circumstances = [.sellerRegistered]
  ) -> LandedCostRequest {
    ExampleRequest.to(
      "GB", "2026-05-04", .gbp,
      elements: carriage.map { [PriceElement(.mainCarriage, .gbp($0))] } ?? [],
      circumstances: circumstances,
      ExampleRequest.line(.gbp(price), rates: [ExampleRequest.general(duty)]))
  }

  @Test("O04: goods of at most 135 pounds are taxed by the seller")
  func lowValue() throws {
    let cost = try Self.book.landedCost(of: Self.toBritain("120", carriage: "10", duty: "12%"))
    #expect(cost.amounts(.taxAtSale) == ["26.00"])
    #expect(cost.amounts(.tax).isEmpty)
    #expect(cost.governmentText == "26.00")
  }

  @Test("O05: above 135 pounds duty and tax are taken of the value with carriage")
  func aboveLowValue() throws {
    let cost = try Self.book.landedCost(of: Self.toBritain("135.01", carriage: "12", duty: "12%"))
    #expect(cost.customsValue == .gbp("147.01"))
    #expect(cost.amounts(.duty) == ["17.64"])
    #expect(cost.amounts(.tax) == ["32.93"])
    #expect(cost.governmentText == "50.57")
    let edge = try Self.book.landedCost(of: Self.toBritain("135", carriage: "12", duty: "12%"))
    #expect(edge.amounts(.duty) == ["0.00"])
    #expect(edge.amounts(.tax).isEmpty)
  }

  @Test("O06: a gift of at most 39 pounds is free, a larger one pays tax")
  func gift() throws {
    #expect(
      try Self.government(Self.toBritain("38", carriage: nil, circumstances: [.gift])) == "0.00")
    #expect(
      try Self.government(Self.toBritain("60", carriage: nil, circumstances: [.gift])) == "12.00")
  }

  @Test(
    "O07: Mexico's simplified procedure has one rate for each span of value",
    arguments: [
      ("2025-09-01", "US", "50", "0.00"), ("2025-09-01", "US", "50.01", "8.50"),
      ("2025-09-01", "US", "117", "19.89"), ("2025-09-01", "US", "117.01", "22.23"),
      ("2025-08-14", "CN", "300", "57.00"), ("2025-08-15", "CN", "300", "100.50"),
    ])
  func mexico(day: String, origin: String, price: String, tax: String) throws {
    let request = ExampleRequest.to(
      "MX", day, .usd,
      ExampleRequest.line(.usd(price), origin: origin, rates: [ExampleRequest.general("10%")]))
    #expect(try Self.government(request) == tax)
  }

  @Test("O08: Australia taxes small parcels at the sale and larger ones with their carriage")
  func australia() throws {
    func request(
      _ price: String, _ carriage: String, _ claim: TreatmentClaim = .general,
      _ circumstances: Circumstances = []
    ) -> LandedCostRequest {
      ExampleRequest.to(
        "AU", "2026-05-04", .aud, elements: [PriceElement(.mainCarriage, .aud(carriage))],
        circumstances: circumstances,
        ExampleRequest.line(
          .aud(price), rates: [ExampleRequest.general("5%"), ExampleRequest.preferential("US")],
          claim: claim))
    }
    let small = try Self.book.landedCost(of: request("640", "25", .general, [.sellerRegistered]))
    #expect(small.amounts(.taxAtSale) == ["66.50"])
    let large = try Self.book.landedCost(of: request("1500", "120"))
    #expect(large.amounts(.duty) == ["75.00"])
    #expect(large.amounts(.tax) == ["169.50"])
    #expect(large.governmentText == "244.50")
    let proven = try Self.book.landedCost(
      of: request("1500", "120", .preference(isProofHeld: true)))
    #expect(proven.governmentText == "162.00")
  }

  @Test("O09: Japan takes nothing to 10 000 yen, and values a personal purchase at 60 per cent")
  func japan() throws {
    func request(_ price: String, _ circumstances: Circumstances) -> LandedCostRequest {
      ExampleRequest.to(
        "JP", "2026-05-04", .jpy, circumstances: circumstances,
        ExampleRequest.line(.jpy(price), rates: [ExampleRequest.general("5%")]))
    }
    #expect(try Self.government(request("10000", [])) == "0")
    #expect(try Self.government(request("10001", [])) == "1550")
    let personal = try Self.book.landedCost(of: request("15000", [.personalPurchase]))
    #expect(personal.customsValue == .jpy("9000"))
    #expect(personal.governmentText == "0")
  }
}
