import TerminalKit
import Testing

@Suite("The prompt at the foot of a screen")
struct LinePromptTests {
  private static func prompt(_ text: String = "") -> LinePrompt {
    var prompt = LinePrompt(sign: "/", history: ["maple", "detroit"])
    for character in text { _ = prompt.handle(.character(character)) }
    return prompt
  }

  @Test("typing changes, Enter hands over and is remembered once")
  func submitting() {
    var prompt = Self.prompt("mapl")
    #expect(prompt.handle(.character("e")) == .changed)
    #expect(prompt.handle(.enter) == .submitted("maple"))
    #expect(prompt.history == ["detroit", "maple"])
  }

  @Test("the arrows bring back what was entered, and then what was begun")
  func history() {
    var prompt = Self.prompt("half")
    #expect(prompt.handle(.up) == .changed)
    #expect(prompt.text == "detroit")
    _ = prompt.handle(.up)
    #expect(prompt.text == "maple")
    #expect(prompt.handle(.up) == .moved)
    _ = prompt.handle(.down)
    _ = prompt.handle(.down)
    #expect(prompt.text == "half")
    #expect(prompt.handle(.down) == .moved)
  }

  @Test("Escape leaves, and so does Backspace when nothing is left")
  func leaving() {
    var prompt = Self.prompt("a")
    #expect(prompt.handle(.backspace) == .changed)
    #expect(prompt.handle(.backspace) == .cancelled)
    #expect(prompt.handle(.escape) == .cancelled)
    #expect(prompt.handle(.function(5)) == .ignored)
  }

  @Test("a burst goes in at once, and its Enter hands over")
  func burst() {
    var prompt = Self.prompt("BX-")
    #expect(prompt.insert(burst: "1042", endsWithEnter: false) == .changed)
    #expect(prompt.insert(burst: "\u{1B}x", endsWithEnter: true) == .submitted("BX-1042x"))
  }

  @Test("the cursor stands behind the text")
  func drawing() {
    var grid = Grid(size: Size(columns: 20, rows: 1))
    let cursor = Self.prompt("東京").draw(into: &grid, rect: Rect(columns: 20, rows: 1))
    #expect(grid.plainLines(ascii: true) == ["/東京"])
    #expect(cursor == Point(column: 5, row: 0))
    for columns in 0...3 {
      var small = Grid(size: Size(columns: columns, rows: 1))
      _ = Self.prompt("long").draw(into: &small, rect: Rect(columns: columns, rows: 1))
    }
  }
}
