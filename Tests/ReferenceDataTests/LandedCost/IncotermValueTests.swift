import Shipping
import TestSupport
import Testing
import Units

/// Worked example O10 of the reference of other markets.
@Suite("The rule of delivery and the customs value")
struct IncotermValueTests {
  private static let carriage = [
    PriceElement(.mainCarriage, .usd("600")), PriceElement(.insurance, .usd("50")),
  ]

  private static func value(
    _ destination: Country, _ incoterm: Incoterm, _ price: String,
    _ elements: [PriceElement] = carriage
  ) throws -> Money {
    let currency = BundledBook.book.pack(for: destination)?.currency ?? .usd
    let request = LandedCostRequest(
      day: ExampleRequest.day("2026-05-04"), shippedFrom: .unitedStates, destination: destination,
      channel: .truck, importer: .commercial, incoterm: incoterm, namedPlace: "the dock",
      currency: .usd,
      exchangeRates: [ExampleRequest.rate(.usd, currency, "1", on: "2026-05-04")],
      elements: elements,
      lines: [ExampleRequest.line(.usd(price), rates: [ExampleRequest.general("Free")])])
    return try BundledBook.book.landedCost(of: request).customsValue
  }

  @Test("O10: Canada and the United States leave the carriage out, Europe and Britain take it in")
  func freeCarrier() throws {
    #expect(try Self.value(.canada, .fca, "10000") == .cad("10000"))
    #expect(try Self.value(.unitedStates, .fca, "10000") == .usd("10000"))
    #expect(try Self.value(ExampleRequest.country("FR"), .fca, "10000") == .eur("10650"))
    #expect(try Self.value(ExampleRequest.country("GB"), .fca, "10000") == .gbp("10650"))
  }

  @Test("O10: a duty-paid price is worth what is left without carriage and stated duties")
  func dutyPaid() throws {
    let elements = [
      PriceElement(.mainCarriage, .usd("650")), PriceElement(.destinationDuties, .usd("1000")),
    ]
    #expect(try Self.value(.canada, .ddp, "12000", elements) == .cad("10350"))
  }

  @Test("carriage in the price that is not stated apart stays in the value of the United States")
  func notStated() throws {
    let hidden = [PriceElement(.mainCarriage, .usd("600"), isStatedApart: false)]
    #expect(try Self.value(.unitedStates, .dap, "10600", hidden) == .usd("10600"))
    #expect(try Self.value(.canada, .dap, "10600", hidden) == .cad("10000"))
  }

  @Test("carriage to the place of direct shipment is added in Canada where the price lacks it")
  func exWorks() throws {
    let pre = [PriceElement(.preCarriage, .usd("100"))]
    #expect(try Self.value(.canada, .exw, "10000", pre) == .cad("10100"))
    #expect(try Self.value(.canada, .fca, "10000", pre) == .cad("10000"))
    #expect(try Self.value(.unitedStates, .exw, "10000", pre) == .usd("10000"))
    #expect(try Self.value(ExampleRequest.country("FR"), .exw, "10000", pre) == .eur("10100"))
  }
}
