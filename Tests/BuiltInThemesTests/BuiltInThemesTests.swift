import BuiltInThemes
import TerminalKit
import Testing

@Suite("The built-in themes")
struct BuiltInThemesTests {
  @Test("all seven are there, the default first, and none is broken")
  func all() {
    #expect(
      BuiltInThemes.all.map(\.name) == [
        "dark", "light", "high-contrast", "mono", "amber", "green", "linux-console",
      ])
    #expect(BuiltInThemes.library.problems.isEmpty)
    #expect(BuiltInThemes.default.name == "dark")
  }

  @Test("each says in one sentence what it is for and keeps its own file's text")
  func summaries() {
    for theme in BuiltInThemes.all {
      #expect(theme.summary.hasSuffix("."))
      #expect(theme.summary.count <= 78)
      #expect(theme.source?.file == "\(theme.name).toml")
      // A copy is called as its own file, so that no line may give it a name.
      #expect(theme.source?.text.contains("\nname = ") == false)
    }
  }

  @Test("the default theme names every role, so that no other needs to")
  func complete() throws {
    let text = try #require(BuiltInThemes.default.source?.text)
    for role in Role.allCases {
      #expect(text.contains("\n\(role.rawValue) = "), "\(role.rawValue) is missing")
    }
  }

  @Test("a theme is found by its name and nothing else")
  func named() {
    #expect(BuiltInThemes.theme(named: "amber")?.name == "amber")
    #expect(BuiltInThemes.theme(named: "Amber") == nil)
    #expect(BuiltInThemes.theme(named: "") == nil)
  }

  @Test("a terminal gets the theme that suits it when its user chose none")
  func suggested() {
    #expect(BuiltInThemes.suggested(for: .xterm, depth: .full).name == "dark")
    #expect(BuiltInThemes.suggested(for: .xterm, depth: .eight).name == "dark")
    #expect(BuiltInThemes.suggested(for: .linuxConsole, depth: .eight).name == "linux-console")
    #expect(BuiltInThemes.suggested(for: .linuxConsole, depth: .none).name == "mono")
    #expect(BuiltInThemes.suggested(for: .vt220, depth: .none).name == "mono")
  }

  @Test("the user's theme of a suggested name is the one suggested")
  func suggestedFromLibrary() {
    let own = ThemeSource(file: "themes/dark.toml", text: "summary = \"Mine.\"")
    let library = BuiltInThemes.library(with: [own])
    #expect(BuiltInThemes.suggested(for: .xterm, depth: .full, in: library).summary == "Mine.")
  }

  @Test("amber and green have a look of their own on the terminals they are named after")
  func tiers() throws {
    let amber = try #require(BuiltInThemes.theme(named: "amber"))
    #expect(amber.look(of: .heading, tier: .vt220, depth: .none).attributes == [.bold, .underline])
    #expect(amber.look(of: .heading, tier: .xterm, depth: .none).attributes == .bold)
    let green = try #require(BuiltInThemes.theme(named: "green"))
    #expect(
      green.look(of: .fieldFocused, tier: .vt100, depth: .none).attributes == [.bold, .reverse])
  }

  @Test("a theme of one line takes the rest from the default theme")
  func oneLine() throws {
    let own = ThemeSource(file: "themes/sea.toml", text: "palette.accent = 37")
    let library = BuiltInThemes.library(with: [own])
    #expect(library.problems.isEmpty)
    let sea = try #require(library.theme(named: "sea"))
    #expect(sea.look(of: .heading, tier: .xterm, depth: .full).foreground == Colour(37))
    for role in Role.allCases where ![.heading, .key, .fieldFocused, .mapLake].contains(role) {
      let inherited = BuiltInThemes.default.look(of: role, tier: .xterm, depth: .full)
      #expect(sea.look(of: role, tier: .xterm, depth: .full) == inherited, "\(role.rawValue)")
    }
  }

  @Test(
    "broken user files leave every built-in theme in place", arguments: ["=", "[roles", "\u{0}"])
  func broken(text: String) {
    let files = BuiltInThemes.sources.map { ThemeSource(file: "themes/\($0.file)", text: text) }
    let library = BuiltInThemes.library(with: files)
    #expect(library.problems.count == files.count)
    #expect(library.themes == BuiltInThemes.all)
  }
}
