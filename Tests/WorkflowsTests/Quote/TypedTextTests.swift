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
      ("Tue 24 Nov 2026", "2026-11-24"), ("24 nov 2026", "2026-11-24"),
      ("Nov 24, 2026", "2026-11-24"),
    ])
  func day(typed: String, iso: String) throws {
    #expect(try TypedDay.read(typed, today: FixedDesk.today, field: Self.field).isoText == iso)
  }

  @Test(
    "what is no day is refused as it was typed",
    arguments: [
      "Soon", "31 Nov", "24", "xyz 24 nov", "24 nov 26", "+1000", "24 no", "2026-13-01",
      "24/11/2026",
    ])
  func noDay(typed: String) {
    let error = #expect(throws: FieldProblem.self) {
      try TypedDay.read(typed, today: FixedDesk.today, field: Self.field)
    }
    #expect(error?.reason == .notADate)
    #expect(error?.typed == typed)
  }

  @Test("a weekday that is not that of the date is refused with the one that is")
  func weekday() {
    let error = #expect(throws: FieldProblem.self) {
      try TypedDay.read("mon 24 nov", today: FixedDesk.today, field: Self.field)
    }
    #expect(error?.reason == .weekdayContradictsDate(.sample("2026-11-24")))
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
    arguments: [
      "4200,50", "1,2", ",", "1,2345", "1,234,56", "4200,500", "0,500", "1.500,000", ",123",
      "4U2S0D0",
      "USD 5 CAD", "1 234,567",
    ])
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
      "2, pallets, 48 x 40 x 55 in, 1250 lb, class 70, stackable",
    ]
    for line in lines {
      let unit = try TypedUnit.read(line, at: 0).unit
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
    let unit = try TypedUnit.read("500kg", at: 0).unit
    #expect(unit.count == "1")
    #expect(unit.packaging == "pallet")
    #expect(unit.weight == "500kg")
    #expect(!unit.isStackable)
  }

  @Test("a negative count and weight reach the check that names them")
  func negative() throws {
    let unit = try TypedUnit.read("-2 pallet -5lb", at: 0).unit
    #expect(unit.count == "-2")
    #expect(unit.weight == "-5lb")
  }

  @Test(
    "a part that means nothing is refused with its line",
    arguments: ["2 bucket 500lb", "500lb class"])
  func unknownPart(line: String) {
    let error = #expect(throws: FieldProblem.self) { try TypedUnit.read(line, at: 1) }
    #expect(error?.fieldName == "handling unit 2")
    #expect(error?.sentence.contains("48x40x55") == true)
  }

  @Test(
    "a part that is given twice or missing is named",
    arguments: [
      ("1200lb 300lb", "weight of handling unit 1 \"300lb\" is given twice, first as \"1200lb\""),
      ("48x40x55 40x40x40 5lb", "dimensions of handling unit 1 \"40x40x40\" is given twice"),
      ("drum crate 5lb", "packaging of handling unit 1 \"crate\" is given twice"),
      ("class 70 class 85 5lb", "class of handling unit 1 \"85\" is given twice"),
      ("pallet 48x40x55", "weight of handling unit 1 is missing"),
      ("48x40 500lb", "height of handling unit 1 is missing"),
    ])
  func twiceOrMissing(line: String, words: String) {
    let error = #expect(throws: FieldProblem.self) { try TypedUnit.read(line, at: 0) }
    #expect(error?.sentence.hasPrefix(words) == true, "\(error?.sentence ?? "")")
  }

  @Test("a weight in groups of three is neither cut nor guessed")
  func groups() throws {
    let error = #expect(throws: FieldProblem.self) { try TypedUnit.read("1 250 lb", at: 0) }
    #expect(
      error?.sentence
        == "weight of handling unit 1 \"1 250\" is not a count and a weight that can be told apart; "
        + "type it as 1 pallet 250 lb, or 1250 lb.")
    #expect(try TypedUnit.read("pallet 48x40x55 1,250lb", at: 0).unit.weight == "1,250lb")
    #expect(try TypedUnit.read("3 pallet 250lb", at: 0).unit.count == "3")
  }

  @Test(
    "units are spelt as in every other field", arguments: ["1250kgs", "1250 kilograms", "1250KG"])
  func spellings(weight: String) throws {
    #expect(try TypedUnit.read("48x40x55 inches \(weight)", at: 0).unit.weight == weight)
  }
}
