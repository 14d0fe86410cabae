import TerminalKit
import Testing

@testable import TerminalCurses

/// What the decoder and the burst rule make of bytes that come in one go.
private func events(_ bytes: [UInt8], encoding: CharacterEncoding = .utf8) -> [InputEvent] {
  var decoder = KeyDecoder(encoding)
  var bursts = BurstCollector()
  bytes.forEach { decoder.take(.byte($0)) }
  return bursts.events(for: decoder.finish())
}

private func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

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

@Suite("Bursts")
struct BurstTests {
  @Test("five characters at once are typing, six are a burst")
  func threshold() {
    #expect(events("abcde").count == 5)
    #expect(events("abcdef") == [.burst("abcdef", endsWithEnter: false, isPaste: false)])
  }

  @Test("Enter ends a burst, and each line of a paste is one")
  func enter() {
    #expect(events("0123456\r") == [.burst("0123456", endsWithEnter: true, isPaste: false)])
    #expect(
      events("first line\r\nx\r\ry") == [
        .burst("first line", endsWithEnter: true, isPaste: false),
        .burst("x", endsWithEnter: true, isPaste: false),
        .key(.enter), .burst("y", endsWithEnter: false, isPaste: false),
      ])
  }

  @Test("control characters in a burst press no keys")
  func stripped() {
    #expect(
      events("ABC\u{1D}DEF\u{0C}\r") == [.burst("ABCDEF", endsWithEnter: true, isPaste: false)])
  }

  @Test("a tab within a burst is a blank, at its end it is a key")
  func tab() {
    #expect(
      events("12 lb\tclass 70\t") == [
        .burst("12 lb class 70", endsWithEnter: false, isPaste: false), .key(.tab),
      ])
  }

  @Test("a queue of arrow keys is no burst")
  func arrows() {
    #expect(
      events(String(repeating: "\u{1B}[B", count: 20))
        == Array(repeating: InputEvent.key(.down), count: 20))
  }

  @Test("Backspace typed ahead stays a key")
  func backspace() {
    #expect(
      events("hello wrold\u{7F}") == [
        .burst("hello wrold", endsWithEnter: false, isPaste: false), .key(.backspace),
      ])
  }

  @Test("what the terminal marks as a paste is a burst however short")
  func markedPaste() {
    #expect(
      events("\u{1B}[200~ab\u{1B}[201~") == [.burst("ab", endsWithEnter: false, isPaste: true)])
    #expect(
      events("j\u{1B}[200~q\rq\u{1B}[201~k") == [
        .key(.character("j")), .burst("q", endsWithEnter: true, isPaste: true),
        .burst("q", endsWithEnter: false, isPaste: true), .key(.character("k")),
      ])
  }

  @Test("a marked paste may come in parts and lose its end")
  func openPaste() {
    var bursts = BurstCollector()
    #expect(bursts.isOpen(after: [.pasteStart, .text("a")]))
    #expect(bursts.events(for: [.pasteStart, .text("a")]) == [])
    #expect(bursts.isInsidePaste)
    #expect(bursts.events(for: [.text("b")]) == [])
    #expect(bursts.endPaste() == [.burst("ab", endsWithEnter: false, isPaste: true)])
    #expect(!bursts.isInsidePaste)
  }

  @Test("a slow line is given the time of two characters, within reason")
  func pause() {
    #expect(CursesStart.twoCharacterTimes(baud: 9_600) == 3)
    #expect(CursesStart.twoCharacterTimes(baud: 38_400) == 1)
    #expect(CursesStart.twoCharacterTimes(baud: 300) == 20)
    #expect(CursesStart.twoCharacterTimes(baud: 0) == 1)
  }
}
