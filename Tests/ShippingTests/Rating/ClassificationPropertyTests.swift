import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Density and class, on random freight")
struct ClassificationPropertyTests {
  private static let seeds: [UInt64] = [501, 502, 503]
  private static let scales: [DensityScale] = DensityScale.Name.allCases.map { .named($0) }

  private func unit(pounds: Int, sides: [Length], count: Int = 1) -> HandlingUnit {
    HandlingUnit(
      count: count, dimensions: Dimensions(length: sides[0], width: sides[1], height: sides[2]),
      weightEach: .pounds(pounds))
  }

  private func randomSides(_ generator: inout SeededGenerator) -> [Length] {
    (0..<3).map { _ in
      Bool.random(using: &generator)
        ? .inches(Int.random(in: 4...120, using: &generator))
        : .centimetres(Int.random(in: 10...300, using: &generator))
    }
  }

  private func forUnits(
    _ seed: UInt64, _ check: (Int, [Length], inout SeededGenerator) throws -> Void
  ) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let pounds = Int.random(in: 1...5_000, using: &generator)
      try check(pounds, randomSides(&generator), &generator)
    }
  }

  @Test("the steps of every scale join without a gap, from nothing up, and classes only fall")
  func steps() {
    for scale in Self.scales {
      #expect(scale.steps.first?.from == .zero)
      #expect(scale.steps.last?.below == nil)
      for (lighter, denser) in zip(scale.steps, scale.steps.dropFirst()) {
        #expect(lighter.below == denser.from)
        #expect(lighter.from < denser.from)
        #expect(lighter.freightClass > denser.freightClass)
      }
      #expect(!scale.source.isEmpty)
    }
  }

  @Test("on every day exactly one full scale is in force")
  func inForce() {
    let first = CalendarDay.sample("2025-07-01")
    for number in 0..<60 {
      let day = first.adding(days: number)
      let full = [DensityScale.nmfc2025, .nmfcLegacy11].filter { $0.effective.contains(day) }
      #expect(full == [.standard(on: day)])
    }
  }

  @Test("the class is that of the step in which the density lies", arguments: seeds)
  func stepOfDensity(seed: UInt64) throws {
    try forUnits(seed) { pounds, sides, _ in
      for scale in Self.scales {
        let estimate = try #require(
          ClassEstimate(unit(pounds: pounds, sides: sides), on: scale))
        #expect(estimate.density.isAtLeast(poundsPerCubicFoot: estimate.step.from))
        if let below = estimate.step.below {
          #expect(!estimate.density.isAtLeast(poundsPerCubicFoot: below))
        }
        #expect(estimate.freightClass == estimate.step.freightClass)
        #expect(estimate.arithmetic.hasSuffix("class \(estimate.freightClass.name)"))
      }
    }
  }

  @Test("heavier freight of one size never has a higher class", arguments: seeds)
  func heavier(seed: UInt64) throws {
    try forUnits(seed) { pounds, sides, generator in
      let more = pounds + Int.random(in: 1...2_000, using: &generator)
      for scale in Self.scales {
        let light = try #require(ClassEstimate(unit(pounds: pounds, sides: sides), on: scale))
        let heavy = try #require(ClassEstimate(unit(pounds: more, sides: sides), on: scale))
        #expect(heavy.freightClass <= light.freightClass)
      }
    }
  }

  @Test("rounding sides up never gives a lower class than the declared sides", arguments: seeds)
  func conservative(seed: UInt64) throws {
    try forUnits(seed) { pounds, sides, _ in
      for scale in Self.scales {
        let freight = unit(pounds: pounds, sides: sides)
        let rounded = try #require(ClassEstimate(freight, on: scale, rule: .conservative))
        let declared = try #require(ClassEstimate(freight, on: scale, rule: .declared))
        #expect(rounded.freightClass >= declared.freightClass)
      }
    }
  }

  @Test("so many equal units have the class of one, as a line and as a shipment", arguments: seeds)
  func counts(seed: UInt64) throws {
    try forUnits(seed) { pounds, sides, generator in
      let count = Int.random(in: 2...9, using: &generator)
      let scale = DensityScale.nmfc2025
      let one = unit(pounds: pounds, sides: sides)
      let many = unit(pounds: pounds, sides: sides, count: count)
      let expected = try #require(ClassEstimate(one, on: scale)).freightClass
      #expect(ClassEstimate(many, on: scale)?.freightClass == expected)
      let repeated = Array(repeating: one, count: count)
      #expect(ClassEstimate(repeated, on: scale)?.freightClass == expected)
    }
  }

  @Test("a whole shipment lies between the classes of its units", arguments: seeds)
  func between(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let units = (0..<Int.random(in: 2...5, using: &generator)).map { _ in
        unit(
          pounds: Int.random(in: 1...5_000, using: &generator), sides: randomSides(&generator))
      }
      let classes = units.compactMap { ClassEstimate($0, on: .nmfc2025)?.freightClass }
      let whole = try #require(ClassEstimate(units, on: .nmfc2025)).freightClass
      #expect(classes.count == units.count)
      #expect(try #require(classes.min()) <= whole)
      #expect(try whole <= #require(classes.max()))
    }
  }

  @Test("a declared class is doubted exactly where density gives another", arguments: seeds)
  func doubted(seed: UInt64) throws {
    forUnits(seed) { pounds, sides, generator in
      var freight = unit(pounds: pounds, sides: sides)
      freight.declaredClass = FreightClass.allCases.randomElement(using: &generator)
      let computed = ClassEstimate(freight, on: .nmfc2025)?.freightClass
      let warnings = FieldProblem.densityWarnings(in: [freight], on: .nmfc2025)
      #expect(warnings.isEmpty == (computed == freight.declaredClass))
      #expect(warnings.allSatisfy { !$0.isError })
      freight.nmfc = "86900-2"
      #expect(FieldProblem.densityWarnings(in: [freight], on: .nmfc2025).isEmpty)
    }
  }

  @Test("an estimate survives JSON", arguments: seeds)
  func json(seed: UInt64) throws {
    try forUnits(seed) { pounds, sides, _ in
      let estimate = try #require(ClassEstimate(unit(pounds: pounds, sides: sides), on: .nmfc2025))
      let back = try JSONDecoder().decode(ClassEstimate.self, from: JSONEncoder().encode(estimate))
      #expect(back == estimate)
    }
  }
}
