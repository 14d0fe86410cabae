import Testing
import Units

@Suite("Text from outside in a sentence")
struct ShownTextTests {
  @Test(
    "ordinary text of any script stays as it is", arguments: ["", "Maple", "Québec 北京 ñ", "a b"])
  func plain(text: String) {
    #expect(ShownText.escaped(text) == text)
  }

  @Test(
    "what drives a terminal, turns other text around or breaks a line is written out",
    arguments: [
      ("\u{1b}[2J", "\\u{1b}[2J"), ("a\u{202e}b", "a\\u{202e}b"), ("a\u{2028}b", "a\\u{2028}b"),
      ("a\u{2029}b", "a\\u{2029}b"), ("\u{85}", "\\u{85}"), ("a\nb\tc\0", "a\\u{a}b\\u{9}c\\u{0}"),
      ("\u{61c}\u{200b}\u{feff}", "\\u{61c}\\u{200b}\\u{feff}"), ("\u{e0041}", "\\u{e0041}"),
    ])
  func escaped(text: String, shown: String) {
    #expect(ShownText.escaped(text) == shown)
  }

  @Test("long text is cut and says so, and text of just the limit is not")
  func limit() {
    #expect(ShownText.escaped("abcdef", limit: 3) == "abc...")
    #expect(ShownText.escaped("abc", limit: 3) == "abc")
    #expect(ShownText.escaped("\u{1b}é\u{1b}é", limit: 2) == "\\u{1b}é...")
    #expect(ShownText.escaped("abc", limit: 0) == "...")
  }

  @Test("nothing that is shown has a character that it escapes")
  func nothingLeft() {
    let hostile = (0...0x2FFF).compactMap { Unicode.Scalar($0).map { String($0) } }.joined()
    #expect(
      ShownText.escaped(hostile).unicodeScalars.allSatisfy {
        ![.control, .format, .lineSeparator, .paragraphSeparator]
          .contains($0.properties.generalCategory)
      })
  }

  @Test("running text stands on one line, and is cut where it is long")
  func line() {
    #expect(ShownText.line(" one\r\n\ttwo\u{0} \u{2028}three ") == "one two\\u{0} three")
    #expect(ShownText.line("abcdef", limit: 3) == "abc...")
  }
}
