import Foundation
import Interchange
import Shipping
import Testing
import Units

/// A grid with a carrier's own column names, as it lies beside the checkout.
@Suite struct MadeUpSheetTests {
  @Test("a grid with ZIP prefixes and the column MC is read as it is")
  func foreignNames() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "../shared/data/freight/ltl_rate_sheet_MADE_UP.csv")
      .standardizedFileURL
    guard let grid = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: \(file.path) is absent")
      return
    }
    var files = SheetFiles.small("")
    files.grids["grid.csv"] = grid
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.rowCount == 20)
    let sheet = try #require(reading.sheet)
    #expect(sheet.lanes.count == 4)
    #expect(sheet.lanes[0].origin == .postalPrefix(.unitedStates, "142"))
    #expect(sheet.lanes[0].destination == .postalPrefix(.canada, "M5V"))
    #expect(sheet.lanes[0].tariffMinimum?.plainText == "165.00")
    #expect(sheet.lanes[0].rates[.class100, .minimum40000]?.description == "12.10")
  }

  @Test("names of columns are read without case, spaces, hyphens and underscores")
  func synonyms() throws {
    let header = "Orig-Zone, Dest Zone ,FREIGHT_CLASS,Min Charge,l5c,5C,1M,Transit Days"
    let reading = SheetFiles.small("482,M5V,77,150,9,8,7,3\n", header: header).reading()
    #expect(reading.problems.map(\.sentence) == [])
    let lane = try #require(reading.sheet?.lanes.first)
    #expect(lane.rates[.class77Point5, .minimum1000]?.description == "7.00")
    #expect(lane.transitDays == 3)
  }
}
