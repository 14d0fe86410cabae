import Foundation
import TerminalKit
import TestSupport
import Testing

@Suite("Recorded screens")
struct GoldenTests {
  private func folder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("goldens-\(UUID().uuidString)")
  }

  @Test("a screen agrees with its own recording")
  func agreement() {
    let place = folder()
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(GoldenStore(folder: place, records: true).problem(with: "a\n", file: "x.txt") == nil)
    #expect(GoldenStore(folder: place, records: false).problem(with: "a\n", file: "x.txt") == nil)
  }

  @Test("another screen is set against its recording and told how to record")
  func difference() throws {
    let place = folder()
    defer { try? FileManager.default.removeItem(at: place) }
    let old = "same\nold\n"
    _ = GoldenStore(folder: place, records: true).problem(with: old, file: "x.txt")
    let problem = GoldenStore(folder: place, records: false)
      .problem(with: "same\nnew\n", file: "x.txt")
    let told = try #require(problem)
    #expect(told.contains(">   1 |old"))
    #expect(told.contains(">   1 |new"))
    #expect(told.contains("    0 |same"))
    #expect(told.contains("CROSSBILL_RECORD=1"))
  }

  @Test("a screen that was never recorded fails and is not recorded by itself")
  func missing() throws {
    let place = folder()
    let problem = GoldenStore(folder: place, records: false).problem(with: "a\n", file: "x.txt")
    #expect(try #require(problem).contains("no recorded screen"))
    #expect(!FileManager.default.fileExists(atPath: place.path))
  }

  @Test("every role has a letter of its own")
  func letters() {
    let letters = Role.allCases.map(ScreenPlanes.letter)
    #expect(Set(letters).count == Role.allCases.count)
  }

  @Test("the planes hold text, meanings, legend and cursor, without trailing blanks")
  func planes() {
    var grid = Grid(size: Size(columns: 8, rows: 2))
    grid.write("LATE", column: 0, row: 0, role: .danger)
    let planes = ScreenPlanes(
      Frame(grid: grid, cursor: Point(column: 3, row: 1)), ascii: true)
    #expect(planes.text == "LATE\n\n")
    #expect(planes.roles == "dddd\n\n\n. text\nd danger\ncursor 3,1\n")
  }
}
