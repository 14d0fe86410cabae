import TerminalKit
import TestSupport
import Testing

@Suite("Slow work of a program")
struct ProgramWorkTests {
  @Test("the result comes back to the page that asked, also when another one is shown")
  func ownPage() throws {
    var program = Program.fake()
    let command = try #require(program.press("w").first)
    #expect(command.word == "start fake.work")
    program.press("2")
    _ = program.receive(.told("result"), for: command.page)
    #expect(program.log == ["appeared"])
    program.press("1")
    #expect(program.log.contains("told result"))
  }

  @Test("a broadcast reaches every page")
  func broadcast() {
    var program = Program.fake()
    program.press("o")
    _ = program.receive(.told("news"), for: nil)
    #expect(program.log.last == "told news")
    program.press("Esc")
    #expect(program.log.contains("told news"))
    program.press("2")
    #expect(program.log.contains("told news"))
  }

  @Test("work of a page that is closed is given up, and its late result reaches nobody")
  func closedPage() throws {
    var program = Program.fake()
    program.press("o")
    let page = try #require(program.press("w").first?.page)
    #expect(program.press("Esc").map(\.word) == ["cancel fake.work"])
    _ = program.receive(.told("late"), for: page)
    #expect(!program.log.contains("told late"))
  }

  @Test("work with a title shows how far it is and can be given up")
  func progress() {
    var program = Program.fake()
    program.press("W")
    #expect(program.messageLine == "Counting" + blanks(61) + "^G Cancel")
    program.progress(WorkProgress(done: 3, total: 7), of: "fake.titled")
    #expect(
      program.messageLine == "Counting  [" + String(repeating: "#", count: 16)
        + String(repeating: ".", count: 22) + "]  3 of 7" + blanks(11) + "^G Cancel")
    #expect(program.press("^G").map(\.word) == ["cancel fake.titled"])
    #expect(program.messageLine == "Cancelled; nothing was changed.")
    program.press("a")
    #expect(program.messageLine == "status of First")
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  @Test("silent work shows nothing and is not given up by the key")
  func silent() {
    var program = Program.fake()
    program.press("w")
    #expect(program.messageLine == "status of First")
    #expect(program.press("^G").isEmpty)
  }

  @Test("a page that replaces itself while another tab is shown leaves that tab alone")
  func replaceInBackground() throws {
    var program = Program.fake()
    program.press("o")
    let page = try #require(program.press("w").first?.page)
    program.press("2")
    _ = program.receive(.replaceMe, for: page)
    #expect(program.title == "Second")
    program.press("1")
    #expect(program.title == "replacement")
    program.press("Esc")
    #expect(program.title == "First")
  }

  @Test("a page that opens another one while another tab is shown opens it on its own tab")
  func openInBackground() throws {
    var program = Program.fake()
    let page = try #require(program.press("w").first?.page)
    program.press("2")
    _ = program.receive(.openOther, for: page)
    #expect(program.title == "Second")
    program.press("1")
    #expect(program.title == "late")
  }
}
