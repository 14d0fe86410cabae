import Foundation
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("Standard output of the real program")
  struct OutputTests {
    @Test(
      "what cannot be written ends with 74 and one sentence",
      arguments: ["keys", "demo --plain --screen quotes", "quote --example", "--help"])
    func full(command: String) throws {
      let home = try Home()
      let run = try FinishedRun(
        "/bin/sh", ["-c", "\(crossbill) \(command) >/dev/full"], environment: home.environment())
      #expect(run.code == 74)
      #expect(run.errorLines.count == 1)
      #expect(run.errorText.contains("Standard output cannot be written (No space left on device)"))
    }

    @Test("a reader that has seen enough ends the program without a word")
    func closedPipe() throws {
      let home = try Home()
      let run = try FinishedRun(
        "/bin/sh", ["-c", "\(crossbill) ports | head -1"], environment: home.environment())
      #expect(run.code == 0)
      #expect(run.errors.isEmpty)
      #expect(run.outputText.split(separator: "\n").count == 1)
    }
  }
}
