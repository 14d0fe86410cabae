import Interchange
import Testing

@Suite("Foreign text in sentences")
struct ForeignTextTests {
  @Test("control and direction characters are written out")
  func escaped() {
    #expect(ForeignText.shown("a\u{1b}[31mb\u{202e}c") == "a\\u{1b}[31mb\\u{202e}c")
    #expect(ForeignText.shown("  two  blanks ") == "  two  blanks ")
  }

  @Test("a sentence stands on one line")
  func sentence() {
    #expect(ForeignText.sentence(" one\r\n\ttwo\u{0} \u{2028}three ") == "one two\\u{0} three")
  }

  @Test("long text is cut and says so")
  func cut() {
    #expect(ForeignText.shown(String(repeating: "x", count: 161)).hasSuffix("x..."))
    #expect(ForeignText.shown(String(repeating: "x", count: 160)).hasSuffix("xx"))
    #expect(ForeignText.sentence("abcdef", limit: 3) == "abc...")
  }
}
