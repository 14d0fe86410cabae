import TerminalKit
import Testing

@testable import TerminalCurses

/// What the decoder and the burst rule make of bytes that come in one go.
func events(_ bytes: [UInt8], encoding: CharacterEncoding = .utf8) -> [InputEvent] {
  var decoder = KeyDecoder(encoding)
  var bursts = BurstCollector()
  bytes.forEach { decoder.take(.byte($0)) }
  return bursts.events(for: decoder.finish())
}

func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

@Suite("Keys from bytes")
struct KeyDecoderTests {
  @Test("sequences that the terminal's entry does not list are keys all the same")
  func foreignSequences() {
    #expect(events("\u{1B}[5~") == [.key(.pageUp)])
    #expect(events("\u{1B}[A\u{1B}OB") == [.key(.up), .key(.down)])
    #expect(events("\u{1B}[1;5C") == [.key(.right)])
    #expect(events("\u{1B}[[A") == [.key(.function(1))])
    #expect(events("\u{1B}[24~") == [.key(.function(12))])
    #expect(events("\u{1B}OM") == [.key(.enter)])
    #expect(events("\u{1B}Op") == [.key(.character("0"))])
    #expect(events("\u{1B}[Z") == [.key(.backTab)])
  }

  @Test("a sequence that is no key types nothing")
  func unknownSequence() {
    #expect(events("\u{1B}[?62;c") == [])
    #expect(events("\u{1B}[999~x") == [.key(.character("x"))])
    #expect(events("\u{1B}[M !!j") == [.key(.character("j"))])
  }

  @Test("a lone Escape is Escape, and two are two")
  func escape() {
    #expect(events("\u{1B}") == [.key(.escape)])
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(events("\u{1B}q") == [.key(.escape), .key(.character("q"))])
  }

  @Test("a sequence that never ends comes out as what was pressed")
  func unfinishedSequence() {
    #expect(events("\u{1B}[5") == [.key(.escape), .key(.character("[")), .key(.character("5"))])
  }

  @Test("a sequence may arrive in parts")
  func partedSequence() {
    var decoder = KeyDecoder(.utf8)
    [0x1B, 0x5B].forEach { decoder.take(.byte($0)) }
    #expect(decoder.isUnfinished)
    #expect(decoder.takeFinished() == [])
    [0x36, 0x7E].forEach { decoder.take(.byte($0)) }
    #expect(!decoder.isUnfinished)
    #expect(decoder.takeFinished() == [.key(.pageDown)])
  }

  @Test("a character may arrive in parts")
  func partedCharacter() {
    var decoder = KeyDecoder(.utf8)
    decoder.take(.byte(0xC3))
    #expect(decoder.isUnfinished)
    decoder.take(.byte(0xA9))
    #expect(decoder.takeFinished() == [.text("\u{E9}")])
  }

  @Test("malformed bytes and C1 control characters are left out")
  func malformed() {
    #expect(events([0xFF, 0x61, 0xC3, 0x62]) == [.key(.character("a")), .key(.character("b"))])
    #expect(events([0xC0, 0xAF]) == [])
    #expect(events([0xC2, 0x9B, 0x78]) == [.key(.character("x"))])
    #expect(events([0xED, 0xA0, 0x80]) == [])
  }

  @Test("control characters are the keys that their makers meant")
  func controls() {
    #expect(events("\r") == [.key(.enter)])
    #expect(events("\n") == [.key(.enter)])
    #expect(events("\t") == [.key(.tab)])
    #expect(events([0x7F]) == [.key(.backspace)])
    #expect(events([0x08]) == [.key(.backspace)])
    #expect(events([0x0C]) == [.key(.control("l"))])
    #expect(events([0x00]) == [])
  }

  @Test("a combining mark joins the letter typed just before it")
  func combiningMark() {
    #expect(events("e\u{301}") == [.key(.character("\u{E9}"))])
  }

  @Test("the keys of curses have our names, whichever terminal sent them")
  func cursesKeys() {
    #expect(Key(cursesNumber: 0o402) == .down)
    #expect(Key(cursesNumber: 0o522) == .pageDown)
    #expect(Key(cursesNumber: 0o553) == nil)
    #expect(Key(cursesNumber: 0o410 + 6) == .function(6))
    // A vt220's Find and Select.
    #expect(Key(cursesNumber: 0o552) == .home)
    #expect(Key(cursesNumber: 0o601) == .end)
  }
}
