import Shipping
import Testing
import Units

@Suite struct ProductTests {
  private static func decision(
    _ destination: Country?, _ digits: String, by author: String = "dana", on day: String,
    because reason: String = ""
  ) throws -> ClassificationDecision {
    ClassificationDecision(
      destination: destination, number: try TariffNumber(parsing: digits), author: author,
      day: try #require(CalendarDay(iso: day)), reason: reason)
  }

  private static func shirt(_ decisions: [ClassificationDecision]) -> Product {
    Product(number: "TEE-1", description: "cotton T-shirt", decisions: decisions)
  }

  @Test("the number for a destination is its own, else the six digits that all countries share")
  func ownBeforeShared() throws {
    let shirt = Self.shirt([
      try Self.decision(nil, "610910", on: "2026-01-05"),
      try Self.decision(.unitedStates, "6109100012", on: "2026-01-06"),
    ])
    #expect(shirt.decision(for: .unitedStates)?.number.digits == "6109100012")
    #expect(shirt.decision(for: .canada)?.number.digits == "610910")
    #expect(shirt.decidedDestinations == [.unitedStates])
    #expect(Self.shirt([]).decision(for: .canada) == nil)
  }

  @Test("a later decision counts, and the earlier stays on record")
  func laterDecision() throws {
    var shirt = Self.shirt([try Self.decision(.canada, "6109100011", on: "2026-01-05")])
    shirt.decide(
      try Self.decision(.canada, "6109100021", by: "broker", on: "2026-03-01", because: "ruling"))
    #expect(shirt.decision(for: .canada)?.number.digits == "6109100021")
    #expect(shirt.decisions.map(\.author) == ["dana", "broker"])
  }

  @Test("a number that does not begin with the shared six digits is a contradiction")
  func contradiction() throws {
    let shirt = Self.shirt([
      try Self.decision(nil, "610910", on: "2026-01-05"),
      try Self.decision(.unitedStates, "6109100012", on: "2026-01-06"),
      try Self.decision(.canada, "6205200000", on: "2026-01-06"),
    ])
    #expect(shirt.contradictions == [.canada])
    #expect(
      Self.shirt([try Self.decision(.canada, "6205200000", on: "2026-01-06")]).contradictions
        .isEmpty)
  }
}
