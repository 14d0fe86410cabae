import TerminalKit
import TestSupport
import Testing

@Suite("The message line")
struct MessageLineTests {
  private static let kinds = Notice.Kind.allCases

  private static func draw(_ line: MessageLine, columns: Int = 60, rows: Int = 8) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    grid.rule(row: max(0, rows - 2))
    line.draw(into: &grid, rect: Rect(columns: columns, rows: rows))
    return grid
  }

  @Test("every notice but plain news begins with a sign that says how grave it is")
  func notices() {
    var grid = Grid(size: Size(columns: 60, rows: 5))
    let texts = [
      "border 234 mi via Detroit", "draft saved 13:58:02", "weight 1 250 ends in 0",
      "the file could not be written",
    ]
    for (row, (kind, text)) in zip(Self.kinds, texts).enumerated() {
      MessageLine(Notice(kind, text)).draw(
        into: &grid, rect: Rect(column: 0, row: row, columns: 60, rows: 1))
    }
    MessageLine(status: "3 quotes").draw(
      into: &grid, rect: Rect(column: 0, row: 4, columns: 60, rows: 1))
    expectScreen(grid, named: "message-line")
  }

  @Test("no two kinds have the same sign")
  func signs() {
    #expect(Set(Self.kinds.map(\.sign)).count == Self.kinds.count)
  }

  @Test("a sentence too long for the line takes the next one too")
  func long() {
    let sentence =
      "postal code: \"48x\" is none; type a ZIP code such as 48201, or a Canadian code such as "
      + "M5V 2T6, or leave the field empty"
    expectScreen(
      Self.draw(MessageLine(Notice(.error, sentence))), named: "message-line-long")
  }

  @Test("a sentence without an end takes four lines and leaves the rest of the screen alone")
  func endless() {
    let grid = Self.draw(MessageLine(Notice(.warning, String(repeating: "much ", count: 200))))
    let lines = grid.plainLines(ascii: true)
    #expect(lines[0...3].allSatisfy { $0.hasSuffix("much") })
    #expect(lines[4...5].allSatisfy { $0.isEmpty })
    #expect(lines[6] == String(repeating: "-", count: 60))
  }

  @Test("control characters of a sentence come out written")
  func hostile() {
    let lines = Self.draw(MessageLine(Notice(.error, "no file a\u{1b}[2Jb")))
      .plainLines(ascii: true)
    #expect(!lines.joined().contains("\u{1b}"))
    #expect(lines[0].hasPrefix(" ERROR  no file a"))
  }

  @Test("any extent is safe", arguments: 0...12)
  func anySize(extent: Int) {
    for text in ["", "short", String(repeating: "word ", count: 40)] {
      let grid = Self.draw(MessageLine(Notice(.done, text)), columns: extent * 3, rows: extent)
      #expect(grid.size == Size(columns: extent * 3, rows: extent))
    }
  }
}
