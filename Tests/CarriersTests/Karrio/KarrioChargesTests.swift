import Interchange
import Shipping
import TestSupport
import Testing
import Units

@testable import Carriers

@Suite("The lines of a Karrio rate")
struct KarrioChargesTests {
  private func lines(_ total: String, _ charges: String) throws -> [String] {
    let offer = try KarrioUnderTest(
      rates: RateText.standard(total: total, charges: charges)
    ).offer()
    #expect(offer.total.plainText == total)
    #expect(offer.lines.reduce(0) { $0 + $1.amount.minorUnits } == offer.total.minorUnits)
    return offer.lines.map { "\($0.label) \($0.amount.plainText)" }
  }

  @Test("a cent that rounding lost is a line of its own")
  func lostCent() throws {
    // A Karrio server of version 2026.1.32 answers so for 61.00 with 18.5 % fuel: the total is
    // rounded half to even, the line half up.
    let charges =
      #"{"name":"Base Charge","amount":61.0,"currency":"USD"},"#
      + #"{"name":"Fuel surcharge","amount":11.29,"currency":"USD"}"#
    #expect(
      try lines("72.28", charges) == [
        "base charge 61.00", "fuel surcharge 11.29", "not itemised -0.01",
      ])
    let offer = try KarrioUnderTest(rates: RateText.standard(total: "72.28", charges: charges))
      .offer()
    #expect(offer.lines[2].arithmetic == "by the carrier: lines 72.29, total 72.28")
    #expect(offer.lines[1].arithmetic == "as Maple Freight states it")
  }

  @Test("a line that repeats the total is not counted twice")
  func repeatedTotal() throws {
    let offer = try KarrioUnderTest(rates: RateText.eShipper).offer()
    #expect(
      offer.lines.map { "\($0.label) \($0.amount.plainText)" } == [
        "base charge 29.82", "fuel surcharge 3.58", "HST 4.34", "not itemised 0.01",
      ])
    #expect(offer.total == Money(minorUnits: 37_75, .cad))
  }

  @Test("of two lines of the total, the one that says so gives way")
  func baseIsTotal() throws {
    let charges = #"{"name":"Total","amount":20},{"name":"Base","amount":20}"#
    #expect(try lines("20.00", charges) == ["base 20.00"])
    let nameless = #"{"amount":20},{"name":"Base","amount":20}"#
    #expect(try lines("20.00", nameless) == ["base 20.00"])
  }

  @Test("a line of the total's size stays where the lines come nearer to it with it")
  func notRepeated() throws {
    let charges = #"{"name":"Base","amount":20},{"name":"Fuel","amount":3}"#
    #expect(try lines("20.00", charges) == ["base 20.00", "fuel 3.00", "not itemised -3.00"])
    let discount =
      #"{"name":"Base","amount":20},{"name":"Discount","amount":-5},{"name":"Fee","amount":5}"#
    #expect(try lines("20.00", discount) == ["base 20.00", "discount -5.00", "fee 5.00"])
  }

  @Test("a total without lines is one line")
  func noLines() throws {
    #expect(try lines("28.56", "") == ["not itemised 28.56"])
  }

  @Test("lines without a usable amount are told of, and their money is not lost")
  func unusable() throws {
    let charges =
      #"{"name":"Base","amount":20},{"name":"Fuel","amount":null},{"name":"Tax"},5,"#
      + #"{"name":"Duty","amount":3,"currency":"CAD"},{"name":"Fee","amount":1e300}"#
    let offer = try KarrioUnderTest(rates: RateText.standard(charges: charges)).offer()
    #expect(offer.lines.map(\.label) == ["base", "not itemised"])
    #expect(
      offer.lines[1].arithmetic
        == "by the carrier: lines 20.00, total 28.56; 5 without a usable amount")
  }

  @Test("only unusable lines leave the total in one sum")
  func allUnusable() throws {
    let offer = try KarrioUnderTest(
      rates: RateText.standard(charges: #"{"name":"Base","amount":20,"currency":"CAD"}"#)
    ).offer()
    #expect(
      offer.lines.map(\.arithmetic) == [
        "by the carrier: one sum of 28.56; 1 without a usable amount"
      ])
  }

  @Test("parts of a cent are rounded, and the line says from what")
  func partsOfACent() throws {
    let charges = #"{"name":"Base","amount":24.1},{"name":"fuelSurcharge","amount":4.4585}"#
    let offer = try KarrioUnderTest(
      rates: RateText.standard(total: "28.558499999999999", charges: charges)
    ).offer()
    #expect(offer.total.plainText == "28.56")
    #expect(offer.lines[1].arithmetic == "as Maple Freight states it: 4.4585, rounded")
    #expect(offer.lines.count == 2)
  }

  @Test("on random replies the lines always sum to the stated total")
  func property() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let amounts = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        Money(minorUnits: Int64.random(in: -5_000...50_000, using: &generator), .usd)
      }
      let slip = Int64.random(in: -2...2, using: &generator)
      let total = max(1, amounts.reduce(0) { $0 + $1.minorUnits } + slip)
      var charges = amounts.map { #"{"name":"x","amount":\#($0.plainText)}"# }
      if Bool.random(using: &generator) {
        charges.append(
          #"{"name":"total","amount":\#(Money(minorUnits: total, .usd).plainText)}"#)
      }
      _ = try lines(
        Money(minorUnits: total, .usd).plainText, charges.joined(separator: ","))
    }
  }
}
