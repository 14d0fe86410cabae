import Foundation
import Testing
import Units

@Suite("Money")
struct MoneyTests {
  @Test("a fraction of a cent is rounded half-up")
  func rounding() throws {
    #expect(try Money(rounding: ExactDecimal(parsing: "1108.835"), .usd).plainText == "1108.84")
    #expect(try Money(rounding: ExactDecimal(parsing: "-0.005"), .usd).plainText == "-0.01")
    #expect(try Money(rounding: ExactDecimal(parsing: "587.5"), .jpy).plainText == "588")
  }

  @Test("tables group thousands with a space, files do not")
  func texts() {
    let money = Money(minorUnits: 110_880, .usd)
    #expect(money.tableText == "1 108.80")
    #expect(money.plainText == "1108.80")
    #expect(money.description == "1 108.80 USD")
    #expect(Money(minorUnits: -66_528, .cad).tableText == "-665.28")
  }

  @Test("typed text may not be finer than the minor unit")
  func parsing() throws {
    #expect(try Money(parsing: "4200", .usd).minorUnits == 420_000)
    #expect(throws: MoneyError.tooManyPlaces(text: "1.005", currency: .usd)) {
      try Money(parsing: "1.005", .usd)
    }
    #expect(throws: MoneyError.number(.notANumber(text: "4,200"))) {
      try Money(parsing: "4,200", .usd)
    }
    #expect(throws: MoneyError.outOfRange) {
      try Money(parsing: "999999999999999999", .usd)
    }
  }

  @Test("amounts of two currencies have no sum")
  func currenciesDiffer() {
    #expect(throws: MoneyError.currenciesDiffer(.usd, .cad)) {
      try Money(minorUnits: 1, .usd).adding(Money(minorUnits: 1, .cad))
    }
    #expect(throws: MoneyError.outOfRange) {
      try Money(minorUnits: .max, .usd).adding(Money(minorUnits: 1, .usd))
    }
  }

  @Test("currencies are ISO codes in either case, and nothing else")
  func currencies() {
    #expect(Currency(code: "cad") == .cad)
    #expect(Currency(code: "KWD")?.minorUnitDigits == 3)
    #expect(Currency(code: "JPY") == .jpy)
    #expect(Currency(code: "XXZ") == nil)
    #expect(Currency.all.count > 140)
    #expect(Currency.usd.code == "USD")
  }

  @Test("JSON holds the amount as text with its currency")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let money = Money(minorUnits: 58_766, .usd)
    let text = String(decoding: try encoder.encode(money), as: UTF8.self)
    #expect(text == "{\"amount\":\"587.66\",\"currency\":\"USD\"}")
    #expect(try JSONDecoder().decode(Money.self, from: Data(text.utf8)) == money)
    let fine = Data("{\"amount\":\"587.665\",\"currency\":\"USD\"}".utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Money.self, from: fine) }
  }
}
