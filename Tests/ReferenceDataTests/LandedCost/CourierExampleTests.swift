import Shipping
import TestSupport
import Testing
import Units

/// Worked examples G01 to G05 of the customs reference.
@Suite("Landed cost of parcels to Canada")
struct CourierExampleTests {
  private static let book = BundledBook.book

  private static func parcel(_ value: String, origin: String = "US") -> LandedCostRequest {
    ExampleRequest.toCanada(
      "2026-05-04", .courier,
      fees: [
        GivenFee("carrier fee", .carrier, .cad("12"), certainty: .billedLater, source: "given")
      ],
      ExampleRequest.line(.cad(value), origin: origin, rates: [ExampleRequest.general("18%")]))
  }

  @Test("G01: a courier parcel above 40 and up to 150 pays tax and no duty")
  func betweenTheBounds() throws {
    let cost = try Self.book.landedCost(of: Self.parcel("120"))
    #expect(cost.amounts(.duty) == ["0.00"])
    #expect(cost.amounts(.tax) == ["15.60"])
    #expect(cost.governmentText == "15.60")
    #expect(cost.total.money == .cad("147.60"))
    #expect(cost.lines.first { $0.kind == .duty }?.relief?.id.text == "CA-DEM-04")
    #expect(
      cost.lines.first { $0.kind == .duty }?.arithmetic.words
        == "not asked for; it would be 21.60 CAD")
  }

  @Test("G02: 40.00 is free of all, 40.01 is taxed")
  func fortyDollars() throws {
    #expect(try Self.book.landedCost(of: Self.parcel("40")).governmentText == "0.00")
    #expect(try Self.book.landedCost(of: Self.parcel("40.01")).governmentText == "5.20")
  }

  @Test("G03: 150.00 is free of duty, 150.01 is not, wherever the goods were made")
  func hundredFiftyDollars() throws {
    let within = try Self.book.landedCost(of: Self.parcel("150", origin: "CN"))
    #expect(within.amounts(.duty) == ["0.00"])
    #expect(within.governmentText == "19.50")
    let above = try Self.book.landedCost(of: Self.parcel("150.01", origin: "CN"))
    #expect(above.amounts(.duty) == ["27.00"])
    #expect(above.amounts(.tax) == ["23.01"])
    #expect(above.governmentText == "50.01")
  }

  @Test("G04: mail to British Columbia is converted on the day of shipment and taxed twice")
  func mail() throws {
    let request = ExampleRequest.toCanada(
      "2026-05-04", .post, region: "BC", currency: .usd, rate: "1.3972",
      ExampleRequest.line(.usd("68"), rates: [ExampleRequest.general("7%")]))
    let cost = try Self.book.landedCost(of: request)
    #expect(cost.customsValue == .cad("95.01"))
    #expect(cost.amounts(.duty) == ["6.65"])
    #expect(cost.amounts(.tax) == ["5.08", "7.12"])
    #expect(cost.governmentText == "18.85")
    #expect(cost.dueAtImport.money == .cad("28.80"))
    #expect(cost.valuations.first?.words == "68.00 USD × 1.3972 = 95.01 CAD")
  }

  @Test(
    "G05: Nova Scotia's tax falls on 1 April 2025",
    arguments: [("2025-03-31", "21.75"), ("2025-04-01", "20.30")])
  func novaScotia(day: String, government: String) throws {
    let request = ExampleRequest.toCanada(
      day, .courier, region: "NS",
      ExampleRequest.line(.cad("145"), rates: [ExampleRequest.general("18%")]))
    #expect(try Self.book.landedCost(of: request).governmentText == government)
  }
}
