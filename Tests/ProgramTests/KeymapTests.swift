import Foundation
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("Keys of one's own")
  struct KeymapTests {
    private static let sentence =
      "keys.toml, line 3: q does \"frame.back\" on the same screen already; choose another key."

    private func home() throws -> Home {
      let home = try Home()
      let folder = home.folder.file(".config/crossbill")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("[keys]\n\"quotes.new\" = \"F2\"\n\"quotes.find\" = \"q\"\n".utf8)
        .write(to: URL(filePath: folder + "/keys.toml"))
      return home
    }

    @Test("a key that the frame has is told of at the start, and keeps its meaning")
    func start() throws {
      let home = try home()
      let terminal = try home.start("--database", home.database)
      #expect(
        terminal.screen.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
          .contains(Self.sentence))
      terminal.press("2")
      try terminal.wait(forText: "F2 New quote")
      terminal.press("q")
      #expect(try terminal.waitForExit().shellCode == 0)
    }

    @Test("the doctor tells of it too")
    func doctor() throws {
      let home = try home()
      let run = try home.run("doctor", "--database", home.database)
      #expect(
        run.outputText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          .contains(Self.sentence))
    }
  }
}
