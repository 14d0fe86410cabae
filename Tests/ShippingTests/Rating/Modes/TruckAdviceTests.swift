import Shipping
import TestSupport
import Testing
import Units

@Suite("Equipment and legal weights in the advice on modes")
struct TruckAdviceTests {
  private func request(_ units: [HandlingUnit], to: String = "M5V 2T6") throws -> QuoteRequest {
    try .sample(to: to, units: units)
  }

  @Test("the gross weight is told against the laws of both sides of the border")
  func bothSides() throws {
    let advice = ModeAdvice(try request([.pallets(20)]))
    let van = try #require(advice.trucks.first { $0.equipment == .dryVan53 })
    #expect(van.fits && van.explanation.label == "53 ft dry van: fits")
    // 20 000 lb and the 36 000 lb of tractor and trailer.
    let legal = van.explanation.steps.filter { $0.label == "gross weight" }.map(\.arithmetic)
    #expect(legal.map { $0.prefix(9) } == ["56 000 lb", "56 000 lb"])
    #expect(legal[0].contains("United States") && legal[1].contains("Canada"))
    #expect(advice.warnings.allSatisfy { !$0.isOfWeight })
  }

  @Test("44 500 lb may go within a country, and are warned of across the border")
  func heavy() throws {
    let units = [HandlingUnit.pallets(25, pounds: 1_780)]
    let across = ModeAdvice(try request(units))
    #expect(
      across.warnings.filter(\.isOfWeight).map(\.sentence).contains {
        $0.contains("44 500 lb is over the 44 000 lb that a dry van takes across the border")
      })
    let within = ModeAdvice(try request(units, to: "60601"))
    #expect(
      !within.warnings.map(\.sentence).contains { $0.contains("across the border") })
  }

  @Test("freight that no truck takes whole ends the mode of a whole truck, with the reason")
  func none() throws {
    let tall = HandlingUnit.sample(1, 48, 40, 60, pounds: 49_000)
    let advice = ModeAdvice(try request([tall], to: "60601"))
    #expect(advice[.fullTruckload]?.isFeasible == false)
    #expect(
      advice[.fullTruckload]?.obstacles.contains {
        if case .noTruckFits(.dryVan53, _) = $0 { true } else { false }
      } == true)
  }

  @Test("wanted equipment alone is judged")
  func wanted() throws {
    var asked = try request([.pallets(20)])
    asked.equipment = .cargoVan
    let advice = ModeAdvice(asked)
    #expect(advice.trucks.map(\.equipment) == [.cargoVan])
    #expect(advice[.fullTruckload]?.isFeasible == false)
  }
}
