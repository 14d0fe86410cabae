import TerminalKit
import TestSupport
import Testing

@Suite("A text that is read")
struct TextPaneTests {
  private static let lines: [TextLine] = [
    TextLine("Value for duty", role: .heading), "",
    "Canada values goods without a sale by other methods, never zero (Customs Act s. 47-53).",
    "", TextLine("Wer 東京 cafe\u{301} \u{1B}[31m liest", role: .muted),
    "The value is what a buyer pays, and the VALUE of assists is added.",
  ]

  private static func pane(_ columns: Int = 40, _ rows: Int = 6) -> TextPane {
    var pane = TextPane(lines)
    pane.layOut(Size(columns: columns, rows: rows))
    return pane
  }

  private static func grid(_ pane: TextPane, _ columns: Int = 40, _ rows: Int = 6) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    pane.draw(into: &grid, rect: Rect(columns: columns, rows: rows))
    return grid
  }

  @Test("wrapped text with what a search found")
  func screen() {
    var pane = Self.pane(40, 10)
    #expect(pane.search("value") == .moved)
    expectScreen(Self.grid(pane, 40, 10), named: "text-pane")
  }

  @Test("the pane scrolls line by line and page by page, and not beyond its end")
  func scrolling() {
    var pane = Self.pane()
    #expect(pane.handle(.down) == .moved)
    #expect(pane.top == 1)
    _ = pane.handle(.character("G"))
    #expect(pane.top == 3)
    _ = pane.handle(.pageDown)
    #expect(pane.top == 3)
    _ = pane.handle(.pageUp)
    #expect(pane.top == 0)
    #expect(pane.handle(.character("x")) == .ignored)
    #expect(pane.positionText == "66 %")
  }

  @Test("n and N go through the matches and stop at the last")
  func matches() {
    var pane = Self.pane(40, 3)
    #expect(pane.search("VALUE") == .moved)
    #expect(pane.top == 0)
    #expect(pane.handle(.character("n")) == .moved)
    #expect(pane.top == 0)
    #expect(pane.handle(.character("n")) == .moved)
    #expect(pane.top == 6)
    #expect(pane.handle(.character("n")) == .moved)
    #expect(pane.handle(.character("n")) == .notFound)
    #expect(pane.handle(.character("N")) == .moved)
    #expect(pane.search("nowhere") == .notFound)
  }

  @Test("a text that fits says nothing of its position, and a drawn rectangle of any size is safe")
  func sizes() {
    var pane = Self.pane(120, 20)
    #expect(pane.positionText.isEmpty)
    for columns in 0...5 { _ = Self.grid(pane, columns, columns) }
    pane.replace(with: [])
    #expect(pane.handle(.down) == .moved)
    #expect(pane.top == 0)
  }

  @Test("narrowing the screen keeps about the same text at the top")
  func relayout() {
    var pane = TextPane((0..<100).map { TextLine("line \($0) of a text that will be wrapped") })
    pane.layOut(Size(columns: 80, rows: 10))
    for _ in 0..<50 { _ = pane.handle(.down) }
    pane.layOut(Size(columns: 20, rows: 10))
    var grid = Grid(size: Size(columns: 20, rows: 10))
    pane.draw(into: &grid, rect: Rect(columns: 20, rows: 10))
    #expect(grid.plainLines(ascii: true)[0].hasPrefix("line 50"))
  }
}
