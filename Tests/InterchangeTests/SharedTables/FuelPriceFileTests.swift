import Interchange
import Shipping
import Testing
import Units

@Suite("Weekly prices of fuel as files")
struct FuelPriceFileTests {
  private func read(_ text: String) -> FuelPriceReading {
    FuelPriceReader.read(Array(text.utf8), named: "prices.csv")
  }

  @Test("FRED's file of the EIA's weekly diesel is read as it is")
  func fred() {
    let reading = read("DATE,GASDESW\n2026-09-28,6.382\n2026-10-05,6.199\n")
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.prices.map(\.text) == ["6.382 USD/gal", "6.199 USD/gal"])
    #expect(reading.prices.map(\.week.isoText) == ["2026-09-28", "2026-10-05"])
    #expect(reading.prices.allSatisfy { $0.index == .usDiesel } && reading.rowCount == 2)
  }

  @Test("several series and weeks without a price are read, other columns left alone")
  func series() {
    let reading = read(
      "observation_date,GASDESW,GASREGW,EMD_EPD2D_PTE_R20_DPG\n2026-09-28,.,3.1,6.0\n"
        + "2026-10-05,6.199,3.2,\n")
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.prices.map(\.index.code) == ["eia-padd2-diesel", "eia-us-diesel"])
  }

  @Test("a plain table names its indexes, and those of the EIA need no unit")
  func plain() {
    let reading = read(
      "index,week,price,currency,unit\nnrcan-diesel,2026-11-24,1.559,CAD,l\n"
        + "eia-us-diesel,2026-11-24,3.503,,\n")
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.prices.map(\.text) == ["1.559 CAD/l", "3.503 USD/gal"])
    #expect(reading.prices.map(\.week.isoText) == ["2026-11-23", "2026-11-23"])
  }

  @Test(
    "a bad row is named with its field, and no price of the file is taken",
    arguments: [
      ("eia-us-diesel,23/11/2026,3.5,,", "prices.csv line 2: week \"23/11/2026\" is no date"),
      ("eia-us-diesel,2026-02-30,3.5,,", "prices.csv line 2: week \"2026-02-30\" is no date"),
      ("eia-us-diesel,2026-11-23,,,", "prices.csv line 2: price is missing"),
      ("eia-us-diesel,2026-11-23,-3,,", "prices.csv line 2: price \"-3\" is below zero"),
      ("eia-us-diesel,2026-11-23,0,,", "prices.csv line 2: price \"0\" is zero"),
      ("eia-us-diesel,2026-11-23,=A1,,", "prices.csv line 2: price \"=A1\" is not a number"),
      ("../etc,2026-11-23,3.5,,", "prices.csv line 2: index \"../etc\" is no fuel index"),
      ("nrcan-diesel,2026-11-23,1.5,,", "prices.csv line 2: index \"nrcan-diesel\" has a currency"),
      ("x,2026-11-23,1.5,USD,bbl", "prices.csv line 2: unit \"bbl\" is none of the choices"),
      ("x,2026-11-23,1.5,\u{7},l", "prices.csv line 2: currency \"\\u{7}\" is not a currency"),
    ])
  func badRows(row: String, sentence: String) {
    let reading = read(
      "index,week,price,currency,unit\n\(row)\neia-us-diesel,2026-11-16,3.5,,\n")
    #expect(reading.prices.isEmpty)
    #expect(reading.problems.first?.sentence.hasPrefix(sentence) == true, "\(reading.problems)")
  }

  @Test("a week with two prices is a problem, with one price twice it is not")
  func repeats() {
    let twice = read("DATE,GASDESW\n2026-09-28,6.382\n2026-09-30,6.382\n")
    #expect(twice.prices.count == 1 && twice.problems.isEmpty)
    let differing = read("DATE,GASDESW\n2026-09-28,6.382\n2026-09-30,6.399\n")
    #expect(differing.prices.isEmpty)
    #expect(
      differing.problems.map(\.sentence) == [
        "prices.csv line 3: price \"6.399\" has 6.382 for the same week on line 2; "
          + "leave one of them out."
      ])
  }

  @Test("a file without prices says so")
  func empty() {
    #expect(read("DATE,GASDESW\n").problems.map(\.sentence).first?.contains("has no price") == true)
    #expect(read("").prices.isEmpty)
  }

  @Test(
    "a typed price has its unit where the index needs one",
    arguments: [
      ("3.503", "eia-us-diesel", "3.503 USD/gal"), ("1.559 CAD/l", "nrcan-diesel", "1.559 CAD/l"),
      ("1.559 cad/L", "nrcan-diesel", "1.559 CAD/l"), ("1.559", "nrcan-diesel", nil),
      ("0", "eia-us-diesel", nil), ("3.5 USD", "eia-us-diesel", nil), ("", "eia-us-diesel", nil),
      ("3.5 USD/gal now", "eia-us-diesel", nil),
    ] as [(String, String, String?)])
  func typed(text: String, code: String, shown: String?) throws {
    let index = try #require(FuelIndex(code: code))
    let day = try #require(CalendarDay(iso: "2026-11-25"))
    #expect(FuelPriceText.price(text, of: index, weekOf: day)?.text == shown)
  }

  @Test("the kind of each file is told by what it holds")
  func kinds() {
    let kinds: [(String, ImportKind)] = [
      ("DATE,GASDESW\n2026-10-05,6.199\n", .fuelPrices),
      ("index,week,price\nx,2026-10-05,1\n", .fuelPrices),
      (FuelTableExample.grid, .fuelGrid), (FuelTableExample.table, .fuelTable),
      (AspenSheetExample.terms, .rateSheetTerms), (AspenSheetExample.grid, .rateSheetGrid),
    ]
    for (text, kind) in kinds {
      #expect(ImportKind.recognise(name: "file", head: Array(text.utf8)) == kind)
    }
  }

  @Test("the sample's prices reach to the week of the day")
  func sample() throws {
    let day = try #require(CalendarDay(iso: "2026-11-25"))
    let reading = read(FuelTableExample.prices(today: day))
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.prices.count == 6)
    #expect(reading.prices.last?.week.isoText == "2026-11-23")
    #expect(reading.prices.last?.text == "3.553 USD/gal")
  }
}
