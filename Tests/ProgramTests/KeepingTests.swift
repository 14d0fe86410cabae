import Foundation
import Glibc
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("What is kept")
  struct KeepingTests {
    @Test("a half-typed quote survives a kill", arguments: tiers)
    func draft(type: String) throws {
      let home = try Home()
      let first = try home.start("--database", home.database, type: type)
      first.press("n")
      try first.wait(forText: "New quote")
      first.press("60601")
      try first.wait(forText: "draft saved")
      first.settle(quiet: .milliseconds(400))
      first.signal(SIGKILL)
      #expect(try first.waitForExit().signal == Int(SIGKILL))
      let second = try home.start("--database", home.database, type: type)
      second.press("n")
      try second.wait(forText: "60601")
    }

    @Test("what was typed just before leaving is kept", arguments: 0..<5)
    func lastKeys(round: Int) throws {
      let home = try Home()
      let first = try home.start("--database", home.database)
      first.press("n")
      try first.wait(forText: "New quote")
      first.settle()
      // Leaving follows the last key at once, before anything can have been saved.
      first.send(Array("48201\t\u{18}".utf8))
      #expect(try first.waitForExit().shellCode == 0)
      let second = try home.start("--database", home.database)
      second.press("n")
      try second.wait(forText: "48201")
    }

    @Test("two dashboards on one database see each other's quotes without a key")
    func neighbours() throws {
      let home = try Home()
      let request = try home.exampleRequest()
      let one = try home.start("--database", home.database)
      let other = try home.start("--database", home.database, type: "vt100")
      for terminal in [one, other] {
        terminal.press("2")
        try terminal.wait(forText: "No quotes yet.")
        terminal.settle()
      }
      let saved = try home.run(
        "quote", "--save", "--request", request, "--database", home.database)
      #expect(saved.code == 0)
      let savedAt = ContinuousClock.now
      try one.wait(forText: "Q-1001")
      try other.wait(forText: "Q-1001")
      #expect(ContinuousClock.now - savedAt < .milliseconds(1_500))
      one.press("e")
      try one.wait(forText: "New quote")
      one.settle()
      one.press(.control("o"))
      try other.wait(forText: "Q-1002")
      one.press(.control("c"))
      #expect(try one.waitForExit().signal == nil)
    }

    @Test("a database of a newer version is refused and stays as it is")
    func newer() throws {
      let home = try Home()
      let saved = try home.run(
        "quote", "--save", "--request", try home.exampleRequest(), "--database", home.database)
      #expect(saved.code == 0)
      let place = URL(filePath: home.database)
      var bytes = try Data(contentsOf: place)
      // The header keeps the schema's version as a big-endian number at offset 60.
      bytes.replaceSubrange(60..<64, with: [0, 0, 3, 231])
      try bytes.write(to: place)
      let before = home.folder.contents.sorted()
      let terminal = try PseudoTerminal(
        ProgramUnderTest(
          crossbill, arguments: ["--database", home.database], columns: 400,
          environment: home.environment()))
      #expect(try terminal.waitForExit().shellCode == 65)
      expectRestored(terminal)
      #expect(terminal.screen.contains("made by a newer Crossbill (version 999"))
      #expect(try Data(contentsOf: place) == bytes)
      #expect(home.folder.contents.sorted() == before)
    }

    @Test("a place where no database can be made is named", arguments: ["/dev/null/desk.sqlite"])
    func unusable(path: String) throws {
      let home = try Home()
      let terminal = try PseudoTerminal(
        ProgramUnderTest(
          crossbill, arguments: ["--database", path], columns: 400,
          environment: home.environment()))
      #expect(try terminal.waitForExit().shellCode == 74)
      expectRestored(terminal)
      #expect(terminal.screen.contains("The database \(path) cannot be opened"))
    }

    @Test("a database that may only be read is named with what mends it")
    func readOnly() throws {
      let home = try Home()
      let saved = try home.run(
        "quote", "--save", "--request", try home.exampleRequest(), "--database", home.database)
      #expect(saved.code == 0)
      chmod(home.folder.path, 0o755)
      chmod(home.database, 0o444)
      // The superuser may write anywhere, so the program runs as nobody there.
      let isRoot = geteuid() == 0
      let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", crossbill]
      let arguments = ["--database", home.database]
      let terminal = try PseudoTerminal(
        ProgramUnderTest(
          isRoot ? "/usr/bin/setpriv" : crossbill,
          arguments: isRoot ? nobody + arguments : arguments, columns: 400,
          environment: home.environment()))
      #expect(try terminal.waitForExit().shellCode == 74)
      expectRestored(terminal)
      #expect(terminal.screen.contains("may only be read"))
    }
  }
}
