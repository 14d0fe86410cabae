import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("Days, amounts and handling units as people type them")
struct TypedTextTests {
  private static let field = FieldPath("field")

  @Test(
    "a day is read from its short forms",
    arguments: [
      ("2026-11-24", "2026-11-24"), ("today", "2026-11-23"), ("Tomorrow", "2026-11-24"),
      ("+3", "2026-11-26"), ("+0", "2026-11-23"), ("24 nov", "2026-11-24"),
      ("Nov 24", "2026-11-24"), ("  24   November ", "2026-11-24"), ("Tue 24 Nov", "2026-11-24"),
      ("22 nov", "2027-11-22"), ("1 january", "2027-01-01"),
    ])
  func day(typed: String, iso: String) throws {
    #expect(try TypedDay.read(typed, today: FixedDesk.today, field: Self.field).isoText == iso)
  }

  @Test(
    "what is no day is refused as it was typed",
    arguments: ["Soon", "31 Nov", "24", "+1000", "24 no", "2026-13-01", "24/11/2026"])
  func noDay(typed: String) {
    let error = #expect(throws: FieldProblem.self) {
      try TypedDay.read(typed, today: FixedDesk.today, field: Self.field)
    }
    #expect(error?.reason == .notADate)
    #expect(error?.typed == typed)
  }

  private static let amounts: [(String, Int64, Currency)] = [
    ("4200", 420_000, Currency.usd), ("4 200.00", 420_000, .usd),
    ("4,200.00 CAD", 420_000, .cad), ("CAD 4200", 420_000, .cad), ("$12.5", 1_250, .usd),
    ("1,234,567", 123_456_700, .usd), ("0.01 usd", 1, .usd),
  ]

  @Test("an amount is read with and without a currency", arguments: amounts)
  func money(typed: String, cents: Int64, currency: Currency) throws {
    let money = try TypedMoney.read(typed, field: Self.field, assuming: .usd)
    #expect(money == Money(minorUnits: cents, currency))
  }

  @Test(
    "a comma that may mean two things is refused rather than guessed",
    arguments: ["4200,50", "1,2", ",", "1,2345", "1,234,56"])
  func comma(typed: String) {
    let error = #expect(throws: FieldProblem.self) {
      try TypedMoney.read(typed, field: Self.field, assuming: .usd)
    }
    #expect(error?.reason == .notANumber)
  }

  @Test("a line of handling units is read in any order")
  func unit() throws {
    let lines = [
      "2 pallets 48x40x55in 1250lb class 70 stackable",
      "1250 lb, stackable, class 70, 48x40x55 in, pallet, 2",
      "2,pallets,48x40x55in,1250lb,class 70,stackable",
    ]
    for line in lines {
      let unit = try TypedUnit.read(line, at: 0)
      #expect(unit.count == "2")
      #expect(unit.packaging == "pallet")
      #expect([unit.length, unit.width, unit.height] == ["48", "40", "55in"])
      #expect(unit.weight.filter { $0 != " " } == "1250lb")
      #expect(unit.freightClass == "70")
      #expect(unit.isStackable)
    }
  }

  @Test("one pallet is meant where neither count nor packaging is said")
  func unitDefaults() throws {
    let unit = try TypedUnit.read("500kg", at: 0)
    #expect(unit.count == "1")
    #expect(unit.packaging == "pallet")
    #expect(unit.weight == "500kg")
    #expect(!unit.isStackable)
  }

  @Test("a negative count and weight reach the check that names them")
  func negative() throws {
    let unit = try TypedUnit.read("-2 pallet -5lb", at: 0)
    #expect(unit.count == "-2")
    #expect(unit.weight == "-5lb")
  }

  @Test(
    "a part that means nothing is refused with its line",
    arguments: [
      "2 bucket 500lb", "500lb class", "2 3 500lb", "48x40 500lb", "pallet 48x40x55 1,250lb",
      "1,250 lb",
    ])
  func unknownPart(line: String) {
    let error = #expect(throws: FieldProblem.self) { try TypedUnit.read(line, at: 1) }
    #expect(error?.fieldName == "handling unit 2")
    #expect(error?.sentence.contains("2 pallet 48x40x55in 1250lb class 70 stackable") == true)
  }
}
