import TerminalKit
import Testing

@Suite("What is said about a broken theme file")
struct ThemeProblemTests {
  private func sentences(_ texts: String...) -> [String] {
    let user = texts.enumerated().map {
      ThemeSource(file: "themes/user\($0.offset).toml", text: $0.element)
    }
    let library = ThemeLibrary(builtIn: [ThemeSamples.base], user: user, defaultName: "base")
    return library.problems.map(\.description)
  }

  @Test("text that is not TOML is told with the line where it stops making sense")
  func syntax() throws {
    let sentence = try #require(sentences("name = \"x\"\n\n[roles\ntext = 1").first)
    #expect(sentence.hasPrefix("themes/user0.toml, line 3: this is not valid TOML: "))
    #expect(sentence.hasSuffix("."))
    #expect(!sentence.contains("\n"))
  }

  @Test("a zero byte is told with its line and not taken for the end of the file")
  func zeroByte() {
    #expect(
      sentences("name = \"x\"\n# \u{0}\n") == [
        "themes/user0.toml, line 2: this is not valid TOML: it holds a zero byte."
      ])
  }

  @Test("a file larger than any theme is not read")
  func tooLarge() {
    #expect(
      sentences(String(repeating: "#", count: 65_537)) == [
        "themes/user0.toml: the file has 65537 bytes, and a theme may have 65536."
      ])
  }

  @Test("a key that means nothing is told with the key that was probably meant")
  func unknownKey() {
    #expect(
      sentences("\n[role]\ntext = \"red\"") == [
        "themes/user0.toml, line 2: \"role\" means nothing here; did you mean \"roles\"."
      ])
    #expect(
      sentences("[roles]\nkey = { colour = \"red\" }") == [
        "themes/user0.toml, line 2: \"colour\" means nothing here."
      ])
  }

  @Test("a value of the wrong kind is told with the kind that is wanted")
  func wrongKind() {
    #expect(
      sentences("name = 7") == ["themes/user0.toml, line 1: \"name\" must be a text in quotes."])
    #expect(
      sentences("roles = 7") == ["themes/user0.toml, line 1: \"roles\" must be a table."])
    #expect(
      sentences("[roles]\nkey = 7") == [
        "themes/user0.toml, line 2: \"key\" must be a look such as \"cyan on black bold\"."
      ])
    #expect(
      sentences("[palette]\nsea = true") == [
        "themes/user0.toml, line 2: \"sea\" must be a colour's number or name."
      ])
    #expect(
      sentences("[palette]\nsea = {}") == [
        "themes/user0.toml, line 2: \"sea\" must be a colour or { full, sixteen, eight }."
      ])
    #expect(
      sentences("background = \"default\"") == [
        "themes/user0.toml, line 1: \"background\" must be \"dark\", \"light\" or a colour."
      ])
  }

  @Test("a role that no screen uses is told, with the role that was probably meant")
  func unknownRole() {
    #expect(
      sentences("[roles]\ntext = \"red\"\ntitel = \"red\"") == [
        "themes/user0.toml, line 3: there is no role \"titel\"; did you mean \"title\"."
      ])
    #expect(
      sentences("[tier.vt220]\nspaceship = \"bold\"") == [
        "themes/user0.toml, line 2: there is no role \"spaceship\"."
      ])
  }

  @Test("a kind of terminal that is not told apart is told with those that are")
  func unknownTier() {
    #expect(
      sentences("[tier.vt52]\ntext = \"bold\"") == [
        "themes/user0.toml, line 1: \"vt52\" is no kind of terminal; "
          + "use vt100, vt220, linux or xterm."
      ])
  }

  @Test("a colour name that no terminal knows is told")
  func unknownColour() {
    #expect(
      sentences("[palette]\nsea = \"bleu\"") == [
        "themes/user0.toml, line 2: \"bleu\" is no colour; use a number from 0 to 255 "
          + "or a basic colour's name."
      ])
    #expect(
      sentences("[palette]\nsea = \"yelow\"") == [
        "themes/user0.toml, line 2: \"yelow\" is no colour; use a number from 0 to 255 "
          + "or a basic colour's name; did you mean \"yellow\"."
      ])
  }

  @Test("a look that names a colour of no palette is told")
  func unknownPaletteEntry() {
    #expect(
      sentences("[roles]\ntext = \"plain\"\nkey = \"acent bold\"") == [
        "themes/user0.toml, line 3: \"acent\" is neither in the palette nor a basic colour; "
          + "did you mean \"accent\"."
      ])
    #expect(
      sentences("[tier.linux]\nkey = \"red on swamp\"") == [
        "themes/user0.toml, line 2: \"swamp\" is neither in the palette nor a basic colour."
      ])
  }

  @Test("a colour's number beyond what the depth has is told with the highest")
  func outOfRange() {
    #expect(
      sentences("[palette]\nsea = 256") == [
        "themes/user0.toml, line 2: colour 256 is out of range; use 0 to 255."
      ])
    #expect(
      sentences("[palette]\nsea = { full = 110, eight = 8 }") == [
        "themes/user0.toml, line 2: colour 8 is out of range; use 0 to 7."
      ])
    #expect(
      sentences("[palette]\nsea = { sixteen = -1 }") == [
        "themes/user0.toml, line 2: colour -1 is out of range; use 0 to 15."
      ])
    #expect(
      sentences("[roles]\nkey = \"300 on black\"") == [
        "themes/user0.toml, line 2: colour 300 is out of range; use 0 to 255."
      ])
  }

  @Test("a word that is no attribute is told with those that are")
  func unknownAttribute() {
    let rest = "is no attribute; use bold, dim, underline, reverse or plain."
    #expect(
      sentences("[roles]\nkey = \"red blinking\"") == [
        "themes/user0.toml, line 2: \"blinking\" \(rest)"
      ])
    #expect(
      sentences("[roles]\nkey = { mono = \"red bold\" }") == [
        "themes/user0.toml, line 2: \"red\" \(rest)"
      ])
  }

  @Test("a look that ends after the word on is told")
  func missingBackground() {
    #expect(
      sentences("[roles]\nkey = \"red on\"") == [
        "themes/user0.toml, line 2: a colour is missing after \"on\"."
      ])
  }

  @Test("a theme that extends what is not there is told")
  func extendsUnknown() {
    #expect(
      sentences("summary = \"\"\nextends = \"atlantis\"") == [
        "themes/user0.toml, line 2: it extends \"atlantis\", which is no usable theme."
      ])
  }

  @Test("themes that extend each other in a circle are all told")
  func circle() {
    #expect(
      sentences("name = \"a\"\nextends = \"b\"", "name = \"b\"\nextends = \"a\"") == [
        "themes/user0.toml, line 2: it extends itself: \"a\" extends \"b\" extends \"a\".",
        "themes/user1.toml, line 2: it extends itself: \"b\" extends \"a\" extends \"b\".",
      ])
  }

  @Test("a second file of the same name is told and the first stays")
  func nameTaken() throws {
    let library = ThemeSamples.library("name = \"a\"\nsummary = \"1\"", "name = \"a\"")
    #expect(
      library.problems.map(\.description) == [
        "themes/user1.toml: the name \"a\" is taken by themes/user0.toml."
      ])
    #expect(library.theme(named: "a")?.summary == "1")
  }

  @Test("words from a file are shown escaped and cut")
  func hostileWords() throws {
    let word = "\\u001B[31m" + String(repeating: "x", count: 500)
    let sentence = try #require(sentences("[roles]\n\"\(word)\" = \"red\"").first)
    #expect(!sentence.contains("\u{1B}"))
    #expect(sentence.contains("\"^[[31mxxx"))
    #expect(sentence.count < 120)
  }
}
