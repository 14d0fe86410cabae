import TerminalKit
import Testing

@Suite("Themes laid over one another")
struct ThemeLibraryTests {
  private func look(
    _ role: Role, _ theme: String, in library: ThemeLibrary, tier: TerminalTier = .xterm,
    depth: ColourDepth = .full
  ) throws -> Look {
    #expect(library.problems.isEmpty)
    return try #require(library.theme(named: theme)).look(of: role, tier: tier, depth: depth)
  }

  @Test("what a theme leaves out comes from the default theme")
  func partial() throws {
    let library = ThemeSamples.library("name = \"sea\"\n[roles]\ntitle = \"black on cyan\"")
    #expect(
      try look(.title, "sea", in: library) == Look(foreground: Colour(0), background: Colour(6)))
    #expect(
      try look(.key, "sea", in: library) == Look(foreground: Colour(110), attributes: .bold))
    #expect(try look(.text, "sea", in: library) == .plain)
  }

  @Test("a look with colours leaves the look without colour as it was")
  func monoKept() throws {
    let library = ThemeSamples.library("name = \"sea\"\n[roles]\ntitle = \"black on cyan\"")
    #expect(try look(.title, "sea", in: library, depth: .none) == Look(attributes: .reverse))
  }

  @Test("a look of attributes alone holds with and without colour")
  func attributesAlone() throws {
    let library = ThemeSamples.library("name = \"sea\"\n[roles]\ntitle = \"underline\"")
    for depth in ColourDepth.allCases {
      #expect(try look(.title, "sea", in: library, depth: depth) == Look(attributes: .underline))
    }
  }

  @Test("one depth can be changed and the others stay")
  func oneDepth() throws {
    let library = ThemeSamples.library(
      "name = \"sea\"\n[roles]\ntitle = { eight = \"red\", mono = \"bold\" }")
    #expect(
      try look(.title, "sea", in: library, depth: .eight) == Look(foreground: Colour(1)))
    #expect(try look(.title, "sea", in: library, depth: .none) == Look(attributes: .bold))
    #expect(
      try look(.title, "sea", in: library, depth: .sixteen)
        == Look(foreground: Colour(7), background: Colour(4)))
  }

  @Test("a new colour for a palette's name recolours every look that uses it")
  func paletteOverride() throws {
    let library = ThemeSamples.library("name = \"sea\"\n[palette]\naccent = 37")
    #expect(try look(.key, "sea", in: library).foreground == Colour(37))
    #expect(try look(.key, "base", in: library).foreground == Colour(110))
  }

  @Test("a basic colour's name can be given another colour")
  func basicNameRedefined() throws {
    let library = ThemeSamples.library("name = \"sea\"\n[palette]\nblue = 24")
    #expect(try look(.title, "sea", in: library).background == Colour(24))
  }

  @Test("a theme can extend a theme that extends the default one")
  func chain() throws {
    let library = ThemeSamples.library(
      "name = \"one\"\nbackground = \"light\"\n[roles]\ntext = \"red\"",
      "name = \"two\"\nextends = \"one\"\n[roles]\nkey = \"green\"")
    #expect(try look(.text, "two", in: library).foreground == Colour(1))
    #expect(try look(.key, "two", in: library) == Look(foreground: Colour(2)))
    #expect(try look(.title, "two", in: library).background == Colour(4))
    #expect(library.theme(named: "two")?.background == .light)
  }

  @Test("what holds for one kind of terminal wins there and only there")
  func tier() throws {
    let library = ThemeSamples.library("name = \"sea\"\n[tier.vt220]\nkey = \"underline\"")
    #expect(
      try look(.key, "sea", in: library, tier: .vt220, depth: .none).attributes == .underline)
    #expect(try look(.key, "sea", in: library, tier: .vt100, depth: .none).attributes == .bold)
    #expect(
      try look(.key, "sea", in: library, tier: .linuxConsole, depth: .eight)
        == Look(foreground: Colour(6), attributes: .bold))
  }

  @Test("what a theme says for all terminals replaces what its parent says for one")
  func generalOverTier() throws {
    let library = ThemeSamples.library("name = \"sea\"\n[roles]\nkey = \"green\"")
    #expect(
      try look(.key, "sea", in: library, tier: .linuxConsole, depth: .eight)
        == Look(foreground: Colour(2)))
  }

  @Test("a user's theme takes the place of the built-in one and is laid over it")
  func userOverride() throws {
    let library = ThemeSamples.library("name = \"base\"\n[roles]\ntext = \"yellow\"")
    #expect(library.themes.map(\.name) == ["base"])
    #expect(try look(.text, "base", in: library).foreground == Colour(3))
    #expect(try look(.key, "base", in: library).foreground == Colour(110))
    #expect(library.theme(named: "base")?.source?.file == "themes/user0.toml")
  }

  @Test("a user's theme that names its own built-in namesake extends that")
  func namesake() throws {
    let library = ThemeSamples.library("name = \"base\"\nextends = \"base\"\nsummary = \"Mine.\"")
    #expect(try look(.key, "base", in: library).foreground == Colour(110))
    #expect(library.theme(named: "base")?.summary == "Mine.")
  }

  @Test("a theme without a name is called after its file")
  func fileName() {
    #expect(ThemeSamples.library("summary = \"\"").theme(named: "user0") != nil)
  }

  @Test("the built-in themes come first and the user's follow by name")
  func order() {
    let library = ThemeSamples.library("name = \"zebra\"", "name = \"apple\"")
    #expect(library.themes.map(\.name) == ["base", "apple", "zebra"])
  }

  @Test("without a wish the suggested theme is used and nothing is said")
  func noWish() throws {
    let library = ThemeSamples.library()
    let base = try #require(library.theme(named: "base"))
    #expect(library.choice(named: nil, suggestion: base) == ThemeChoice(theme: base))
    #expect(library.choice(named: "base", suggestion: base).sentence == nil)
  }

  @Test("a wish for a broken theme says what is wrong and what is used")
  func brokenWish() throws {
    let library = ThemeSamples.library("[roles]\nkey = \"red on\"")
    let base = try #require(library.theme(named: "base"))
    let choice = library.choice(named: "user0", suggestion: base)
    #expect(choice.theme == base)
    #expect(
      choice.sentence == "themes/user0.toml, line 2: a colour is missing after \"on\"; "
        + "the theme \"base\" is used instead.")
  }

  @Test("a wish for a theme that is not there names those that are")
  func unknownWish() throws {
    let library = ThemeSamples.library("name = \"sea\"")
    let base = try #require(library.theme(named: "base"))
    #expect(
      library.choice(named: "se\u{1B}a", suggestion: base).sentence
        == "There is no theme \"se^[a\", only base, sea; the theme \"base\" is used instead.")
  }
}
