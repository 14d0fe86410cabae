import TerminalKit
import Testing

@Suite("The keys that a terminal has")
struct KeysOfTerminalsTests {
  @Test(
    "a vt100 has four function keys and no editing keys, a vt220 has them without F5",
    arguments: [
      ("F1", TerminalTier.vt100), ("F4", .vt100), ("F6", .vt220), ("F10", .vt220), ("F20", .vt220),
      ("Ins", .vt220), ("Del", .vt220), ("PgDn", .vt220), ("F5", .linuxConsole),
      ("F21", .linuxConsole), ("Home", .linuxConsole), ("BackTab", .linuxConsole),
      ("^O", .vt100), ("Enter", .vt100), ("Esc", .vt100), ("Up", .vt100), ("q", .vt100),
    ])
  func least(name: String, tier: TerminalTier) throws {
    let key = try #require(Key(name: name))
    for each in TerminalTier.allCases { #expect(each.has(key) == (each >= tier)) }
  }
}
