import Shipping
import TestSupport
import Testing
import Units

/// Worked examples G20 and G23 of the customs reference.
@Suite("Securities of customs")
struct SecurityTests {
  @Test(
    "G20: the bond is half of the highest month and at least 5 000 dollars",
    arguments: [("18400", "9200", "18400"), ("6000", "5000", "6000"), ("0", "5000", "0")])
  func release(month: String, bond: String, cash: String) throws {
    let found = try #require(ReleaseSecurity(highestMonth: .cad(month)))
    #expect(found.bond == .cad(bond))
    #expect(found.cash == .cad(cash))
  }

  @Test("no security is told for a month below zero or in another currency")
  func unusable() {
    #expect(ReleaseSecurity(highestMonth: .usd("100")) == nil)
    #expect(ReleaseSecurity(highestMonth: Money(minorUnits: -1, .cad)) == nil)
    #expect(EntryBond.continuous(paidLastYear: .cad("1")) == nil)
    #expect(EntryBond.single(value: .usd("1"), charges: .cad("1"), isRegulated: false) == nil)
  }

  @Test("G23: a single bond covers value and charges, or three times the value")
  func single() {
    let value = Money.usd("7400")
    let charges = Money.usd("512.30")
    #expect(
      EntryBond.single(value: value, charges: charges, isRegulated: false) == .usd("7912.30"))
    #expect(EntryBond.single(value: value, charges: charges, isRegulated: true) == .usd("22200"))
  }

  @Test(
    "G23: a continuous bond is a tenth of last year's charges, rounded up",
    arguments: [
      ("640000", "70000"), ("90000", "50000"), ("1000000", "100000"), ("1000000.01", "200000"),
      ("0", "50000"), ("600000", "60000"), ("600000.01", "70000"),
    ])
  func continuous(paid: String, bond: String) {
    #expect(EntryBond.continuous(paidLastYear: .usd(paid)) == .usd(bond))
  }
}
