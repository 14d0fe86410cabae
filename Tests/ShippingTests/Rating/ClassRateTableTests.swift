import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Grids of class rates")
struct ClassRateTableTests {
  @Test("a grid holds what was put into each cell, and nothing in the others", arguments: 1...6)
  func cells(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var table = ClassRateTable()
    var expected: [FreightClass: [WeightBreak: HundredweightRate]] = [:]
    for _ in 0..<120 {
      let freightClass = try #require(FreightClass.allCases.randomElement(using: &generator))
      let column = try #require(WeightBreak.allCases.randomElement(using: &generator))
      let rate =
        Int.random(in: 0..<5, using: &generator) == 0
        ? nil
        : HundredweightRate(
          ExactDecimal(significand: Int128.random(in: 1...9_999_999, using: &generator), scale: 4))
      table[freightClass, column] = rate
      expected[freightClass, default: [:]][column] = rate
    }
    for freightClass in FreightClass.allCases {
      for column in WeightBreak.allCases {
        #expect(table[freightClass, column] == expected[freightClass]?[column])
      }
      #expect(table.contains(freightClass) == !(expected[freightClass]?.isEmpty ?? true))
    }
    #expect(table.classes == FreightClass.allCases.filter { table.contains($0) })
    #expect(ClassRateTable(expected) == table)
    #expect(
      try JSONDecoder().decode(ClassRateTable.self, from: JSONEncoder().encode(table)) == table)
  }

  @Test("a missing cell has no break-even, and a present one the quotient of both rates")
  func breakEven() throws {
    var table = ClassRateTable()
    #expect(table.breakEvenPounds(.class50, from: .lessThan500, to: .minimum500) == nil)
    table[.class50, .lessThan500] = HundredweightRate(60)
    #expect(table.breakEvenPounds(.class50, from: .lessThan500, to: .minimum500) == nil)
    table[.class50, .minimum500] = HundredweightRate(45)
    // 500 lb at 45.00 cost as much as 375 lb at 60.00.
    #expect(table.breakEvenPounds(.class50, from: .lessThan500, to: .minimum500) == 375)
  }

  @Test(
    "JSON of a class, a break or a rate that does not exist is refused",
    arguments: [
      #"{"71": {"L5C": "5"}}"#, #"{"70": {"M3M": "5"}}"#, #"{"70": {"L5C": "0"}}"#,
      #"{"70": {"L5C": "-5"}}"#, #"{"70": {"L5C": 5.5}}"#, #"{"70": "5"}"#, "[]",
    ])
  func badJSON(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ClassRateTable.self, from: Data(text.utf8))
    }
  }
}

@Suite("Rates per hundredweight")
struct HundredweightRateTests {
  @Test("a rate is shown with two to four places, and reads itself", arguments: 1...6)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      let value = ExactDecimal(
        significand: Int128.random(in: 1...99_999_999, using: &generator), scale: 4)
      let rate = try #require(HundredweightRate(value))
      #expect(rate.value == value)
      #expect(try ExactDecimal(parsing: rate.description) == value)
      let places = rate.description.split(separator: ".").last?.count ?? 0
      #expect((2...4).contains(places))
      let back = try JSONDecoder().decode(
        [HundredweightRate].self, from: JSONEncoder().encode([rate]))
      #expect(back == [rate])
    }
  }

  @Test("a charge is pounds times rate by a hundred, half-up to the minor unit", arguments: 1...6)
  func charge(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let kuwait = try #require(Currency(code: "KWD"))
    for _ in 0..<200 {
      let value = ExactDecimal(
        significand: Int128.random(in: 1...9_999_999, using: &generator), scale: 4)
      let rate = try #require(HundredweightRate(value))
      let pounds = Int.random(in: 0...60_000, using: &generator)
      for currency in [Currency.usd, .jpy, kuwait] {
        let exact = (ExactDecimal(pounds) * value).divided(by: 100, places: 6)
        #expect(
          try rate.charge(forPounds: pounds, in: currency) == Money(rounding: exact, currency))
      }
    }
  }

  @Test("the order of rates is that of their numbers, and the largest is believed")
  func order() throws {
    #expect(try #require(HundredweightRate(55)) < (try #require(HundredweightRate(56))))
    #expect(HundredweightRate(HundredweightRate.largest) != nil)
    #expect(HundredweightRate(HundredweightRate.largest + 1) == nil)
  }

  @Test("weight breaks rise, and each is read by its code in either case")
  func breaks() {
    let minimums = WeightBreak.allCases.map(\.minimumPounds)
    #expect(minimums == minimums.sorted() && Set(minimums).count == minimums.count)
    for (index, column) in WeightBreak.allCases.enumerated() {
      #expect(column.index == index)
      #expect(WeightBreak(parsing: column.code) == column)
      #expect(WeightBreak(parsing: column.code.lowercased()) == column)
      #expect(WeightBreak(parsing: String(column.code.drop { $0 == "M" })) == column)
    }
    for text in ["", "M", "M3M", "5", "MM5M", "L5M", "M5C5"] {
      #expect(WeightBreak(parsing: text) == nil, "\(text)")
    }
  }
}
