import TerminalKit
import Testing

@Suite("Keys that two actions want")
struct KeymapConflictTests {
  /// Reads lines that stand below `[keys]`, from line 2 on.
  private func read(_ lines: String...) -> (keymap: Keymap, sentences: [String]) {
    let text = (["[keys]"] + lines).joined(separator: "\n")
    let (keymap, problems) = KeymapFile.read(text, file: "keys.toml", table: FakeScreen.table)
    return (keymap, problems.map(\.description))
  }

  private func conflict(_ line: Int, _ key: String, _ other: String) -> String {
    "keys.toml, line \(line): \(key) does \"\(other)\" on the same screen already; "
      + "choose another key."
  }

  @Test(
    "a key that another action gives up is free, wherever in the file it does",
    arguments: [
      ["\"fake.open\" = \"F2\"", "\"fake.act\" = \"o\""],
      ["\"fake.act\" = \"o\"", "\"fake.open\" = \"F2\""],
    ])
  func freed(lines: [String]) {
    let (keymap, sentences) = read(lines[0], lines[1])
    #expect(sentences.isEmpty)
    #expect(
      keymap.keys == ["fake.act": [.character("o")], "fake.open": [.function(2)]])
  }

  @Test("two actions exchange their keys")
  func swap() {
    let (keymap, sentences) = read("\"fake.act\" = \"o\"", "\"fake.open\" = \"a\"")
    #expect(sentences.isEmpty)
    let table = ActionTable(
      frame: FakeScreen.table.frame, screens: FakeScreen.table.screens, keymap: keymap)
    #expect(table.action(for: .character("o"), in: FakeScreen.context) == FakeScreen.act)
    #expect(table.action(for: .character("a"), in: FakeScreen.context) == FakeScreen.open)
  }

  @Test("three actions hand their keys round")
  func rotation() {
    let (keymap, sentences) = read(
      "\"fake.act\" = \"o\"", "\"fake.open\" = \"/\"", "\"fake.find\" = \"a\"")
    #expect(sentences.isEmpty)
    #expect(
      keymap.keys == [
        "fake.act": [.character("o")], "fake.open": [.character("/")],
        "fake.find": [.character("a")],
      ])
  }

  @Test("two actions of the frame exchange their keys too")
  func swapInFrame() {
    let (keymap, sentences) = read(
      "\"frame.quit\" = [\"q\", \"^X\"]", "\"frame.back\" = [\"Esc\", \"Q\"]")
    #expect(sentences.isEmpty)
    #expect(keymap.keys.count == 2)
  }

  @Test("of two that choose one key, the later in the file gives way")
  func chosenTwice() {
    let (keymap, sentences) = read(
      "\"fake.open\" = \"F2\"", "\"fake.act\" = [\"F3\", \"F2\"]", "\"fake.find\" = \"F4\"")
    #expect(sentences == [conflict(3, "F2", "fake.open")])
    #expect(keymap.keys == ["fake.open": [.function(2)], "fake.find": [.function(4)]])
  }

  @Test("a key that its action keeps cannot be taken")
  func kept() {
    let (keymap, sentences) = read("\"fake.act\" = \"d\"")
    #expect(sentences == [conflict(2, "d", "fake.delete")])
    #expect(keymap == Keymap())
  }

  @Test("half of an exchange that fails brings down the other half, each with its line")
  func brokenSwap() {
    let (keymap, sentences) = read("\"fake.act\" = \"o\"", "\"fake.open\" = \"d\"")
    #expect(sentences == [conflict(2, "o", "fake.open"), conflict(3, "d", "fake.delete")])
    #expect(keymap == Keymap())
  }

  @Test("an unknown name does not disturb an exchange, and is told with its line")
  func unknown() {
    let (keymap, sentences) = read(
      "\"fake.act\" = \"o\"", "\"fake.opeen\" = \"F9\"", "\"fake.open\" = \"a\"")
    #expect(
      sentences == [
        "keys.toml, line 3: there is no action \"fake.opeen\", did you mean \"fake.open\"?"
      ])
    #expect(keymap.keys.count == 2)
  }

  @Test("a name mistyped in an exchange leaves the key with its first owner")
  func unknownHalf() {
    let (keymap, sentences) = read("\"fake.act\" = \"o\"", "\"fake.opeen\" = \"a\"")
    #expect(
      sentences == [
        conflict(2, "o", "fake.open"),
        "keys.toml, line 3: there is no action \"fake.opeen\", did you mean \"fake.open\"?",
      ])
    #expect(keymap == Keymap())
  }

  @Test(
    "a screen's key and one of all screens meet, whichever of them is chosen",
    arguments: [
      ("\"fake.act\" = \"?\"", "?", "frame.help"), ("\"frame.help\" = \"a\"", "a", "fake.act"),
    ])
  func frame(line: String, key: String, other: String) {
    let (keymap, sentences) = read(line)
    #expect(sentences == [conflict(2, key, other)])
    #expect(keymap == Keymap())
  }

  @Test("the same key on two screens is no conflict")
  func otherScreen() {
    let elsewhere = ActionContext(
      id: "else", title: "Else",
      actions: [
        Action("else.act", title: "Act", help: "Acts.", group: "Else", keys: [.character("y")])
      ])
    let table = ActionTable(
      frame: FakeScreen.table.frame, screens: FakeScreen.table.screens + [elsewhere])
    let (keymap, problems) = KeymapFile.read(
      "[keys]\n\"else.act\" = \"a\"", file: "keys.toml", table: table)
    #expect(problems.isEmpty)
    #expect(keymap.keys == ["else.act": [.character("a")]])
  }
}
