import TerminalKit
import TestSupport
import Testing

@Suite("The program")
struct ProgramTests {
  @Test("tabs are shown by number and by bracket keys; a screen learns when it appears")
  func tabs() {
    var program = Program.fake()
    #expect(program.title == "First")
    #expect(program.log == ["appeared"])
    program.press("2")
    #expect(program.title == "Second")
    program.press("]")
    #expect(program.title == "First")
    program.press("[")
    #expect(program.title == "Second")
    #expect(program.log == ["appeared", "appeared"])
    program.press("2")
    #expect(program.log.count == 2)
  }

  @Test("a screen is opened on top, and Esc and q lead back to the one below")
  func back() {
    var program = Program.fake()
    for key in ["Esc", "q", "b"] {
      program.press("o")
      #expect(program.title == "opened")
      #expect(program.press(key).isEmpty)
      #expect(program.title == "First")
    }
    #expect(program.log.last == "appeared")
  }

  @Test("a page that leaves closes itself, not the page above it")
  func ownBack() throws {
    var program = Program.fake()
    program.press("o")
    let middle = try #require(program.press("w").first?.page)
    program.press("o")
    _ = program.receive(.leave, for: middle)
    #expect(program.title == "opened")
    program.press("Esc")
    #expect(program.title == "First")
    _ = program.receive(.leave, for: nil)
    #expect(program.title == "First")
  }

  @Test(
    "a page that answers closes itself and tells the one below; a root screen has nobody to tell")
  func answer() throws {
    var program = Program.fake()
    program.press("o")
    let opened = try #require(program.press("w").first?.page)
    _ = program.receive(.answer, for: opened)
    #expect(program.title == "First")
    #expect(program.log.last == "told chosen")
    _ = program.receive(.answer, for: nil)
    #expect(program.title == "First")
  }

  @Test("on a root screen Esc does nothing and q leaves")
  func rootBack() {
    var program = Program.fake()
    #expect(program.press("Esc").isEmpty)
    #expect(program.press("q").map(\.word) == ["quit"])
    #expect(program.press("Q").map(\.word) == ["quit"])
  }

  @Test("a notice stands on the message line until the next key")
  func notice() {
    var program = Program.fake()
    #expect(program.messageLine == "status of First")
    program.press("n")
    #expect(program.messageLine == "DONE  It is done.")
    program.press("a")
    #expect(program.messageLine == "status of First")
    program.tell(Notice(.error, "It failed."))
    #expect(program.messageLine == "ERROR  It failed.")
  }

  @Test("the title bar names each tab with the key that really shows it")
  func tabKeys() {
    var program = Program.fake()
    #expect(program.lines[0].hasPrefix(" Fake  [1 First] 2 Second"))
    let keymap = Keymap(keys: ["frame.tab-2": [.function(9)]])
    program = Program(
      name: "Fake", screens: [FakeScreen("First"), FakeScreen("Second")],
      table: ActionTable(
        frame: FakeScreen.table.frame, screens: FakeScreen.table.screens, keymap: keymap))
    #expect(program.lines[0].hasPrefix(" Fake  [1 First] F9 Second"))
  }

  @Test("a narrow title bar keeps the note free and the shown tab whole")
  func narrowTitle() {
    let program = Program.fake(size: Size(columns: 60, rows: 15))
    #expect(program.lines[0].hasSuffix(" note of First"))
    #expect(program.lines[0].contains("[1 First]"))
  }

  @Test("an action that cannot be done now says why and is not done")
  func disabled() {
    var program = Program.fake()
    program.press("x")
    #expect(program.messageLine == "!  Switch it on first.")
    #expect(!program.log.contains("fake.off"))
    #expect(!program.footer.contains("Off"))
  }

  @Test("while text is typed, letters go to the screen and control keys stay actions")
  func typing() {
    var program = Program.fake()
    program.press("t", "q", "1", "?", "Left", "^U")
    #expect(program.log.suffix(5) == ["key q", "key 1", "key ?", "key Left", "key ^U"])
    #expect(program.press("^L").map(\.word) == ["redraw"])
    #expect(program.press("^Z").map(\.word) == ["suspend"])
    #expect(program.frame().cursor == Point(column: 3, row: 3))
    program.press("Esc", "q")
    #expect(program.log.last == "key Esc")
  }

  @Test("Control-C closes what floats, then leaves")
  func interrupt() {
    var program = Program.fake()
    program.press("/")
    #expect(program.handleInterrupt().isEmpty)
    #expect(program.messageLine == "status of First")
    #expect(program.handleInterrupt().map(\.word) == ["quit"])
  }

  @Test("a dangerous action that would act without asking is stopped")
  func rash() {
    var program = Program.fake()
    #expect(program.press("r").map(\.word) == ["ring"])
    #expect(program.messageLine == "ERROR  Rash was not done, since it did not ask first.")
    #expect(program.press("d").isEmpty)
    #expect(program.lines.contains { $0.contains("Delete it?") })
  }

  @Test("below 60 columns or 15 rows only a request to enlarge is drawn")
  func tooSmall() {
    var program = Program.fake(size: Size(columns: 59, rows: 24))
    #expect(program.lines[0] == "Enlarge to 60x15")
    _ = program.resize(to: Size(columns: 60, rows: 14))
    #expect(program.lines[0] == "Enlarge to 60x15")
    _ = program.resize(to: Size(columns: 60, rows: 15))
    #expect(program.lines[2] == "body of First")
  }

  @Test("every screen that appears knows the extent of its body, also after a change elsewhere")
  func bodySize() {
    var program = Program.fake()
    #expect(program.bodySize == Size(columns: 80, rows: 19))
    _ = program.resize(to: Size(columns: 100, rows: 30))
    #expect(program.bodySize == Size(columns: 100, rows: 25))
    program.press("2")
    #expect(program.bodySize == Size(columns: 100, rows: 25))
    program.press("o")
    #expect(program.bodySize == Size(columns: 100, rows: 25))
    _ = program.resize(to: .standard)
    program.press("Esc")
    #expect(program.bodySize == Size(columns: 80, rows: 19))
  }

  @Test("the frame around a screen of any size draws without a crash", arguments: 0...30)
  func anySize(extent: Int) {
    var program = Program.fake(size: Size(columns: extent * 5, rows: extent))
    for key in ["?", "Esc", ":", "Esc", "/", "Esc", "d"] {
      program.press(key)
      #expect(program.frame().grid.size == Size(columns: extent * 5, rows: extent))
    }
  }
}
