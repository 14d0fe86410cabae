import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("Sizes")
  struct SizeTests {
    @Test("a storm of sizes ends in the last one", arguments: tiers)
    func storm(type: String) throws {
      let terminal = try Home().start("demo", type: type)
      for step in 0..<60 { terminal.resize(columns: 1 + step * 2, rows: 1 + step % 40) }
      // The size of the beginning again: the program may have seen no other.
      terminal.resize(columns: 80, rows: 24)
      try terminal.wait(forText: "[1 Overview]")
      terminal.settle()
      terminal.press("2")
      try terminal.wait(forText: "[2 Quotes]")
      terminal.press("q")
      #expect(try terminal.waitForExit().shellCode == 0)
      expectRestored(terminal)
    }

    @Test(
      "a tiny screen asks for more room and recovers",
      arguments: tiers, [[20, 8], [8, 20], [1, 1]])
    func tiny(type: String, size: [Int]) throws {
      let terminal = try Home().start("demo", type: type)
      terminal.resize(columns: size[0], rows: size[1])
      try terminal.wait(forText: String("Enlarge".prefix(size[0])))
      terminal.press("2", .enter, "j", "n")
      terminal.settle()
      terminal.resize(columns: 80, rows: 24)
      try terminal.wait(forText: "Quotes")
      terminal.press(.control("c"))
      #expect(try terminal.waitForExit().signal == nil)
      expectRestored(terminal)
    }
  }
}
