import Foundation
import TestSupport
import Testing
import Units

@Suite("Laws of masses and lengths, on random ones")
struct MeasurePropertyTests {
  private static let seeds: [UInt64] = [31, 32, 33]

  /// Half of the last place that a unit keeps, in grains.
  private static func halfPlace(_ unit: some MeasureUnit) -> ExactDecimal {
    ExactDecimal(significand: unit.grains)
      .divided(by: ExactDecimal(significand: 2), places: 1)
      * ExactDecimal(significand: 1, scale: unit.places)
  }

  private static func random<Value: Measure>(
    _ type: Value.Type, _ generator: inout SeededGenerator
  ) throws -> Value {
    let unit = try #require(Value.Unit.allCases.randomElement(using: &generator))
    let digits = ExactDecimal(
      significand: Int128.random(in: 1...999_999, using: &generator),
      scale: Int.random(in: 1...4, using: &generator))
    return try Value(digits, unit)
  }

  private static func checkAll<Value: Measure>(
    _ type: Value.Type, _ seed: UInt64, _ check: (Value, Value) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 { try check(random(type, &generator), random(type, &generator)) }
  }

  @Test("what is shown is read as the same measure in the same unit", arguments: seeds)
  func textRoundTrip(seed: UInt64) throws {
    try Self.checkAll(Mass.self, seed) { mass, _ in try expectReadBack(mass) }
    try Self.checkAll(Length.self, seed) { length, _ in try expectReadBack(length) }
  }

  private func expectReadBack<Value: Measure>(_ value: Value) throws {
    let typed = value.description.filter { $0 != " " }
    let back = try Value(parsing: typed)
    #expect(back == value && back.unit == value.unit)
    let json = try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    #expect(json == value && json.unit == value.unit)
    let quoted = try JSONDecoder().decode(
      [Value].self, from: JSONEncoder().encode([typed]))
    #expect(quoted == [value])
  }

  @Test("the number in any unit is right to half of the last place kept", arguments: seeds)
  func conversion(seed: UInt64) throws {
    try Self.checkAll(Mass.self, seed) { mass, _ in expectConversions(of: mass) }
    try Self.checkAll(Length.self, seed) { length, _ in expectConversions(of: length) }
  }

  private func expectConversions<Value: Measure>(of value: Value) {
    for unit in Value.Unit.allCases {
      let number = value.value(in: unit)
      let error =
        number * ExactDecimal(significand: unit.grains) - ExactDecimal(significand: value.grains)
      #expect(error.magnitude <= Self.halfPlace(unit), "\(value) in \(unit)")
      #expect(value.shown(in: unit) == value)
      #expect(value.shown(in: unit).hashValue == value.hashValue)
      #expect(value.shown(in: unit).unit == unit)
    }
    #expect(value.value(in: value.unit).scale <= value.unit.places)
  }

  @Test(
    "a measure converted and read again comes back within half of the last place", arguments: seeds)
  func thereAndBack(seed: UInt64) throws {
    try Self.checkAll(Mass.self, seed) { mass, _ in try expectThereAndBack(mass) }
    try Self.checkAll(Length.self, seed) { length, _ in try expectThereAndBack(length) }
  }

  private func expectThereAndBack<Value: Measure>(_ value: Value) throws {
    for unit in Value.Unit.allCases where !value.value(in: unit).isZero {
      let back = try Value(value.value(in: unit), unit)
      let error = ExactDecimal(significand: back.grains - value.grains)
      // The grains themselves are whole, which may round once more.
      #expect(error.magnitude <= Self.halfPlace(unit) + ExactDecimal(significand: 5, scale: 1))
    }
  }

  @Test("order is that of the grains, whatever the units", arguments: seeds)
  func order(seed: UInt64) throws {
    try Self.checkAll(Mass.self, seed) { left, right in
      #expect((left < right) == (left.grains < right.grains))
      #expect((left == right) == (left.grains == right.grains))
    }
    try Self.checkAll(Length.self, seed) { left, right in
      #expect((left < right) == (left.grains < right.grains))
      #expect(!(left < left))
    }
  }

  @Test("masses are added and multiplied exactly, and keep the left unit", arguments: seeds)
  func sums(seed: UInt64) throws {
    try Self.checkAll(Mass.self, seed) { left, right in
      #expect(left + right == right + left)
      #expect((left + right).unit == left.unit)
      #expect(left * 3 == left + left + left)
      #expect((left + right) * 7 == left * 7 + right * 7)
      #expect(left + .zero == left)
    }
  }

  @Test("whole pounds are the fewest that hold the mass", arguments: seeds)
  func wholePounds(seed: UInt64) throws {
    try Self.checkAll(Mass.self, seed) { mass, _ in
      let pounds = mass.wholePoundsRoundedUp
      #expect(Mass.pounds(pounds) >= mass)
      #expect(Mass.pounds(pounds - 1) < mass)
    }
  }

  @Test("a length is scanned as the fewest whole inches that hold it", arguments: seeds)
  func wholeInches(seed: UInt64) throws {
    try Self.checkAll(Length.self, seed) { length, _ in
      let scanned = length.roundedUpToInch
      #expect(scanned >= length)
      #expect(scanned.unit == .inches)
      #expect(scanned.value(in: .inches).scale == 0)
      #expect(scanned.tenthMicrometres - length.tenthMicrometres < 254_000)
      #expect(scanned.roundedUpToInch == scanned)
    }
  }
}
