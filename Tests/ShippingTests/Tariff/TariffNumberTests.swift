import Foundation
import Shipping
import TestSupport
import Testing

@Suite("Tariff numbers")
struct TariffNumberTests {
  @Test(
    "a number is read with or without points, spaces and hyphens",
    arguments: [
      "6109.10.00.12", "6109100012", "6109 10 00 12", "6109.10.0012", "6109-10-00-12",
      "61 09 10 00 12", " 6109.10.00.12 ",
    ])
  func typed(text: String) throws {
    let number = try TariffNumber(parsing: text)
    #expect(number.digits == "6109100012")
    #expect(number.dotted == "6109.10.00.12")
    #expect(number.count == 10)
    #expect(number.chapter == 61)
    #expect(number.heading?.dotted == "6109")
    #expect(number.harmonized?.dotted == "6109.10")
  }

  @Test(
    "the usual style is four digits and pairs, whatever the length",
    arguments: [
      ("01", "01"), ("613", "613"), ("0101", "0101"), ("01012", "0101.2"), ("010121", "0101.21"),
      ("0101210", "0101.21.0"), ("01012100", "0101.21.00"), ("010121000", "0101.21.00.0"),
      ("0101210010", "0101.21.00.10"), ("01012100109", "0101.21.00.10.9"),
      ("010121001099", "0101.21.00.10.99"),
    ])
  func dotted(digits: String, shown: String) throws {
    #expect(try TariffNumber(parsing: digits).dotted == shown)
    #expect(try TariffNumber(parsing: shown).digits == digits)
  }

  @Test("what is no number is refused with the reason")
  func refused() {
    let faults: [(String, TariffNumberError)] = [
      ("", .empty), ("   ", .notANumber(text: "   ")), ("T-shirts", .notANumber(text: "T-shirts")),
      ("6", .tooShort(text: "6")), ("6109100012345", .tooLong(text: "6109100012345")),
      ("101.21.00", .lostZero(text: "101.21.00")), ("1.01", .lostZero(text: "1.01")),
      ("0009.10", .noChapter(text: "0009.10")), ("６１０９", .notANumber(text: "６１０９")),
    ]
    for (text, fault) in faults {
      #expect(throws: fault) { try TariffNumber(parsing: text) }
    }
  }

  @Test("a refusal shows no control characters")
  func hostile() {
    let fault = TariffNumberError.notANumber(text: "61\u{1b}[2J09")
    #expect(!fault.description.unicodeScalars.contains("\u{1b}"))
    #expect(fault.description.contains("6109.10.00"))
  }

  @Test("a heading stands before its subheadings and after the heading before it")
  func order() throws {
    let sorted = try ["61", "6109", "6109.10", "6109.10.00.12", "6109.90", "6110", "62"]
      .map { try TariffNumber(parsing: $0) }
    #expect(Array(sorted.reversed()).sorted() == sorted)
  }

  @Test("prefixes are kept apart from numbers with the same digits and zeros behind")
  func zeros() throws {
    let heading = try TariffNumber(parsing: "6100")
    let chapter = try TariffNumber(parsing: "61")
    #expect(heading != chapter)
    #expect(heading.hasPrefix(chapter))
    #expect(!chapter.hasPrefix(heading))
    #expect(chapter.heading == nil)
    #expect(heading.harmonized == nil)
    #expect(heading.prefix(1) == chapter)
    #expect(heading.prefix(12) == heading)
  }

  @Test("digits, prefixes and order agree with those of texts")
  func property() throws {
    var generator = SeededGenerator(seed: 6109)
    for _ in 0..<2_000 {
      let texts = (0..<2).map { _ in Self.randomDigits(&generator) }
      let numbers = try texts.map { try TariffNumber(parsing: $0) }
      #expect(numbers.map(\.digits) == texts)
      #expect(try TariffNumber(parsing: numbers[0].dotted) == numbers[0])
      #expect((numbers[0] < numbers[1]) == (texts[0] < texts[1]))
      #expect(numbers[0].hasPrefix(numbers[1]) == texts[0].hasPrefix(texts[1]))
      let length = Int.random(in: 2...12, using: &generator)
      #expect(numbers[0].prefix(length).digits == String(texts[0].prefix(length)))
    }
  }

  static func randomDigits(_ generator: inout SeededGenerator) -> String {
    let length = Int.random(in: 2...12, using: &generator)
    let digits = (1..<length).map { _ in String(Int.random(in: 0...2, using: &generator)) }
    return String(Int.random(in: 1...2, using: &generator)) + digits.joined()
  }

  @Test("a number survives JSON and is refused there like elsewhere")
  func json() throws {
    let number = try TariffNumber(parsing: "0101210010")
    let written = try JSONEncoder().encode([number])
    #expect(String(decoding: written, as: UTF8.self) == "[\"0101.21.00.10\"]")
    #expect(try JSONDecoder().decode([TariffNumber].self, from: written) == [number])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([TariffNumber].self, from: Data("[\"shirts\"]".utf8))
    }
  }
}
