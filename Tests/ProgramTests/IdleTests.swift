import Foundation
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("An idle program")
  struct IdleTests {
    @Test("it sleeps: no thread of it wakes up, on any screen", arguments: ["demo", "file"])
    func sleeps(desk: String) throws {
      let home = try Home()
      let arguments = desk == "demo" ? ["demo"] : ["--database", home.database]
      let terminal = try home.start(arguments)
      // Every kind of work was done once, so that every thread that stays is there.
      terminal.press("2", "n")
      try terminal.wait(forText: "New quote")
      terminal.press("4")
      terminal.settle(quiet: .seconds(1))
      let before = try wakeUps(of: terminal.process)
      #expect(terminal.settle(quiet: .seconds(4)) == 0)
      #expect(try wakeUps(of: terminal.process) == before)
    }

    /// How often each thread of a process gave up the processor of its own accord, which it does
    /// once for every time that it wakes up to find nothing to do.
    private func wakeUps(of process: Int32) throws -> [String: Int] {
      let folder = "/proc/\(process)/task"
      var counts: [String: Int] = [:]
      for thread in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let status = try String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
        counts[thread] = line.flatMap { Int($0.split(separator: "\t").last ?? "") }
      }
      #expect(!counts.isEmpty)
      return counts
    }
  }
}
