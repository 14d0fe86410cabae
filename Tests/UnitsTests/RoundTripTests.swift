import Foundation
import TestSupport
import Testing
import Units

@Suite("What is written is read back as the same value")
struct RoundTripTests {
  private static let seeds: [UInt64] = [1, 2, 3]

  /// A number with at most so many digits before and after the point, never zero.
  private static func number(
    _ random: inout SeededGenerator, digits: Int, places: Int
  ) -> ExactDecimal {
    let scale = Int.random(in: 0...places, using: &random)
    let size = Int.random(in: 1...(digits + scale), using: &random)
    let largest = (0..<size).reduce(Int128(1)) { power, _ in power * 10 }
    return ExactDecimal(
      significand: Int128.random(in: 1..<max(2, largest), using: &random), scale: scale)
  }

  private static func json<Value: Codable>(_ value: Value) throws -> Value {
    // In an array, since some decoders take no single values.
    let back = try JSONDecoder().decode([Value].self, from: JSONEncoder().encode([value]))
    return try #require(back.first)
  }

  @Test("a mass typed in any unit, to a millionth of it", arguments: seeds)
  func mass(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let unit = try #require(MassUnit.allCases.randomElement(using: &random))
      let typed = Self.number(&random, digits: 5, places: 6)
      let mass = try Mass(parsing: "\(typed) \(unit.symbol)")
      #expect(mass.value(in: unit) == typed, "\(typed) \(unit.symbol)")
      let back = try Self.json(mass)
      #expect(back == mass && back.unit == unit)
      #expect(try Mass(parsing: "\(mass.value(in: unit))\(unit.symbol)") == mass)
    }
  }

  @Test("a length typed in any unit, to the places of the unit", arguments: seeds)
  func length(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let unit = try #require(LengthUnit.allCases.randomElement(using: &random))
      let typed = Self.number(&random, digits: 3, places: unit.places)
      let length = try Length(parsing: "\(typed) \(unit.symbol)")
      #expect(length.value(in: unit) == typed, "\(typed) \(unit.symbol)")
      let back = try Self.json(length)
      #expect(back == length && back.unit == unit)
      #expect(try Length(parsing: "\(length.value(in: unit))\(unit.symbol)") == length)
    }
  }

  @Test("so many times a mass is the sum of so many masses", arguments: seeds)
  func sums(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let unit = try #require(MassUnit.allCases.randomElement(using: &random))
      let typed = Self.number(&random, digits: 3, places: 6)
      let count = Int.random(in: 1...500, using: &random)
      let whole = try Mass(typed, unit) * count
      #expect(whole.value(in: unit, places: 6) == typed * ExactDecimal(count))
    }
  }

  @Test("an amount of any currency, below zero too", arguments: seeds)
  func money(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let currency = try #require(Currency.all.randomElement(using: &random))
      let units = Int64.random(in: -10_000_000_000_000...10_000_000_000_000, using: &random)
      let money = Money(minorUnits: units, currency)
      #expect(try Self.json(money) == money)
      #expect(try Money(parsing: money.plainText, currency) == money)
      let ungrouped = money.tableText.filter { $0 != " " }
      #expect(try Money(parsing: ungrouped, currency) == money)
    }
  }

  @Test("an exact number, with the places that it was given", arguments: seeds)
  func number(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let size = Self.number(&random, digits: 9, places: 9)
      for number in [size, -size] {
        let back = try ExactDecimal(parsing: number.description)
        #expect(back == number && back.scale == number.scale)
        #expect(try Self.json(number) == number)
        #expect(try ExactDecimal(parsing: number.normalized.description) == number)
      }
    }
  }
}
