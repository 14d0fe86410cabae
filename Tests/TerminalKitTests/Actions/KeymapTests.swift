import TerminalKit
import Testing

@Suite("The user's keys")
struct KeymapTests {
  private func read(_ text: String) -> (keymap: Keymap, sentences: [String]) {
    let (keymap, problems) = KeymapFile.read(text, file: "keys.toml", table: FakeScreen.table)
    return (keymap, problems.map(\.description))
  }

  @Test("chosen keys take the place of the first ones everywhere")
  func chosen() {
    let (keymap, sentences) = read(
      """
      [keys]
      "fake.act" = ["F2", "z"]
      "frame.back" = "Esc"
      """)
    #expect(sentences.isEmpty)
    let table = ActionTable(
      frame: FakeScreen.table.frame, screens: FakeScreen.table.screens, keymap: keymap)
    #expect(table.action(for: .function(2), in: FakeScreen.context) == FakeScreen.act)
    #expect(table.action(for: .character("z"), in: FakeScreen.context) == FakeScreen.act)
    #expect(table.action(for: .character("a"), in: FakeScreen.context) == nil)
    #expect(table.action(for: .character("q"), in: FakeScreen.context) == nil)
    #expect(table.keys(of: FakeScreen.act) == [.function(2), .character("z")])
    #expect(table.keys(of: FakeScreen.open) == FakeScreen.open.keys)
  }

  @Test("a screen's own key wins over the key of all screens")
  func ownKey() {
    let help = Action("own.help", title: "Own", help: "Own.", group: "Own", keys: [.character("?")])
    let context = ActionContext(id: "own", title: "Own", actions: [help])
    let table = ActionTable(frame: FakeScreen.table.frame, screens: [context])
    #expect(table.action(for: .character("?"), in: context) == help)
    #expect(table.action(for: .function(1), in: context) == FrameActions.help)
  }

  @Test(
    "a key that never arrives is refused with the one to name instead",
    arguments: [
      ("^M", "Enter"), ("^J", "Enter"), ("^I", "Tab"), ("^H", "Backspace"),
      ("^C", "ends the program"),
      ("^Z", "returns to the shell"), ("^S", "hold"), ("^Q", "hold"),
    ])
  func unreachable(key: String, words: String) {
    let (keymap, sentences) = read("[keys]\n\"fake.act\" = [\"F2\", \"\(key)\"]")
    #expect(keymap == Keymap())
    #expect(sentences.count == 1)
    #expect(sentences[0].hasPrefix("keys.toml, line 2: \(key) cannot be used: "))
    #expect(sentences[0].contains(words))
  }

  @Test("Control-Z may be named for what it does anyway")
  func suspend() {
    let (keymap, sentences) = read("[keys]\n\"frame.suspend\" = \"^Z\"")
    #expect(sentences.isEmpty)
    #expect(keymap.keys[FrameActions.suspend.id] == [.control("z")])
  }

  private static let mistakes: [(String, String)] = [
    (
      "[keys]\n\"fake.akt\" = \"F2\"",
      "keys.toml, line 2: there is no action \"fake.akt\", did you mean \"fake.act\"?"
    ),
    (
      "[keys]\n\"nothing.like.it\" = \"F2\"",
      "keys.toml, line 2: there is no action \"nothing.like.it\"; `crossbill keys` lists them."
    ),
    (
      "[keys]\n\n\"fake.act\" = \"Hyper\"",
      "keys.toml, line 3: \"Hyper\" is no key; use a character, Enter, Tab, Esc, Up, F1 to F24 "
        + "or ^A to ^Z."
    ),
    (
      "[keys]\n\"fake.act\" = 7",
      "keys.toml, line 2: \"fake.act\" must be a key's name or a list of them, such as [\"n\"]."
    ),
    (
      "[keys]\n\"fake.act\" = []",
      "keys.toml, line 2: \"fake.act\" must be a key's name or a list of them, such as [\"n\"]."
    ),
    (
      "[keys]\n\"fake.act\" = [\"a\", 7]",
      "keys.toml, line 2: \"fake.act\" must be a key's name or a list of them, such as [\"n\"]."
    ),
    (
      "keys = 7",
      "keys.toml, line 1: \"keys\" must be a key's name or a list of them, such as [\"n\"]."
    ),
    (
      "colour = 7\n[keys]",
      "keys.toml, line 1: \"colour\" means nothing here; only [keys] does."
    ),
    (
      "[keys]\n\"fake.act\" = \"o\"",
      "keys.toml, line 2: o does \"fake.open\" on the same screen already; choose another key."
    ),
    (
      "[keys]\n\"fake.act\" = \"?\"",
      "keys.toml, line 2: ? does \"frame.help\" on the same screen already; choose another key."
    ),
    (
      "[keys]\n\"fake.find\" = [\"F3\", \"q\"]",
      "keys.toml, line 2: q does \"frame.back\" on the same screen already; choose another key."
    ),
    (
      "[keys]\n\"frame.back\" = \"a\"",
      "keys.toml, line 2: a does \"fake.act\" on the same screen already; choose another key."
    ),
    (
      "[keys]\n\"fake.act\" = \"F2\"\n\0\"fake.find\" = \"F3\"",
      "keys.toml, line 3: this is not valid TOML: it holds a zero byte."
    ),
  ]

  @Test("each mistake has its sentence with file and line", arguments: mistakes)
  func problems(text: String, sentence: String) {
    let (keymap, sentences) = read(text)
    #expect(sentences == [sentence])
    #expect(keymap == Keymap())
  }

  @Test("a line that cannot be used leaves the good ones in force")
  func partly() {
    let (keymap, sentences) = read(
      "[keys]\n\"fake.act\" = \"F2\"\n\"fake.open\" = \"F2\"\n\"fake.find\" = \"F3\"")
    #expect(
      sentences == [
        "keys.toml, line 3: F2 does \"fake.act\" on the same screen already; choose another key."
      ])
    #expect(keymap.keys == ["fake.act": [.function(2)], "fake.find": [.function(3)]])
  }

  @Test("what is no TOML is told with its line; nothing of it holds")
  func syntax() throws {
    let (keymap, sentences) = read("[keys]\n\"fake.act\" = = 3")
    let sentence = try #require(sentences.first)
    #expect(sentence.hasPrefix("keys.toml, line 2: this is not valid TOML: "))
    #expect(!sentence.contains("\n"))
    #expect(keymap == Keymap())
  }

  @Test("a file of more than 64 KiB is not read")
  func tooLarge() {
    let (_, sentences) = read(String(repeating: "#", count: 65_537))
    #expect(
      sentences == ["keys.toml: the file is too large; a key file may have 65536 bytes."])
  }

  @Test("words of a hostile file are shown escaped")
  func hostile() {
    let (_, sentences) = read("[keys]\n\"fake.\\u001b[2J\" = \"a\"")
    #expect(sentences.count == 1)
    #expect(sentences.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
  }
}
