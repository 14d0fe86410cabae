import TerminalKit
import Testing

@Suite("Breaking text into lines")
struct WordWrapTests {
  @Test("lines break between words and keep the text's own breaks")
  func words() {
    let text = "Goods without a sale are valued by other methods.\n\nNever zero.\r\nEnd"
    #expect(
      WordWrap.lines(of: text, columns: 20) == [
        "Goods without a sale", "are valued by other", "methods.", "", "Never zero.", "End",
      ])
  }

  @Test("a line that goes on keeps its indent")
  func indent() {
    #expect(
      WordWrap.lines(of: "    tariff 6913.90.90 MFN Canada", columns: 22) == [
        "    tariff 6913.90.90", "    MFN Canada",
      ])
  }

  @Test("a word wider than the room is cut, wide characters never in half")
  func longWords() {
    #expect(WordWrap.lines(of: "ABCDEFGHIJ", columns: 4) == ["ABCD", "EFGH", "IJ"])
    #expect(WordWrap.lines(of: "東京運輸", columns: 5) == ["東京", "運輸"])
    #expect(WordWrap.lines(of: "x 東京運輸", columns: 5) == ["x", "東京", "運輸"])
  }

  @Test("no line is wider than the room, whatever the text", arguments: 1...12)
  func width(columns: Int) {
    let text = "  a\u{1B}[2J cafe\u{301} 東京 🚚 supercalifragilistic   end"
    for line in WordWrap.lines(of: text, columns: columns) {
      let width = DisplayWidth.columns(of: line)
      #expect(width <= max(2, columns))
      #expect(!line.unicodeScalars.contains("\u{1B}"))
    }
  }

  @Test("an empty text is one empty line")
  func empty() {
    #expect(WordWrap.lines(of: "", columns: 10) == [""])
  }
}
