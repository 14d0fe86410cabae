import TerminalKit
import TestSupport
import Testing

@Suite("Text from outside")
struct DisplayTextTests {
  @Test("control characters are written out, line breaks and tabs are blanks")
  func controls() {
    #expect(DisplayText.escaped("a\u{1B}[2Jb") == "a^[[2Jb")
    #expect(DisplayText.escaped("\u{7F}\u{9B}\u{0}") == "^?<9B>^@")
    #expect(DisplayText.escaped("one\ttwo\r\nthree") == "one two  three")
  }

  @Test(
    "marks that are not seen are written out",
    arguments: [
      ("\u{200B}", "<200B>"), ("\u{AD}", "<AD>"), ("\u{61C}", "<61C>"), ("\u{2060}", "<2060>"),
      ("\u{FEFF}", "<FEFF>"), ("\u{202E}", "<202E>"), ("\u{200D}", "<200D>"),
      ("\u{200C}", "<200C>"), ("\u{2028}", "<2028>"), ("\u{E0041}", "<E0041>"),
    ])
  func invisible(mark: String, shown: String) {
    #expect(DisplayText.escaped("a\(mark)b") == "a\(shown)b")
    #expect(DisplayText.escaped(mark) == shown)
  }

  @Test("what joins emoji to one picture stays, and joins nothing else")
  func joined() {
    let family = "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    #expect(DisplayText.escaped(family) == family)
    let heart = "\u{2764}\u{FE0F}\u{200D}\u{1F525}"
    #expect(DisplayText.escaped(heart) == heart)
    let coloured = "\u{1F469}\u{1F3FD}\u{200D}\u{1F33E}"
    #expect(DisplayText.escaped(coloured) == coloured)
    #expect(DisplayText.escaped("1\u{200D}2") == "1<200D>2")
    #expect(DisplayText.escaped("\u{1F469}\u{200D}") == "\u{1F469}<200D>")
  }

  @Test("a text is cut to its columns with a mark, a wide character never in half")
  func fitted() {
    #expect(DisplayText.fitted("Toronto", columns: 7) == "Toronto")
    #expect(DisplayText.fitted("Toronto", columns: 6) == "Toron~")
    #expect(DisplayText.fitted("\u{6771}\u{4EAC}\u{90FD}", columns: 4) == "\u{6771}~")
    #expect(DisplayText.fitted("Toronto", columns: 0) == "")
  }

  @Test("no text that is shown holds anything that drives a terminal", arguments: 0..<40)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<60 {
      let range = [0x00...0xFF, 0x2000...0x206F, 0x300...0x36F, 0x1F300...0x1F6FF].randomElement(
        using: &generator)
      if let value = range?.randomElement(using: &generator), let scalar = Unicode.Scalar(value) {
        scalars.append(scalar)
      }
    }
    for scalar in DisplayText.escaped(String(scalars)).unicodeScalars where scalar != "\u{200D}" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(scalar.properties.generalCategory != .format)
    }
  }
}
