import TerminalKit
import Testing

@Suite("A line that is typed")
struct LineEditorTests {
  @Test("letters go in at the cursor")
  func insertion() {
    var line = LineEditor("Troit")
    _ = line.handle(.home)
    _ = line.handle(.character("D"))
    _ = line.handle(.character("e"))
    #expect(line.text == "DeTroit")
    #expect(line.cursor == 2)
  }

  @Test("backspace and delete take one grapheme, however many scalars it has")
  func graphemes() {
    var line = LineEditor("Cafe\u{301} 👩‍👩‍👧x")
    #expect(line.handle(.backspace) == .changed)
    #expect(line.handle(.backspace) == .changed)
    #expect(line.text == "Cafe\u{301} ")
    _ = line.handle(.backspace)
    _ = line.handle(.backspace)
    #expect(line.text == "Caf")
    _ = line.handle(.home)
    #expect(line.handle(.delete) == .changed)
    #expect(line.text == "af")
  }

  @Test("a combining accent that comes as a key of its own joins the letter before it")
  func combiningKey() {
    var line = LineEditor("Montre")
    _ = line.handle(.character("\u{301}"))
    #expect(line.text == "Montre\u{301}")
    #expect(line.count == 6)
    #expect(line.cursor == 6)
  }

  @Test("^W takes the word before the cursor with the blanks behind it, ^U everything")
  func words() {
    var line = LineEditor("12 Main Street  ")
    _ = line.handle(.control("w"))
    #expect(line.text == "12 Main ")
    _ = line.handle(.control("w"))
    #expect(line.text == "12 ")
    #expect(line.handle(.control("u")) == .changed)
    #expect(line.isEmpty)
    #expect(line.handle(.control("u")) == .moved)
  }

  @Test("the cursor stays within the text")
  func ends() {
    var line = LineEditor("ab")
    #expect(line.handle(.right) == .moved)
    #expect(line.cursor == 2)
    for _ in 0..<5 { _ = line.handle(.left) }
    #expect(line.cursor == 0)
    #expect(line.handle(.backspace) == .moved)
    #expect(line.text == "ab")
  }

  @Test("what would drive a terminal does not get in; line breaks become blanks")
  func hostile() {
    var line = LineEditor("a\u{1B}[2Jb\u{202E}c")
    #expect(line.text == "a[2Jbc")
    line.replace(with: "")
    line.insert("one\r\ntwo\tthree\u{7}\u{9B}x")
    #expect(line.text == "one two threex")
  }

  @Test("keys that mean nothing in a line are left to others")
  func ignored() {
    var line = LineEditor("x")
    for key in [Key.enter, .tab, .escape, .function(3), .up, .control("z")] {
      #expect(line.handle(key) == .ignored)
    }
  }

  @Test("the cursor counts columns, wide characters twice")
  func columns() {
    let line = LineEditor("東京 e\u{301}")
    #expect(line.cursor == 4)
    #expect(line.cursorColumn == 6)
  }

  @Test("a long line scrolls by half its room and says so at the edges", arguments: 0...30)
  func scrolling(cursor: Int) {
    var line = LineEditor("abcdefghijklmnopqrstuvwxyz1234")
    _ = line.handle(.home)
    for _ in 0..<cursor { _ = line.handle(.right) }
    var grid = Grid(size: Size(columns: 14, rows: 1))
    let at = line.draw(into: &grid, column: 2, row: 0, columns: 10)
    #expect((2..<12).contains(at.column))
    let shown = grid.plainLines(ascii: true)[0]
    #expect(shown.utf8.count <= 12)
    if cursor < 30 {
      let under = grid[at.column, 0].glyph
      #expect(
        under == .character(line.text[line.text.index(line.text.startIndex, offsetBy: cursor)]))
    }
    #expect(grid[2, 0].glyph == .character(cursor < 9 ? "a" : "~"))
  }

  @Test("a number ends before the last column, which is the cursor's")
  func endAligned() {
    var grid = Grid(size: Size(columns: 10, rows: 1))
    let at = LineEditor("1250").draw(
      into: &grid, column: 0, row: 0, columns: 8, endAligned: true)
    #expect(grid.plainLines(ascii: true) == ["   1250"])
    #expect(at == Point(column: 7, row: 0))
  }
}
