import Interchange
import Shipping
import Testing
import Units

/// Rows of a grid, one fault at a time: the row is left out, and the rest of the sheet is there.
@Suite struct RateSheetGridTests {
  private static let good = "US-MI,CA-ON,100,,110.88,86.25,69.00,2"

  /// Reads a grid whose second line is good and whose third is under test.
  private func reading(_ row: String) -> RateSheetReading {
    SheetFiles.small(Self.good + "\n" + row + "\n").reading()
  }

  @Test(
    "a bad row says line, field, reason and mend, and the good row stays",
    arguments: [
      ("482,M5V,70,,-5,1,1,2", "L5C \"-5\" is below zero; write a number above zero."),
      ("482,M5V,70,,0,1,1,2", "L5C \"0\" is zero; leave it empty for no rate, or give the rate."),
      (
        "482,M5V,70,,0.00,1,1,2",
        "L5C \"0.00\" is zero; leave it empty for no rate, or give the rate."
      ),
      (
        "482,M5V,70,,5O,1,1,2",
        "L5C \"5O\" is not a number; write plain digits with a point, such as 1250.50."
      ),
      (
        "482,M5V,70,,\"1,250\",1,1,2",
        "L5C \"1,250\" is not a number; write plain digits with a point, such as 1250.50."
      ),
      ("482,M5V,70,,9.12345,1,1,2", "L5C \"9.12345\" has more than 4 decimal places; round it."),
      ("482,M5V,70,,2000000,1,1,2", "L5C \"2000000\" is over 1 000 000; check the number."),
      (
        "482,M5V,70,,58 CAD,1,1,2",
        "L5C \"58 CAD\" is not in USD, the currency of the sheet; "
          + "put each currency into a sheet of its own."
      ),
      (
        "482,M5V,72,,9,1,1,2",
        "class \"72\" is not a freight class; write one of 50, 55, 60, 65, 70, 77.5, 85, 92.5, 100, "
          + "110, 125, 150, 175, 200, 250, 300, 400, 500."
      ),
      ("482,M5V,,,9,1,1,2", "class is missing; give it."),
      (
        "ZZ,M5V,70,,9,1,1,2",
        "origin \"ZZ\" is no zone; write a zone such as 482, M5V, US-MI, CA or *."
      ),
      (
        "482,US-ON,70,,9,1,1,2",
        "destination \"US-ON\" is no zone; write a zone such as 482, M5V, US-MI, CA or *."
      ),
      (
        "us-mi, ca-on ,100,,9,1,1,2",
        "class \"100\" repeats the lane and class of line 2; leave one of them out."
      ),
      (
        "US-MI,CA-ON,70,,9,1,1,3",
        "transit \"3\" differs from \"2\" of the same lane on line 2; leave one of them out."
      ),
      ("482,M5V,70,,,-,,2", "the row has no rate; give a rate, or leave the row out."),
      (
        "482,M5V,70,0,9,1,1,2",
        "minimum \"0\" is zero; leave it empty for no rate, or give the rate."
      ),
      ("482,M5V,70,,9,1,1,2.5", "transit \"2.5\" is not a whole number; write digits such as 3."),
      ("482,M5V,70,,9,1,1,400", "transit \"400\" is over 366; check the number."),
      (
        "482,M5V,70,,9,1,1,2,surplus",
        "\"surplus\" has more fields than the 8 columns; check the separators of the row."
      ),
      (
        "\"482\"x,M5V,70,,9,1,1,2",
        "the row has a quote that is not closed or is followed by text; "
          + "double each quote within a quoted field, and close the field."
      ),
    ])
  func badRow(row: String, sentence: String) throws {
    let reading = reading(row)
    #expect(reading.problems.map(\.sentence) == ["grid.csv line 3: \(sentence)"])
    #expect(try #require(reading.sheet).lanes.count { !$0.rates.classes.isEmpty } == 1)
    #expect(reading.rowCount == 2)
    #expect(reading.goodRowCount == 1)
  }

  @Test("all bad cells of a row are reported at once")
  func severalProblems() {
    let problems = reading("ZZ,M5V,71,x,-1,0,1,2").problems
    #expect(problems.map(\.field) == ["origin", "class", "minimum", "L5C", "M5C"])
  }

  @Test("an empty cell and a dash are no rate, never zero", arguments: ["", "-", "–", "  "])
  func noRate(cell: String) throws {
    let sheet = try #require(reading("482,M5V,70,,10.00,\(cell),8.00,2").sheet)
    #expect(sheet.lanes[1].rates[.class70, .minimum500] == nil)
    #expect(sheet.lanes[1].rates[.class70, .lessThan500]?.description == "10.00")
  }

  @Test("a heavier break that costs more is a warning, and the row is used")
  func breakOutOfOrder() throws {
    let reading = reading("482,M5V,70,,10.00,12.00,8.00,2")
    #expect(reading.errors.isEmpty)
    #expect(
      reading.warnings.map(\.sentence) == [
        "grid.csv line 3: M5C \"12.00\" costs more per hundredweight than L5C with 10.00; "
          + "check that the columns are in order."
      ])
    #expect(try #require(reading.sheet).lanes.count == 2)
    #expect(reading.isComplete)
  }

  @Test("rows of one lane make one lane, whatever lies between them")
  func lanesAreGathered() throws {
    let rows = ["US-MI,CA-ON,50,150,9,8,7,2", "482,M5V,70,,9,8,7,", "US-MI,CA-ON,70,,9,8,7,"]
    let sheet = try #require(SheetFiles.small(rows.joined(separator: "\n")).reading().sheet)
    #expect(sheet.lanes.count == 2)
    #expect(sheet.lanes[0].rates.classes == [.class50, .class70])
    #expect(sheet.lanes[0].tariffMinimum == Money(minorUnits: 150_00, .usd))
    #expect(sheet.lanes[0].transitDays == 2)
    #expect(sheet.lanes[1].transitDays == nil)
  }

  @Test("a hostile cell is kept as data and never shown raw")
  func hostileCell() throws {
    let cell = "=cmd|' /C calc'!A0\u{1b}[31m"
    let problem = try #require(reading("482,M5V,70,,\(cell),1,1,2").problems.first)
    #expect(problem.value == cell)
    #expect(problem.sentence.contains("\\u{1b}[31m"))
    #expect(!problem.sentence.unicodeScalars.contains("\u{1b}"))
  }

  @Test("a column of currencies is checked row by row")
  func currencyColumn() throws {
    let header = "origin,destination,class,L5C,currency"
    let files = SheetFiles.small("482,M5V,70,9,USD\n483,M5V,70,9,CAD\n", header: header)
    let reading = files.reading()
    #expect(reading.problems.map(\.reason) == [.otherCurrency(sheet: .usd)])
    #expect(try #require(reading.sheet).lanes.count { !$0.rates.classes.isEmpty } == 1)
  }

  @Test(
    "a header that cannot be used stops the sheet and names every fault",
    arguments: [
      ("origin,class,L5C", ["column destination is missing; give it."]),
      ("origin,destination,class,minimum", ["column L5C is missing; give it."]),
      (
        "origin,destination,class,L5C,M5OC",
        ["column \"M5OC\" is not known here; perhaps M5C was meant."]
      ),
      (
        "origin,orig,destination,class,L5C",
        ["column \"orig\" stands twice in the header; leave one out."]
      ),
    ])
  func badHeader(header: String, sentences: [String]) {
    let reading = SheetFiles.small("482,M5V,70,9,8,7\n", header: header).reading()
    #expect(reading.sheet == nil)
    #expect(reading.problems.map(\.sentence) == sentences.map { "grid.csv line 1: \($0)" })
  }

  @Test("a grid without a good row is no sheet")
  func noGoodRow() {
    let reading = SheetFiles.small("482,M5V,70,,0,,,\n").reading()
    #expect(reading.sheet == nil)
    #expect(reading.problems.map(\.reason) == [.zero, .noGoodRow])
  }
}
