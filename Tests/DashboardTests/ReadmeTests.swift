import Dashboard
import Foundation
import Storage
import TerminalKit
import Testing
import Units
import Workflows

/// The parts of the README that are made from the program itself.
@Suite struct ReadmeTests {
  private static let readme = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

  @Test("the README's key reference is the program's own table")
  func keyReferenceIsTrue() throws {
    try expect(part: "keys", KeyReference.markdown(Dashboard.actionTable()))
  }

  @Test("the README's screen is what the program shows")
  func screenIsTrue() throws {
    let clock = DeskClock(now: { Instant(secondsSinceEpoch: 1_795_435_200) })
    let desk = OpenDesk.over(try SQLiteStore.inMemory(), clock: clock, author: "readme")
    try FillDemoDesk(desk: desk)()
    var program = Dashboard.program(desk: desk)
    program.begin(with: try ScreenFinder(desk: desk).screen(named: "Q-1001"))
    _ = program.resize(to: .standard)
    try expect(part: "screen", "```\n" + program.frame().grid.plainText(ascii: true) + "```\n")
  }

  @Test("the README's list of screens is what the command line takes")
  func screenNamesAreTrue() throws {
    let rows = ScreenFinder.guide.map { "| `\($0.name)` | \($0.shows) |\n" }
    try expect(part: "screens", "| `--screen` | shows |\n|---|---|\n" + rows.joined())
  }

  /// Compares a part between its marks, or writes it anew when recording was asked for.
  private func expect(part: String, _ text: String) throws {
    let readme = try String(contentsOf: Self.readme, encoding: .utf8)
    let (open, close) = ("<!-- \(part) -->\n", "<!-- /\(part) -->")
    let start = try #require(readme.range(of: open)).upperBound
    let end = try #require(readme.range(of: close, range: start..<readme.endIndex)).lowerBound
    if ProcessInfo.processInfo.environment["CROSSBILL_RECORD"] == "1" {
      let new = readme.replacingCharacters(in: start..<end, with: text)
      try new.write(to: Self.readme, atomically: true, encoding: .utf8)
    } else {
      #expect(
        readme[start..<end] == text,
        "the README is stale: CROSSBILL_RECORD=1 swift test --filter ReadmeTests writes it anew")
    }
  }
}
