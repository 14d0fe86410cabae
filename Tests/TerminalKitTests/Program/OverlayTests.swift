import TerminalKit
import TestSupport
import Testing

@Suite("What floats above a screen")
struct OverlayTests {
  @Test("a prompt tells each change and its end")
  func prompt() {
    var program = Program.fake()
    program.press("/")
    #expect(program.messageLine == "Find: ma")
    program.press("p", "Backspace", "Enter")
    #expect(program.log.suffix(3) == ["find is map", "find is ma", "find ended ma"])
    program.press("a")
    #expect(program.log.last == "fake.act")
  }

  @Test("Esc gives a prompt up")
  func promptGivenUp() {
    var program = Program.fake()
    program.press("/", "q", "Esc")
    #expect(program.log.suffix(2) == ["find is maq", "find ended without"])
  }

  @Test("a burst is typed into the prompt, and its Enter ends it")
  func promptBurst() {
    var program = Program.fake()
    program.press("/")
    _ = program.handle(.burst("ple", endsWithEnter: true, isPaste: false))
    #expect(program.log.last == "find ended maple")
  }

  @Test("a question is answered by its own key only")
  func confirm() {
    var program = Program.fake()
    program.press("d")
    #expect(program.lines.contains { $0.contains("Delete it?") })
    #expect(program.lines.contains { $0.contains("It is gone for good.") })
    #expect(
      program.press("Enter", "d", "Space").map(\.word) == ["ring", "ring", "ring"])
    #expect(!program.log.contains("confirmed fake.delete 7 v3"))
    program.press("y")
    #expect(program.log.last == "confirmed fake.delete 7 v3")
  }

  @Test("no and Esc keep everything", arguments: ["n", "Esc"])
  func refused(key: String) {
    var program = Program.fake()
    program.press("d", key)
    #expect(program.messageLine == "Nothing was changed.")
    #expect(program.log.last == "fake.delete")
  }

  @Test("a burst with an Enter cannot confirm by accident")
  func confirmBurst() {
    var program = Program.fake()
    program.press("d")
    _ = program.handle(.burst("48201", endsWithEnter: true, isPaste: false))
    #expect(!program.log.contains("confirmed fake.delete 7 v3"))
  }

  @Test("the arrows bring back what was entered into the same prompt before")
  func promptHistory() {
    var program = Program.fake()
    program.press("/", "p", "Enter", "/", "Up")
    #expect(program.messageLine == "Find: map")
    program.press("Down")
    #expect(program.messageLine == "Find: ma")
  }

  @Test("Control-C gives a prompt up, and its page hears of it")
  func promptInterrupted() {
    var program = Program.fake()
    program.press("/")
    #expect(program.handleInterrupt().isEmpty)
    #expect(program.log.last == "find ended without")
    #expect(program.messageLine == "status of First")
  }

  @Test("the answer goes to the page that asked, also when another one came on top")
  func answerToAsker() throws {
    var program = Program.fake()
    let first = try #require(program.press("w").first?.page)
    program.press("/")
    _ = program.receive(.openOther, for: first)
    #expect(program.title == "late")
    program.press("p", "Enter")
    #expect(program.log == ["appeared"])
    program.press("Esc")
    #expect(program.log.contains("find ended map"))
  }

  @Test("what a hidden page asks waits until it is shown")
  func hiddenQuestion() throws {
    var program = Program.fake()
    let first = try #require(program.press("w").first?.page)
    program.press("2")
    _ = program.receive(.askToDelete, for: first)
    program.press("y", "a")
    #expect(program.log.suffix(2) == ["key y", "fake.act"])
    program.press("1")
    #expect(program.lines.contains { $0.contains("Delete it?") })
    program.press("y")
    #expect(program.log.last == "confirmed fake.delete 7 v3")
  }

  @Test("what is asked while something floats waits until that is closed")
  func secondQuestion() throws {
    var program = Program.fake()
    let first = try #require(program.press("w").first?.page)
    for close in ["Esc", "^C"] {
      program.press("?")
      _ = program.receive(.askToDelete, for: first)
      program.press("y")
      #expect(!program.log.contains { $0.hasPrefix("confirmed") })
      if close == "Esc" { program.press(close) } else { _ = program.handleInterrupt() }
      #expect(program.lines.contains { $0.contains("Delete it?") })
      program.press("n")
    }
  }

  @Test("a closed page takes along what it asked")
  func closedAsker() throws {
    var program = Program.fake()
    program.press("o")
    let page = try #require(program.press("w").first?.page)
    program.press("d")
    _ = program.receive(.leave, for: page)
    #expect(program.title == "First")
    #expect(!program.lines.contains { $0.contains("Delete it?") })
  }

  @Test("an action chosen for a screen that is no longer on top is not done elsewhere")
  func chosenTooLate() throws {
    var program = Program.fake()
    let first = try #require(program.press("w").first?.page)
    program.press(":", "a", "c", "t")
    _ = program.receive(.openOther, for: first)
    #expect(program.press("Enter").map(\.word) == ["ring"])
    #expect(program.log == ["appeared"])
    #expect(program.messageLine == "!  Another screen came meanwhile; nothing was done.")
  }

  @Test("help lists every action with its keys and reason, and does the chosen one")
  func help() {
    var program = Program.fake(size: Size(columns: 140, rows: 70))
    program.press("?")
    let text = program.frame().grid.plainText(ascii: true)
    for (context, action) in FakeScreen.table.all where context.id == "fake" {
      #expect(text.contains("Does \(action.title.lowercased())."), "\(action.title)")
    }
    for action in FrameActions.context(tabs: ["First", "Second"]).actions {
      #expect(text.contains(action.title), "\(action.title)")
    }
    for letter in "done" { program.press(String(letter)) }
    program.press("Enter")
    #expect(program.messageLine == "DONE  It is done.")
  }

  @Test("the palette finds by name, runs, and says why something cannot be done")
  func palette() {
    var program = Program.fake()
    program.press(":", "a", "c", "t", "Enter")
    #expect(program.log.last == "fake.act")
    program.press(":", "o", "f", "f")
    #expect(program.lines.contains { $0.contains("not now: Switch it on first.") })
    program.press("Enter")
    #expect(program.messageLine == "!  Switch it on first.")
    program.press(":", "Esc", "a")
    #expect(program.log.last == "fake.act")
  }

  @Test("nothing found: Enter closes without doing anything")
  func nothingFound() {
    var program = Program.fake()
    program.press(":", "z", "z", "z")
    #expect(program.lines.contains { $0.contains("nothing answers to \"zzz\"") })
    let before = program.log
    #expect(program.press("Enter").isEmpty)
    #expect(program.log == before)
  }
}
