import TerminalKit
import Testing

@testable import TerminalCurses

private func renderer(
  _ description: TerminalDescription, encoding: CharacterEncoding = .utf8,
  lineDrawing: LineDrawing? = nil, columns: @escaping (Unicode.Scalar) -> Int = { _ in 1 }
) -> GlyphRenderer {
  GlyphRenderer(
    abilities: TerminalAbilities(
      description, environment: TerminalEnvironment(type: description.name), encoding: encoding,
      lineDrawing: lineDrawing),
    canShow: { encoding == .utf8 || $0.isASCII }, columns: columns)
}

private let vt100 = TerminalDescription(name: "vt100", lineDrawingLetters: ["q", "x", "a"])

@Suite("What is sent for a glyph")
struct GlyphRendererTests {
  @Test("drawing signs take the terminal's own set, or ASCII where it has no such sign")
  func ownSet() {
    var renderer = renderer(vt100, lineDrawing: .acs)
    #expect(
      renderer.text(for: .symbol(.horizontal), width: 1) == CellText("q", isLineDrawing: true))
    #expect(renderer.text(for: .symbol(.barFull), width: 1) == CellText("#"))
    #expect(renderer.text(for: .symbol(.more), width: 1) == CellText("^"))
  }

  @Test("drawing signs are Unicode or ASCII when asked for")
  func otherSets() {
    var unicode = renderer(vt100, lineDrawing: .utf8)
    #expect(unicode.text(for: .symbol(.horizontal), width: 1) == CellText("\u{2500}"))
    var ascii = renderer(vt100, lineDrawing: .ascii)
    #expect(ascii.text(for: .symbol(.topLeft), width: 1) == CellText("+"))
  }

  @Test("dots are braille where there is Unicode and a font for it, and plain signs elsewhere")
  func dots() {
    let pattern = Glyph.dots(DotPattern(bits: 0xFF, plain: "*"))
    let xterm = TerminalDescription(
      name: "xterm-256color", colours: 256, lineDrawingLetters: ["q"])
    let braille = CellText("\u{28FF}")
    var rich = renderer(xterm)
    #expect(rich.text(for: pattern, width: 1) == braille)
    var ownLines = renderer(xterm, lineDrawing: .acs)
    #expect(ownLines.text(for: pattern, width: 1) == braille)
    for description in [vt100, TerminalDescription(name: "linux", colours: 8)] {
      var poor = renderer(description)
      #expect(poor.text(for: pattern, width: 1) == CellText("*"))
    }
    var singleByte = renderer(xterm, encoding: .singleByte)
    #expect(singleByte.text(for: pattern, width: 1) == CellText("*"))
    var ascii = renderer(xterm, lineDrawing: .ascii)
    #expect(ascii.text(for: pattern, width: 1) == CellText("*"))
    var wide = renderer(xterm, columns: { _ in 2 })
    #expect(wide.text(for: pattern, width: 1) == CellText("*"))
  }

  @Test("without UTF-8, letters lose their accents and signs take a plain form")
  func transliteration() {
    var renderer = renderer(vt100, encoding: .singleByte)
    #expect(renderer.text(for: .character("\u{E9}"), width: 1) == CellText("e"))
    #expect(renderer.text(for: .character("\u{C7}"), width: 1) == CellText("C"))
    #expect(renderer.text(for: .character("\u{2013}"), width: 1) == CellText("-"))
    #expect(renderer.text(for: .character("\u{6771}"), width: 2) == CellText("?"))
  }

  @Test("no control character is ever sent")
  func controls() {
    var renderer = renderer(vt100)
    #expect(renderer.text(for: .character("\u{1B}"), width: 1) == CellText("?"))
    #expect(renderer.text(for: .character("\u{9B}"), width: 1) == CellText("?"))
  }

  @Test("a character that curses would give other columns is replaced")
  func disagreement() {
    var renderer = renderer(vt100, columns: { _ in 1 })
    #expect(renderer.text(for: .character("\u{6771}"), width: 2).columns == 1)
  }

  @Test("an emoji form of a narrow character is that character, and not twice")
  func emojiForm() {
    var renderer = renderer(
      vt100, columns: { (0xFE00...0xFE0F).contains($0.value) || $0.value == 0x20E3 ? 0 : 1 })
    let keycap = renderer.text(for: .character("1\u{FE0F}\u{20E3}"), width: 2)
    #expect(keycap.scalars.values == [0x31, 0x20E3])
    #expect(keycap.columns == 1)
  }

  @Test("a wide character cut to one column is not remembered for two")
  func cut() {
    var renderer = renderer(vt100, columns: { $0.value == 0x6771 ? 2 : 1 })
    #expect(renderer.text(for: .character("\u{6771}"), width: 1) == CellText("?"))
    #expect(renderer.text(for: .character("\u{6771}"), width: 2).scalars.values == [0x6771])
    #expect(renderer.text(for: .character("\u{6771}"), width: 1) == CellText("?"))
  }

  @Test("marks stay with their letter, joined emoji become their first")
  func marks() {
    var renderer = renderer(
      vt100,
      columns: { $0.value >= 0x1F000 ? 2 : (0x300...0x36F).contains($0.value) ? 0 : 1 })
    let accented = renderer.text(for: .character("x\u{301}"), width: 1)
    #expect(accented.scalars.values == [0x78, 0x301])
    let family = renderer.text(for: .character("\u{1F469}\u{200D}\u{1F467}"), width: 2)
    #expect(family.scalars.values == [0x1F469])
  }
}

@Suite("Looks on a terminal")
struct LookTests {
  @Test("equal colours share a pair, and pair 0 serves when none is left")
  func pairs() {
    var pairs = ColourPairs(limit: 3, hasOwnColours: true)
    var defined: [Int16] = []
    func number(_ foreground: UInt8?) -> Int16 {
      pairs.number(foreground: foreground.map { Colour($0) }, background: nil) { number, pair in
        defined.append(number)
        #expect(pair.background == -1)
      }
    }
    #expect(number(nil) == 0)
    #expect(number(1) == 1)
    #expect(number(2) == 2)
    #expect(number(1) == 1)
    #expect(number(3) == 0)
    #expect(defined == [1, 2])
  }

  @Test("a terminal that cannot return to its own colours gets white on black")
  func ownColours() {
    var pairs = ColourPairs(limit: 8, hasOwnColours: false)
    var seen: ColourPairs.Pair?
    _ = pairs.number(foreground: nil, background: Colour(4)) { seen = $1 }
    #expect(seen == ColourPairs.Pair(foreground: 7, background: 4))
  }

  @Test("an empty cell keeps only what can be seen there")
  func blank() {
    #expect(Look(foreground: Colour(1), attributes: .bold).forBlank == .plain)
    let bar = Look(foreground: Colour(1), attributes: [.bold, .reverse])
    #expect(bar.forBlank == bar)
    #expect(Look(background: Colour(4)).forBlank == Look(background: Colour(4)))
  }
}

@Suite("The bytes that put a terminal back")
struct RestoreSequenceTests {
  private func bytes(_ modes: RestoreSequence.Modes, _ known: [String: String]) -> String {
    let result = RestoreSequence.bytes(
      modes, rows: 24, capability: { known[$0].map { Array($0.utf8) } },
      expand: { bytes, first, _ in bytes + Array("\(first)".utf8) })
    return String(decoding: result, as: UTF8.self)
  }

  @Test("a terminal with a second screen leaves it last")
  func secondScreen() {
    let known = ["sgr0": "<0>", "rmkx": "<k>", "cnorm": "<c>", "rmcup": "<r>", "BD": "<b>"]
    #expect(bytes(.init(), known) == "<0><k><c><r>")
    #expect(bytes(.init(marksPastes: true), known) == "<b><0><k><c><r>")
  }

  @Test("a terminal with one screen continues below it")
  func oneScreen() {
    #expect(bytes(.init(), ["cup": "@", "el": "<el>"]) == "@23<el>\r\n")
  }

  @Test("left in order, a terminal with one screen has an empty last line, or a new one")
  func ownLine() {
    func line(_ known: [String: String]) -> String {
      let bytes = RestoreSequence.ownLine { known[$0].map { Array($0.utf8) } }
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(line(["rmcup": "<r>", "el": "<el>"]) == "")
    #expect(line(["el": "<el>$<3>"]) == "<el>")
    #expect(line([:]) == "\r\n")
  }

  @Test("mouse and colours are taken back only when they were used")
  func modes() {
    let known = ["XM": "m", "op": "<op>", "rmcup": "<r>"]
    #expect(bytes(.init(), known) == "<r>")
    #expect(bytes(.init(hasColour: true, reportsMouse: true), known) == "m0<op><r>")
  }

  @Test("marks for delays are left out")
  func delays() {
    let text = RestoreSequence.withoutDelays(Array("a$<5>b$<2/>$c".utf8))
    #expect(String(decoding: text, as: UTF8.self) == "ab$c")
  }
}
