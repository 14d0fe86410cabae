import Foundation
import TerminalKit
import Testing

@Suite("The real loop played by a script")
struct ScriptedTerminalTests {
  /// The screens that a script keeps of a program whose keys start work.
  private func screens(_ text: String, work: [Character: Work<String>] = [:]) throws -> [String] {
    var screens: [String] = []
    let terminal = ScriptedTerminal(try KeyScript(text)) {
      screens.append($0.grid.plainText(ascii: true))
    }
    let mailbox = Mailbox<LoopItem<String>>()
    mailbox.onPost(terminal.waker)
    let program = Program(
      name: "Test", screens: [WorkingScreen(work: work, journal: Journal())],
      table: WorkingScreen.table)
    var loop = ProgramLoop(program: program, terminal: terminal, mailbox: mailbox)
    #expect(loop.run() == .hangUp)
    return screens
  }

  @Test("a step waits for the work of the one before it, without pauses in the script")
  func waits() throws {
    let slow = Work<String>("slow") { _ in
      Thread.sleep(forTimeInterval: 0.05)
      return "done"
    }
    let kept = try screens("save-screen\npress s\nsave-screen", work: ["s": slow])
    #expect(kept.count == 2)
    #expect(!kept[0].contains("told done"))
    #expect(kept[1].contains("told done"))
  }

  @Test("the screen is kept in the size that the script gave it")
  func resized() throws {
    let kept = try screens("resize 70x16\nsave-screen\npress ?\nsave-screen")
    #expect(
      kept.map { $0.split(separator: "\n", omittingEmptySubsequences: false).count } == [17, 17])
    #expect(kept[1].contains("Keys of Working"))
  }

  @Test("an empty script ends the program")
  func empty() throws {
    #expect(try screens("").isEmpty)
  }
}
