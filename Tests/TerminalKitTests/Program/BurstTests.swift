import TerminalKit
import TestSupport
import Testing

@Suite("Pastes, scans and keys that piled up")
struct BurstTests {
  @Test("where text is typed, every burst is text", arguments: [true, false])
  func text(isPaste: Bool) {
    var program = Program.fake()
    program.press("t")
    _ = program.handle(.burst("a q", endsWithEnter: false, isPaste: isPaste))
    #expect(program.log.last == "burst a q")
    _ = program.handle(.burst("Q-77", endsWithEnter: true, isPaste: isPaste))
    #expect(program.log.last == "burst Q-77 Enter")
  }

  @Test("a paste presses no keys, whatever letters it has and however it ends")
  func pasteWithoutText() {
    var program = Program.fake()
    let before = program.log
    for endsWithEnter in [true, false] {
      let commands = program.handle(
        .burst("PO Q-77 please", endsWithEnter: endsWithEnter, isPaste: true))
      #expect(commands.map(\.word) == ["ring"])
    }
    #expect(program.log == before)
    #expect(program.messageLine == "Nothing here takes pasted text.")
  }

  @Test("what piled up on a slow line is pressed key by key, the Enter too")
  func typedAhead() {
    var program = Program.fake()
    _ = program.handle(.burst("an", endsWithEnter: true, isPaste: false))
    #expect(program.log.suffix(3) == ["fake.act", "fake.done", "key Enter"])
  }

  @Test("as soon as something takes text, the rest of what piled up is text")
  func intoField() {
    var program = Program.fake()
    _ = program.handle(.burst("taq/", endsWithEnter: true, isPaste: false))
    #expect(program.log.suffix(2) == ["fake.typing", "burst aq/ Enter"])
  }

  @Test("a prompt that was opened by what piled up gets the rest and the Enter")
  func intoPrompt() {
    var program = Program.fake()
    _ = program.handle(.burst("/ple", endsWithEnter: true, isPaste: false))
    #expect(program.log.last == "find ended maple")
  }

  @Test("a list that scans go to takes pastes and scans, but not letters that move in it")
  func scans() {
    var program = Program.fake(scans: true)
    _ = program.handle(.burst("48201", endsWithEnter: true, isPaste: false))
    #expect(program.log.last == "burst 48201 Enter")
    _ = program.handle(.burst("4820", endsWithEnter: false, isPaste: true))
    #expect(program.log.last == "burst 4820")
    _ = program.handle(.burst("jjkj", endsWithEnter: true, isPaste: false))
    #expect(program.log.suffix(5) == ["key j", "key j", "key k", "key j", "key Enter"])
    _ = program.handle(.burst("an", endsWithEnter: false, isPaste: false))
    #expect(program.log.suffix(2) == ["fake.act", "fake.done"])
    #expect(
      program.handle(.burst("", endsWithEnter: true, isPaste: true)).map(\.word) == ["ring"])
  }

  @Test("no burst answers a question", arguments: [true, false])
  func question(isPaste: Bool) {
    var program = Program.fake()
    program.press("d")
    for text in ["y", "PLYWOOD", "yes"] {
      let commands = program.handle(.burst(text, endsWithEnter: true, isPaste: isPaste))
      #expect(commands.map(\.word) == ["ring"])
    }
    #expect(program.lines.contains { $0.contains("Delete it?") })
    #expect(program.log.last == "fake.delete")
  }

  @Test("a question that a burst asks is not answered by its own letters")
  func questionInBurst() {
    var program = Program.fake()
    let commands = program.handle(.burst("dyyyyyy", endsWithEnter: true, isPaste: false))
    #expect(commands.map(\.word) == ["ring"])
    #expect(program.lines.contains { $0.contains("Delete it?") })
    #expect(!program.log.contains { $0.hasPrefix("confirmed") })
  }

  @Test("a burst does not end the program, and says how to")
  func quitInBurst() {
    var program = Program.fake()
    let commands = program.handle(.burst("anQls", endsWithEnter: true, isPaste: false))
    #expect(commands.map(\.word) == ["ring"])
    #expect(program.log.suffix(2) == ["fake.act", "fake.done"])
    #expect(program.messageLine == "Q came with other characters; press it alone to leave.")
  }

  @Test("a burst narrows the list of actions and chooses nothing", arguments: ["?", ":"])
  func actions(key: String) {
    var program = Program.fake()
    program.press(key)
    #expect(program.handle(.burst("quit", endsWithEnter: true, isPaste: false)).isEmpty)
    #expect(program.lines.contains { $0.contains("quit") })
    #expect(program.press("Enter").map(\.word) == ["quit"])
  }

  @Test("a scan ends a prompt by its Enter, a paste does not")
  func prompt() {
    var program = Program.fake()
    program.press("/")
    _ = program.handle(.burst("ple", endsWithEnter: true, isPaste: true))
    #expect(program.log.last == "find is maple ")
    _ = program.handle(.burst("tree", endsWithEnter: true, isPaste: false))
    #expect(program.log.last == "find ended maple tree")
  }
}
