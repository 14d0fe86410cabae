import Foundation
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("A script of keys")
  struct ScriptTests {
    private func play(_ script: String, _ arguments: String...) throws -> FinishedRun {
      let home = try Home()
      let path = home.folder.file("keys.txt")
      try Data(script.utf8).write(to: URL(filePath: path))
      return try FinishedRun(
        crossbill, ["demo", "--script", path] + arguments, environment: home.environment())
    }

    @Test("the screens that it keeps are printed, each after the work of the step before")
    func screens() throws {
      let run = try play(
        """
        save-screen
        press 2
        save-screen
        press Enter
        resize 60x15
        save-screen
        """)
      #expect(run.code == 0)
      #expect(run.errorText.isEmpty)
      let lines = run.outputText.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 24 + 24 + 15 + 1)
      #expect(lines[0].contains("[1 Overview]"))
      #expect(lines[24].contains("[2 Quotes]"))
      #expect(lines[24...47].count { $0.contains("Q-1") } == 7)
      #expect(lines[48].contains("Quotes > Q-"))
    }

    @Test("the same script prints the same screens")
    func repeatable() throws {
      let script = """
        press 2 s s
        save-screen
        press /
        type maple
        save-screen
        press Enter n
        scan 48201
        save-screen
        """
      let first = try play(script, "--low-bandwidth").outputText
      #expect(first.contains("48201"))
      #expect(try lines(of: play(script, "--low-bandwidth").outputText) == lines(of: first))
    }

    /// The lines but for the titles that tell the time.
    private func lines(of text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.contains("draft saved") }
    }

    @Test("a line that is no step is named")
    func mistake() throws {
      let run = try play("press 2\nclick 3 4\n")
      #expect(run.code == 65)
      #expect(run.errorText.contains("keys.txt, line 2: \"click 3 4\" is no step"))
      #expect(run.output.isEmpty)
    }
  }
}
