import Shipping
import TestSupport
import Testing
import Units

/// Worked examples G10 to G16 of the customs reference.
@Suite("Landed cost into the United States")
struct UnitedStatesExampleTests {
  private static let book = BundledBook.book
  private static let usmca = [
    ExampleRequest.general("3.5%"), ExampleRequest.preferential("S"),
  ]

  private static func government(_ request: LandedCostRequest) throws -> String {
    try book.landedCost(of: request).governmentText
  }

  @Test("G10: goods under the agreement pay nothing by truck")
  func free() throws {
    let request = ExampleRequest.toUnitedStates(
      "2026-03-10",
      ExampleRequest.line(
        .usd("8400"), origin: "CA", rates: Self.usmca, claim: .preference(isProofHeld: true)))
    #expect(try Self.government(request) == "0.00")
  }

  @Test(
    "G11: goods that do not qualify pay the layer of their day",
    arguments: [("2025-10-15", "4661.57"), ("2026-02-24", "1661.57"), ("2026-08-01", "461.57")])
  func layers(day: String, government: String) throws {
    let request = ExampleRequest.toUnitedStates(
      day,
      ExampleRequest.line(.usd("12000"), origin: "CA", rates: [ExampleRequest.general("3.5%")]))
    let cost = try Self.book.landedCost(of: request)
    #expect(cost.governmentText == government)
    let isUnknown = day == "2026-08-01"
    #expect(cost.government.isComplete == !isUnknown)
    #expect(cost.isStale("US-DUT-22A") == isUnknown)
  }

  @Test(
    "G12: the least processing fee rises with the fiscal year",
    arguments: [("2025-09-30", "1082.71"), ("2025-10-01", "1083.58")])
  func leastFee(day: String, government: String) throws {
    let request = ExampleRequest.toUnitedStates(
      day,
      ExampleRequest.line(.usd("3000"), origin: "CA", rates: [ExampleRequest.general("Free")]))
    #expect(try Self.government(request) == government)
  }

  @Test(
    "G13: the greatest processing fee rises with the fiscal year",
    arguments: [("2025-09-30", "634.62"), ("2025-10-01", "651.50")])
  func greatestFee(day: String, fee: String) throws {
    let request = ExampleRequest.toUnitedStates(
      day,
      ExampleRequest.line(.usd("300000"), origin: "CA", rates: [ExampleRequest.general("Free")]))
    #expect(try Self.book.landedCost(of: request).amounts(.fee(.customs)) == [fee])
  }

  @Test(
    "G14: steel pays the section 232 duty though it is originating",
    arguments: [("2026-05-05", "10000.00"), ("2025-03-11", "0.00"), ("2025-05-15", "5000.00")])
  func coil(day: String, government: String) throws {
    let request = ExampleRequest.toUnitedStates(
      day,
      ExampleRequest.line(
        .usd("20000"), number: "7210.49.00", origin: "CA",
        rates: [ExampleRequest.general("Free"), ExampleRequest.preferential("S")],
        claim: .preference(isProofHeld: true)))
    #expect(try Self.government(request) == government)
  }

  @Test(
    "G15: mail pays the share or the flat amount of its day",
    arguments: [
      ("2025-09-10", false, "22.40"), ("2025-09-10", true, "200.00"),
      ("2026-04-10", false, "6.40"), ("2025-08-28", false, "0.00"),
    ])
  func mail(day: String, isFlat: Bool, government: String) throws {
    let circumstances: Circumstances = isFlat ? [.flatPostalMethod] : []
    let request = ExampleRequest.toUnitedStates(
      day, channel: .post, circumstances: circumstances,
      ExampleRequest.line(.usd("64"), origin: "CA", rates: [ExampleRequest.general("5%")]))
    #expect(try Self.government(request) == government)
  }

  @Test("G16: goods come back free within three years with their papers, and never without")
  func returned() throws {
    func request(_ exported: String, _ circumstances: Circumstances) -> LandedCostRequest {
      ExampleRequest.toUnitedStates(
        "2026-05-12",
        ExampleRequest.withoutSale(
          .usd("3000"), number: "4202.92.31.20", origin: "CN",
          rates: [ExampleRequest.general("4%")],
          exported: exported, circumstances: circumstances))
    }
    #expect(try Self.government(request("2025-03-12", [.returnedWithProof])) == "0.00")
    #expect(try Self.government(request("2025-03-12", [])) == "1203.58")
    #expect(try Self.government(request("2023-04-12", [.returnedWithProof])) == "1203.58")
  }
}
