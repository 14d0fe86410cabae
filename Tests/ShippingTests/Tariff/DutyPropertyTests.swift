import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Rates of duty, at random")
struct DutyPropertyTests {
  private static let units = [
    "kg", "100 kg", "t", "liter", "pf. liter", "No.", "doz.", "prs.", "m2", "kg on lead content",
    "% vol/hl", "gross on line", "1000 No.", "%sacchar/100 kg",
  ]

  private func number(_ generator: inout SeededGenerator, upTo limit: Int128) -> ExactDecimal {
    ExactDecimal(
      significand: Int128.random(in: 1...limit, using: &generator),
      scale: Int.random(in: 0...4, using: &generator))
  }

  private func term(_ generator: inout SeededGenerator) -> String {
    let amount = number(&generator, upTo: 99_999).normalized
    let unit = Self.units.randomElement(using: &generator) ?? "kg"
    return Bool.random(using: &generator) ? "\(amount)%" : "USD \(amount)/\(unit)"
  }

  private func text(_ generator: inout SeededGenerator, subtracts: Bool = true) -> String {
    var text = term(&generator)
    let joints = subtracts ? [" + ", " - ", " MIN ", " MAX "] : [" + ", " MIN ", " MAX "]
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      text += (joints.randomElement(using: &generator) ?? " + ") + term(&generator)
    }
    return text
  }

  private func facts(_ generator: inout SeededGenerator) throws -> DutyFacts {
    let units = [
      "kg", "liter", "No.", "prs.", "m2", "kg on lead content", "gross on line",
      "% vol", "%sacchar",
    ]
    return DutyFacts(
      value: number(&generator, upTo: 9_999_999), currency: .usd,
      quantities: try units.map { unit in
        let limit: Int128 = unit.hasPrefix("%") ? 90 : 999_999
        return DutyQuantity(
          number(&generator, upTo: limit), try #require(DutyUnit(named: unit)))
      })
  }

  @Test("what is written is read again as the same rate")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 1930)
    for _ in 0..<1_000 {
      let text = text(&generator)
      let duty = DutyExpression(parsing: text, currency: .usd)
      #expect(duty.isUnderstood, "\(text)")
      #expect(duty.description == text)
      #expect(DutyExpression(parsing: duty.description, currency: .cad) == duty)
    }
  }

  @Test("a duty is never below zero, and without subtraction never falls as goods get heavier")
  func monotone() throws {
    var generator = SeededGenerator(seed: 1789)
    for _ in 0..<500 {
      let facts = try facts(&generator)
      let any = DutyExpression(parsing: text(&generator), currency: .usd)
      #expect(try #require(any.evaluate(facts).value) >= 0)
      let duty = DutyExpression(parsing: text(&generator, subtracts: false), currency: .usd)
      var heavier = facts
      heavier.quantities = facts.quantities.map { quantity in
        quantity.unit.kind == .kilogram ? DutyQuantity(quantity.value + 5, quantity.unit) : quantity
      }
      let light = try #require(duty.evaluate(facts).value)
      #expect(try #require(duty.evaluate(heavier).value) >= light)
    }
  }

  @Test("garbage is never understood as a number nor stops the program")
  func garbage() throws {
    var generator = SeededGenerator(seed: 42)
    let alphabet = Array("0123456789.,%¢$/+-() kgFreMINAXdtn²\u{1b}\u{0}é\n")
    for _ in 0..<3_000 {
      let length = Int.random(in: 0...30, using: &generator)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
      let result = DutyExpression(parsing: text, currency: .usd).evaluate(try facts(&generator))
      if case .unknown(let reason) = result {
        #expect(!reason.description.unicodeScalars.contains("\u{1b}"))
      }
    }
  }
}
