import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Difference of two editions of a tariff")
struct TariffDifferenceTests {
  private func number(_ text: String) throws -> TariffNumber { try TariffNumber(parsing: text) }

  private func difference(_ rows: String, _ numbers: [String]) throws -> TariffDifference {
    TariffDifference(
      from: try #require(TariffFiles.read().edition),
      to: try #require(TariffFiles.read(rows).edition),
      numbers: try numbers.map { try number($0) })
  }

  @Test("an edition does not differ from itself")
  func same() throws {
    #expect(
      try difference(TariffFiles.horses, ["0101.21.00.10", "6109.10", "6109.10.00.12"]).entries
        == [])
  }

  @Test("a rate that changed above a number is told for the number, however rates are spaced")
  func rate() throws {
    let rows = TariffFiles.horses.replacing("16.5%", with: "15%")
      .replacing("Free (AU,S)", with: "Free (AU, S)")
    #expect(
      try difference(rows, ["6109.10.00.12", "0101.21.00.10"]).entries
        == [
          .init(
            number: try number("6109.10.00.12"),
            changes: [.rate(.general, from: "16.5%", to: "15%")])
        ])
  }

  @Test("a number that is gone has what may have come in its place, a new one is told as new")
  func numbers() throws {
    let rows = TariffFiles.horses.replacing("6109.10.00.12", with: "6109.10.00.14")
    let found = try difference(rows, ["6109.10.00.12", "6109.10.00.14", "7777.77"])
    #expect(
      found.entries
        == [
          .init(
            number: try number("6109.10.00.12"),
            changes: [.removed(candidates: [try number("6109.10.00.14")])]),
          .init(number: try number("6109.10.00.14"), changes: [.added]),
          .init(number: try number("7777.77"), changes: [.unknown]),
        ])
  }

  @Test("descriptions are compared with those above them, and units too")
  func descriptions() throws {
    let rows = TariffFiles.horses.replacing("Of cotton", with: "Of pure cotton")
      .replacing(#"[""doz."",""kg""]"#, with: #"[""doz.""]"#)
    let entry = try #require(try difference(rows, ["6109.10.00.12"]).entries.first)
    let heading = "T-shirts, singlets, tank tops and similar garments, knitted"
    let shirt = "Men's or boys' T-shirts, all white"
    #expect(
      entry.changes == [
        .description(
          from: "\(heading): Of cotton: \(shirt)", to: "\(heading): Of pure cotton: \(shirt)"),
        .units(from: ["doz.", "kg"], to: ["doz."]),
      ])
  }
}
