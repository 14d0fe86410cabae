import Foundation
import Interchange
import Testing

/// Sheets on a disk: grids beside their terms, and nothing else.
@Suite final class RateSheetFolderTests {
  private let root: URL
  private let home: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "sheets-\(UUID().uuidString)")
    home = root.appending(path: "home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let grid = Data(RateSheetExample.grid.utf8)
    try grid.write(to: home.appending(path: RateSheetExample.gridName))
    try grid.write(to: root.appending(path: "outside.csv"))
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  private func reading(grid name: String) throws -> RateSheetReading {
    let terms = RateSheetExample.terms.replacing(
      "grid = \"maple-freight.csv\"", with: "grid = '\(name)'")
    let file = home.appending(path: RateSheetExample.termsName)
    try Data(terms.utf8).write(to: file)
    return RateSheetReader.read(file)
  }

  @Test("a grid beside its terms is read, and one in a folder below")
  func gridInFolder() throws {
    #expect(try reading(grid: "maple-freight.csv").isComplete)
    let below = home.appending(path: "grids")
    try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
    try Data(RateSheetExample.grid.utf8).write(to: below.appending(path: "a.csv"))
    #expect(try reading(grid: "grids/a.csv").isComplete)
  }

  @Test(
    "a grid that leads out of the folder is not opened",
    arguments: [
      "../outside.csv", "/etc/passwd", "grids/../../outside.csv", "..\\outside.csv", "./x",
    ])
  func gridOutside(name: String) throws {
    let reading = try reading(grid: name)
    #expect(reading.sheet == nil)
    #expect(reading.problems.map(\.reason) == [.gridOutsideFolder])
    #expect(reading.problems.first?.line == 13)
  }

  @Test("a link that leads out of the folder is not followed")
  func linkOutside() throws {
    try FileManager.default.createSymbolicLink(
      at: home.appending(path: "link.csv"),
      withDestinationURL: root.appending(path: "outside.csv"))
    #expect(try reading(grid: "link.csv").problems.map(\.reason) == [.gridOutsideFolder])
  }

  @Test("a grid that is absent, or no file, is reported with the line that names it")
  func absentGrid() throws {
    let reading = try reading(grid: "absent.csv")
    #expect(
      reading.problems.map(\.sentence) == [
        "maple-freight.toml line 13: service[0].grid \"absent.csv\" cannot be opened "
          + "(there is no such file); check the name and the permissions."
      ])
    try FileManager.default.createDirectory(
      at: home.appending(path: "folder.csv"), withIntermediateDirectories: true)
    #expect(
      try self.reading(grid: "folder.csv").problems.map(\.reason)
        == [.cannotOpen("it is not a file")])
  }

  @Test("terms that are absent are a problem, and nothing is thrown")
  func absentTerms() {
    let reading = RateSheetReader.read(home.appending(path: "absent.toml"))
    #expect(reading.sheet == nil)
    #expect(reading.problems.map(\.reason) == [.cannotOpen("there is no such file")])
  }
}
