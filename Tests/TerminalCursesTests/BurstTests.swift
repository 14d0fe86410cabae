import TerminalKit
import Testing

@testable import TerminalCurses

private func quick(_ text: String, enter: Bool = false) -> InputEvent {
  .burst(text, endsWithEnter: enter, isPaste: false)
}

private func paste(_ text: String, enter: Bool = false) -> InputEvent {
  .burst(text, endsWithEnter: enter, isPaste: true)
}

@Suite("Bursts")
struct BurstTests {
  @Test("five characters at once are typing, six are a burst")
  func threshold() {
    #expect(events("abcde").count == 5)
    #expect(events("abcdef") == [quick("abcdef")])
  }

  @Test("Enter ends a burst; a short line after it is typing")
  func enter() {
    #expect(events("0123456\r") == [quick("0123456", enter: true)])
    #expect(
      events("first line\r\nx\r\r\ny") == [
        quick("first line", enter: true), .key(.character("x")), .key(.enter), .key(.enter),
        .key(.character("y")),
      ])
  }

  @Test("control characters that divide the parts of a code press no keys")
  func separators() {
    #expect(
      events("[)>\u{1E}06\u{1D}ABC\u{1D}DEF\u{1E}\r") == [quick("[)>06ABCDEF", enter: true)])
  }

  @Test("keys that piled up with text stay keys: Tab between fields, a command after a word")
  func piledUp() {
    #expect(
      events("48201\tM5V 2T6\t") == [
        .key(.character("4")), .key(.character("8")), .key(.character("2")), .key(.character("0")),
        .key(.character("1")), .key(.tab), quick("M5V 2T6"), .key(.tab),
      ])
    #expect(events("planters\u{0F}") == [quick("planters"), .key(.control("o"))])
  }

  @Test("a queue of arrow keys is no burst")
  func arrows() {
    #expect(
      events(String(repeating: "\u{1B}[B", count: 20))
        == Array(repeating: InputEvent.key(.down), count: 20))
  }

  @Test("Backspace typed ahead stays a key")
  func backspace() {
    #expect(events("hello wrold\u{7F}") == [quick("hello wrold"), .key(.backspace)])
  }

  @Test("what the terminal marks as a paste is a burst however short")
  func markedPaste() {
    #expect(events("\u{1B}[200~ab\u{1B}[201~") == [paste("ab")])
    #expect(
      events("j\u{1B}[200~q\rq\u{1B}[201~k") == [
        .key(.character("j")), paste("q", enter: true), paste("q"), .key(.character("k")),
      ])
  }

  @Test(
    "a paste presses no keys: its tabs are blanks, its empty lines and controls text or nothing")
  func pasteIsText() {
    #expect(
      events("\u{1B}[200~a\tb\r\n\r\u{18}\u{1A}c\t\u{1B}[201~") == [
        paste("a b", enter: true), paste("", enter: true), paste("c "),
      ])
    #expect(events("\u{1B}[200~\u{1B}[201~") == [])
  }

  @Test("a marked paste may come in parts and lose its end")
  func openPaste() {
    var bursts = BurstCollector()
    #expect(bursts.isOpen(after: [.pasteStart, .text("a")]))
    #expect(bursts.events(for: [.pasteStart, .text("a")]) == [])
    #expect(bursts.isInsidePaste)
    #expect(bursts.events(for: [.text("b")]) == [])
    #expect(bursts.endPaste() == [paste("ab")])
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
