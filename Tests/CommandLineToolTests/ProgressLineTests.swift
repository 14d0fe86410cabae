import TerminalKit
import Testing
import Workflows

@testable import CommandLineTool

@Suite("The line that says how far long work is")
struct ProgressLineTests {
  /// A terminal that remembers, and a clock that is moved by hand.
  private final class Desk {
    var written: [String] = []
    var time = ContinuousClock.now

    func line(columns: Int = 80) -> ProgressLine {
      ProgressLine(columns: columns, now: { self.time }, write: { self.written.append($0) })
    }
  }

  private func stage(_ done: Int, title: String = "reading big.csv") -> WorkStage {
    WorkStage(title, done: done, total: 1_600, unit: "rows")
  }

  @Test("it shows what is done, a bar and the counts, and leaves the last column free")
  func shown() {
    let desk = Desk()
    desk.line().show(stage(800))
    let bar = "[" + String(repeating: "#", count: 19) + String(repeating: ".", count: 19) + "]"
    let text = "reading big.csv  \(bar)  800 of 1600 rows"
    #expect(
      desk.written == ["\r" + text + String(repeating: " ", count: 79 - text.count)])
  }

  @Test("it is written at most ten times a second, however often it is told")
  func throttled() {
    let desk = Desk()
    let line = desk.line()
    for done in 0..<1_000 {
      line.show(stage(done))
      desk.time += .milliseconds(1)
    }
    #expect(desk.written.count == 10)
    desk.time += .seconds(1)
    line.show(stage(1_600))
    #expect(desk.written.last?.contains("1600 of 1600 rows") == true)
  }

  @Test("clearing wipes the whole line and goes back to its beginning, once")
  func cleared() {
    let desk = Desk()
    let line = desk.line(columns: 40)
    line.show(stage(1))
    line.clear()
    line.clear()
    #expect(desk.written.count == 2)
    #expect(desk.written[1] == "\r" + String(repeating: " ", count: 39) + "\r")
  }

  @Test("what was never shown is not cleared")
  func nothingToClear() {
    let desk = Desk()
    desk.line().clear()
    #expect(desk.written.isEmpty)
  }

  @Test("it never wraps, whatever the width and the name of the file", arguments: 0...90)
  func anyWidth(columns: Int) {
    let desk = Desk()
    let titles = ["reading x", "reading 東京の料金表.csv", String(repeating: "long ", count: 40)]
    for title in titles {
      desk.time += .seconds(1)
      let line = desk.line(columns: columns)
      line.show(stage(412, title: title))
      let text = desk.written.last ?? ""
      #expect(text.first == "\r")
      #expect(DisplayWidth.columns(of: text.dropFirst()) == max(0, columns - 1))
    }
  }

  @Test("control characters of a file's name come out written")
  func hostile() {
    let desk = Desk()
    desk.line().show(stage(1, title: "reading a\u{1B}[2J\rb.csv"))
    #expect(!desk.written[0].contains("\u{1B}"))
    #expect(!desk.written[0].dropFirst().contains("\r"))
  }
}
