import Testing

@testable import TerminalKit

@Suite("Finding the line of a key")
struct TomlLinesTests {
  private let lines = TomlLines(
    """
    name = "x" # a comment = 1
    [palette] # colours
      sea = 1
    "quoted key" = 2
    [tier.linux]
    key . look = "red"
    note = \"""
    fake = 1
    [roles]
    \"""
    after = [
      1,
    ]
    [ "roles" ]
    title = { look = "red" }
    """)

  @Test("keys are found in the table that they stand in")
  func keys() {
    #expect(lines.line(of: ["name"]) == 1)
    #expect(lines.line(of: ["palette"]) == 2)
    #expect(lines.line(of: ["palette", "sea"]) == 3)
    #expect(lines.line(of: ["palette", "quoted key"]) == 4)
    #expect(lines.line(of: ["tier"]) == 5)
    #expect(lines.line(of: ["tier", "linux", "key", "look"]) == 6)
    #expect(lines.line(of: ["tier", "linux", "after"]) == 11)
  }

  @Test("text over several lines is not taken for keys")
  func multiLineText() {
    #expect(lines.line(of: ["tier", "linux", "fake"]) == 5)
    #expect(lines.line(of: ["roles"]) == 14)
  }

  @Test("a key within an inline table has the table's line")
  func inlineTable() {
    #expect(lines.line(of: ["roles", "title", "look"]) == 15)
  }

  @Test("a key that is nowhere has the line of the table around it, or none")
  func missing() {
    #expect(lines.line(of: ["palette", "land"]) == 2)
    #expect(lines.line(of: ["land"]) == nil)
  }

  @Test("Windows line ends are counted once")
  func windows() {
    #expect(TomlLines("a = 1\r\n\r\nb = 2\r\n").line(of: ["b"]) == 3)
  }

  @Test("a line is read by what it begins with")
  func leads() {
    func lead(_ line: String) -> TomlKeyScanner.Lead {
      var scanner = TomlKeyScanner(line)
      return scanner.lead()
    }
    #expect(lead("[[a.'b c']] # x") == .header(["a", "b c"]))
    #expect(lead(" a.b = 1") == .key(["a", "b"], value: "1"))
    #expect(lead("# a = 1") == .other)
    #expect(lead("") == .other)
    #expect(lead("[a") == .other)
    #expect(lead("\"a = 1") == .other)
  }
}
