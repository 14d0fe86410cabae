import Foundation
import TestSupport
import Testing
import Units

@Suite("Laws of money, on random amounts")
struct MoneyPropertyTests {
  private static let seeds: [UInt64] = [21, 22, 23]
  private static let currencies: [Currency] = [.usd, .cad, .jpy, Currency(code: "KWD") ?? .usd]

  private func forAmounts(
    _ seed: UInt64, _ check: (Money, inout SeededGenerator) throws -> Void
  ) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let currency = Self.currencies.randomElement(using: &generator) ?? .usd
      let units = Int64.random(in: -99_999_999...99_999_999, using: &generator)
      try check(Money(minorUnits: units, currency), &generator)
    }
  }

  @Test("text, tables and JSON give the same amount back", arguments: seeds)
  func texts(seed: UInt64) throws {
    try forAmounts(seed) { (money, _) throws in
      #expect(try Money(parsing: money.plainText, money.currency) == money)
      #expect(money.tableText.filter { $0 != " " } == money.plainText)
      #expect(money.description == "\(money.tableText) \(money.currency.code)")
      #expect(try Money(rounding: money.amount, money.currency) == money)
      #expect(try JSONDecoder().decode(Money.self, from: JSONEncoder().encode(money)) == money)
    }
  }

  @Test("every amount is shown with all digits of its minor unit", arguments: seeds)
  func places(seed: UInt64) {
    forAmounts(seed) { money, _ in
      let parts = money.plainText.split(separator: ".")
      #expect(parts.count == (money.currency.minorUnitDigits == 0 ? 1 : 2))
      if parts.count == 2 { #expect(parts[1].count == money.currency.minorUnitDigits) }
    }
  }

  @Test(
    "a share is half-up to the minor unit, and the same size on both sides of zero",
    arguments: seeds)
  func share(seed: UInt64) {
    forAmounts(seed) { money, generator in
      let percent = Percent(millionths: Int64.random(in: 0...200_000_000, using: &generator))
      let share = money.share(percent)
      let exact = Int128(money.minorUnits) * Int128(percent.millionths)
      let error = (Int128(share.minorUnits) * 100_000_000 - exact).magnitude
      #expect(error <= 50_000_000)
      if error == 50_000_000 {
        #expect((Int128(share.minorUnits) * 100_000_000).magnitude > exact.magnitude)
      }
      #expect((-money).share(percent) == -share)
      #expect(share.currency == money.currency)
    }
  }

  @Test("nothing of an amount is nothing, and all of it is all", arguments: seeds)
  func wholeShares(seed: UInt64) {
    forAmounts(seed) { money, _ in
      #expect(money.share(.zero).isZero)
      #expect(money.share(Percent(100)) == money)
      #expect(money.share(Percent(200)) == money + money)
      #expect(money.share(Percent(-100)) == -money)
    }
  }

  @Test("a share and the rest are the whole, but for one minor unit", arguments: seeds)
  func complement(seed: UInt64) {
    forAmounts(seed) { money, generator in
      let percent = Percent(Int.random(in: 0...100, using: &generator))
      let rest = Percent(millionths: 100_000_000 - percent.millionths)
      let sum = money.share(percent) + money.share(rest)
      #expect((sum - money).minorUnits.magnitude <= 1)
    }
  }

  @Test("a larger amount never has the smaller share", arguments: seeds)
  func monotone(seed: UInt64) {
    forAmounts(seed) { money, generator in
      let more =
        money
        + Money(
          minorUnits: Int64.random(in: 0...10_000, using: &generator), money.currency)
      let percent = Percent(Int.random(in: 0...150, using: &generator))
      #expect(money.share(percent) <= more.share(percent))
    }
  }

  @Test(
    "shares line by line differ from the share of the sum by half a minor unit a line",
    arguments: seeds)
  func lineByLine(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let percent = Percent(millionths: Int64.random(in: 0...100_000_000, using: &generator))
      let lines = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Money(minorUnits: Int64.random(in: 0...500_000, using: &generator), .usd)
      }
      let sum = lines.reduce(Money.zero(.usd), +)
      let byLine = lines.reduce(Money.zero(.usd)) { $0 + $1.share(percent) }
      let difference = (byLine - sum.share(percent)).minorUnits.magnitude
      #expect(2 * difference <= UInt64(lines.count) + 1)
    }
  }

  @Test("sums do not depend on the order, and what was added comes off again", arguments: seeds)
  func sums(seed: UInt64) throws {
    try forAmounts(seed) { (money, generator) throws in
      let other = Money(
        minorUnits: Int64.random(in: -9_999_999...9_999_999, using: &generator), money.currency)
      #expect(money + other == other + money)
      #expect(money + other - other == money)
      #expect(try money.adding(other) == money + other)
      var running = money
      running += other
      #expect(running == money + other)
      #expect((money < other) == (other - money > .zero(money.currency)))
    }
  }

  @Test("fractions of a minor unit are rounded as numbers are", arguments: seeds)
  func rounding(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let value = ExactDecimal.random(digits: 12, using: &generator)
      for currency in Self.currencies {
        let rounded = value.rounded(toPlaces: currency.minorUnitDigits)
        #expect(try Money(rounding: value, currency).amount == rounded)
      }
    }
  }

  @Test("amounts that do not fit are refused, not wrapped")
  func outOfRange() throws {
    let largest = Money(minorUnits: .max, .usd)
    #expect(throws: MoneyError.outOfRange) { try largest.adding(largest) }
    #expect(throws: MoneyError.outOfRange) { try (-largest).adding(-largest) }
    #expect(throws: MoneyError.outOfRange) {
      try Money(rounding: ExactDecimal(significand: Int128(Int64.max), scale: 0), .usd)
    }
    #expect(throws: MoneyError.outOfRange) {
      try Money(rounding: ExactDecimal(significand: .max, scale: 0), .usd)
    }
    #expect(try Money(rounding: largest.amount, .usd) == largest)
  }
}
