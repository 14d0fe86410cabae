import Foundation
import Testing
import Units

@Suite("Currencies")
struct CurrencyTests {
  @Test("every currency is found by its code in either case, and reads itself from JSON")
  func all() throws {
    for currency in Currency.all {
      #expect(Currency(code: currency.code) == currency)
      #expect(Currency(code: currency.code.lowercased()) == currency)
      #expect(currency.description == currency.code)
      #expect(currency.code.count == 3 && currency.code.allSatisfy(\.isUppercase))
      #expect([0, 2, 3].contains(currency.minorUnitDigits))
      let back = try JSONDecoder().decode([Currency].self, from: JSONEncoder().encode([currency]))
      #expect(back == [currency])
    }
    #expect(Currency.all.map(\.code) == Currency.all.map(\.code).sorted())
    #expect(Set(Currency.all).count == Currency.all.count)
  }

  @Test(
    "the minor units are those of ISO 4217",
    arguments: [
      ("USD", 2), ("CAD", 2), ("MXN", 2), ("EUR", 2), ("GBP", 2), ("AUD", 2), ("JPY", 0),
      ("KRW", 0), ("CLP", 0), ("ISK", 0), ("KWD", 3), ("BHD", 3), ("TND", 3), ("CHF", 2),
    ])
  func minorUnits(code: String, digits: Int) {
    #expect(Currency(code: code)?.minorUnitDigits == digits)
  }

  @Test("the named ones are those of the table")
  func named() {
    let named: [(Currency, String)] = [
      (.usd, "USD"), (.cad, "CAD"), (.mxn, "MXN"), (.eur, "EUR"), (.gbp, "GBP"), (.aud, "AUD"),
      (.nzd, "NZD"), (.jpy, "JPY"),
    ]
    for (currency, code) in named { #expect(Currency(code: code) == currency) }
  }

  @Test(
    "what is no code in use is refused",
    arguments: ["", "US", "USDX", "DEM", "XAU", "XTS", "XXX", "$", "U D", "ＵＳＤ", "us1"])
  func refused(code: String) {
    #expect(Currency(code: code) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Currency].self, from: JSONEncoder().encode([code]))
    }
  }
}
