import TerminalKit
import Testing

@Suite("Names of keys")
struct KeyTests {
  static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .character("a"), .character("A"), .character(" "),
      .character("é"), .character("="), .character("^"), .character("F"), .character("1"),
    ] + (1...24).map { .function($0) } + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }

  @Test("a key's name is read as the same key", arguments: keys)
  func roundTrip(key: Key) {
    #expect(Key(name: key.name) == key)
  }

  @Test("the key that undoes a form's edit has a name that is read too")
  func underscore() {
    #expect(Key.control("_").name == "^_")
    #expect(Key(name: "^_") == .control("_"))
  }

  @Test(
    "other spellings are read",
    arguments: [
      ("esc", Key.escape), ("ENTER", .enter), ("space", .character(" ")), ("ctrl-x", .control("x")),
      ("C-X", .control("x")), ("control-l", .control("l")), ("f10", .function(10)),
      ("pgdn", .pageDown),
    ])
  func spellings(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test("what is no key is refused", arguments: ["", "F0", "F25", "Hyper", "^1", "ctrl-", "^ab"])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }
}
