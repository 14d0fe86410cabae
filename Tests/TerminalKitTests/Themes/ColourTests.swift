import Testing

@testable import TerminalKit

@Suite("Colours and their contrast")
struct ColourTests {
  @Test(
    "the palette has xterm's values",
    arguments: [
      (UInt8(1), 0xCD0000), (8, 0x7F7F7F), (15, 0xFFFFFF), (16, 0x000000), (21, 0x0000FF),
      (110, 0x87AFD7), (196, 0xFF0000), (231, 0xFFFFFF), (232, 0x080808), (255, 0xEEEEEE),
    ])
  func palette(index: UInt8, value: Int) {
    #expect(TerminalPalette.xterm.value(of: Colour(index)) == ColourValue(hexadecimal: value))
  }

  @Test("the Linux console has brown for yellow and shares the rest above sixteen")
  func console() {
    let console = TerminalPalette(tier: .linuxConsole)
    #expect(console.value(of: Colour(3)) == ColourValue(red: 0xAA, green: 0x55, blue: 0))
    #expect(console.value(of: Colour(110)) == TerminalPalette.xterm.value(of: Colour(110)))
  }

  /// The figures are those commonly given for these pairs: 4.48 for #777777, the grey that just
  /// fails on white, and 4.54 for #767676, the one that just passes.
  @Test("contrast is that of the accessibility guidelines")
  func contrast() {
    let white = ColourValue(hexadecimal: 0xFFFFFF)
    func ratio(_ value: Int) -> Double {
      ContrastRatio(ColourValue(hexadecimal: value), white).value
    }
    #expect(abs(ratio(0x000000) - 21) < 0.001)
    #expect(abs(ratio(0x777777) - 4.478) < 0.001)
    #expect(abs(ratio(0x767676) - 4.542) < 0.001)
    #expect(ratio(0xFFFFFF) == 1)
  }

  @Test("a ratio is shown cut to one decimal and never rounded up")
  func shown() {
    #expect(ContrastRatio(4.49).description == "4.4:1")
    #expect(ContrastRatio(21).description == "21.0:1")
    #expect(ContrastRatio(4.49) < .text)
  }

  @Test("fewer colours take the nearest, and bright black becomes white among eight")
  func reduced() {
    #expect(Colour(196).reduced(to: .sixteen) == Colour(9))
    #expect(Colour(196).reduced(to: .eight) == Colour(1))
    #expect(Colour(12).reduced(to: .eight) == Colour(4))
    #expect(Colour(8).reduced(to: .eight) == Colour(7))
    #expect(Colour(110).reduced(to: .full) == Colour(110))
  }

  @Test("a word is corrected only if it is nearly right")
  func closestWord() {
    #expect(ClosestWord.to("titel", among: ["title", "text"]) == "title")
    #expect(ClosestWord.to("text", among: ["text"]) == "text")
    #expect(ClosestWord.to("xy", among: ["text", "key"]) == nil)
    #expect(ClosestWord.to("", among: ["text"]) == nil)
    #expect(ClosestWord.changes(from: "kitten", to: "sitting") == 3)
    #expect(ClosestWord.changes(from: "", to: "abc") == 3)
  }
}
