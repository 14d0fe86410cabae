import Foundation
import Shipping
import Testing

@testable import Interchange

/// Tables that are larger, or worse, than any that is sent.
@Suite struct LargeTableTests {
  private let small = TableLimits(rows: 3, columns: 4, fields: 8)

  @Test("a table within the limits is read, and one beyond any of them is refused")
  func limits() throws {
    for text in ["a,b\n1,2\n3,4", "a,b,c,d\n1,2,3,4", "a\n\n\n\n\nb\n\nc\n"] {
      #expect(try !DelimitedText(Array(text.utf8), limits: small).records.isEmpty)
    }
    for text in ["a\nb\nc\nd", "a,b,c,d,e", "a,b,c\n1,2,3\n4,5,6"] {
      #expect(throws: PlainTextError.tableTooLarge(small)) {
        try DelimitedText(Array(text.utf8), limits: small)
      }
    }
  }

  @Test("a grid beyond a limit is refused in one sentence that names the limits")
  func beyondLimit() throws {
    let wide = String(repeating: "1,", count: TableLimits.grid.columns) + "1\n"
    let reading = SheetFiles.small("US-MI,CA-ON\nUS-MI,CA-ON,70,,10,9,8,2\n" + wide).reading()
    #expect(reading.sheet == nil)
    #expect(reading.rowCount == 0)
    #expect(
      reading.problems.map(\.sentence) == [
        "grid.csv: has more than 2 000 000 rows, 1 000 columns or 64 000 000 fields; check that it "
          + "is the right file, or split it."
      ])
  }

  @Test("a grid that stops being text is refused with the line, whatever came before")
  func notText() throws {
    let reading = SheetFiles.small("US-MI,CA-ON\nUS-MI,CA-ON,70,,10,9,8,2\n1\0\n").reading()
    #expect(reading.sheet == nil)
    #expect(
      reading.problems.map(\.sentence) == [
        "grid.csv line 4: has a zero byte, so that it is no text; save it as UTF-8."
      ])
  }

  @Test("of many bad rows the first are told, and how many more there are")
  func manyProblems() throws {
    let reading = SheetFiles.small(String(repeating: "1,1\n", count: 5_000)).reading()
    #expect(reading.rowCount == 5_000)
    #expect(reading.problems.count == 301)
    #expect(reading.problems[0].line == 2)
    #expect(
      reading.problems[300].sentence == "grid.csv: has 4 701 more problems, which are not listed; "
        + "mend the first ones and read it again.")
  }

  @Test("good rows count behind hundreds of bad ones")
  func goodRowsBehind() throws {
    let bad = String(repeating: "1,1\n", count: 500)
    let reading = SheetFiles.small(bad + "US-MI,CA-ON,70,,10,9,8,2\n").reading()
    #expect(reading.sheet != nil)
    #expect(reading.goodRowCount == 1)
    #expect(reading.errors.count == 301)
    #expect(!reading.isComplete)
  }

  @Test("an invoice of many rows takes time that grows with its rows, and its problems are counted")
  func manyInvoiceRows() throws {
    let rows = String(repeating: "7,Maple,x\n", count: 40_000)
    let start = ContinuousClock.now
    let table = InvoiceTable(Array(("invoice,carrier,amount\n" + rows).utf8), named: "i.csv")
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(table.rowCount == 40_000)
    #expect(table.problems.count <= 301)
    let other = String(repeating: "7,Maple,1\n7,Other,1\n", count: 1_000)
    let differing = InvoiceTable(Array(("invoice,carrier,amount\n" + other).utf8), named: "i.csv")
    #expect(differing.problems.count == 301)
    #expect(differing.problems.last?.sentence.contains("has 700 more problems") == true)
  }

  @Test("grids of skids, miles and zones are read piece by piece, and count further problems too")
  func everyKind() throws {
    let bad = String(repeating: "1,1\n", count: 400)
    let mile = SheetFiles.truckload(grid: TruckloadSheetExample.grid + bad).reading()
    #expect(mile.sheet != nil && mile.goodRowCount == 5 && mile.rowCount == 405)
    #expect(mile.problems.count == 301)
    let parcel = SheetFiles.parcel(grid: ParcelSheetExample.grid + "x,1\n").reading()
    #expect(parcel.sheet != nil && parcel.errors.count == 2)
    let cut = SheetFiles.parcel(grid: ParcelSheetExample.grid + "1\0\n").reading()
    #expect(cut.sheet == nil && cut.goodRowCount == 5)
  }
}
