import BuiltInThemes
import Testing

@testable import TerminalKit

@Suite("Looks by role, kind of terminal and number of colours")
struct ThemeTests {
  private let theme = Theme(
    name: "made", summary: "",
    looks: [
      .none: [.key: Look(attributes: .bold)],
      .eight: [.key: Look(foreground: Colour(6))],
      .full: [.key: Look(foreground: Colour(110))],
    ],
    tierLooks: [.vt220: [.key: Look(attributes: .reverse)]])

  @Test("roles are numbered in the order of their list")
  func ordinals() {
    #expect(Role.allCases.map(\.ordinal) == Array(Role.allCases.indices))
  }

  @Test("a terminal takes the looks of the richest depth it can show")
  func richest() {
    #expect(theme.look(of: .key, tier: .xterm, depth: .full).foreground == Colour(110))
    #expect(theme.look(of: .key, tier: .xterm, depth: .sixteen).foreground == Colour(6))
    #expect(theme.look(of: .key, tier: .xterm, depth: .none) == Look(attributes: .bold))
    #expect(theme.look(of: .text, tier: .xterm, depth: .full) == .plain)
  }

  @Test("a kind of terminal's own look wins where there is colour")
  func tier() {
    #expect(theme.look(of: .key, tier: .vt220, depth: .eight).attributes == .reverse)
    #expect(theme.look(of: .key, tier: .vt220, depth: .none).attributes == .bold)
  }

  @Test("colours that a terminal has not are taken down to ones that it has, and none without")
  func reduced() {
    let bright = Theme(
      name: "made", summary: "", looks: [.none: [.key: Look(foreground: Colour(9))]],
      tierLooks: [.xterm: [.key: Look(foreground: Colour(8), background: Colour(110))]])
    #expect(bright.look(of: .key, tier: .vt220, depth: .none) == .plain)
    #expect(bright.look(of: .key, tier: .vt220, depth: .eight) == Look(foreground: Colour(1)))
    #expect(bright.look(of: .key, tier: .vt220, depth: .sixteen) == Look(foreground: Colour(9)))
    let eight = bright.look(of: .key, tier: .xterm, depth: .eight)
    #expect(eight.foreground == Colour(7))
    #expect(eight.background == Colour(110).reduced(to: .eight))
  }

  @Test("the table of one terminal says the same as the theme")
  func resolved() {
    for tier in TerminalTier.allCases {
      for depth in ColourDepth.allCases {
        let table = theme.resolved(tier: tier, depth: depth)
        for role in Role.allCases {
          #expect(table[role] == theme.look(of: role, tier: tier, depth: depth))
        }
      }
    }
  }

  @Test("the Linux console never gets dim, bright black, or bold letters that end up black")
  func linuxConsole() {
    func safe(_ look: Look, on ground: ThemeBackground = .dark) -> Look {
      look.shownSafely(on: .linuxConsole, background: ground)
    }
    #expect(safe(Look(attributes: .dim)) == .plain)
    #expect(safe(Look(foreground: Colour(8))) == Look(foreground: Colour(7)))
    #expect(safe(Look(foreground: Colour(8)), on: .light) == Look(foreground: Colour(0)))
    #expect(safe(Look(attributes: [.bold, .reverse])) == Look(attributes: .reverse))
    #expect(safe(Look(attributes: .bold)) == Look(attributes: .bold))
    let block = Look(foreground: Colour(0), background: Colour(6), attributes: .bold)
    #expect(safe(block).attributes.isEmpty)
    #expect(block.shownSafely(on: .xterm, background: .dark) == block)
  }

  @Test("text that too few colours would hide takes a colour that is seen")
  func keptVisible() throws {
    let library = ThemeLibrary(
      builtIn: [
        ThemeSource(file: "x.toml", text: "[roles]\nmuted = \"236\"\ntitle = \"234 on 237\"")
      ], defaultName: "x")
    let theme = try #require(library.theme(named: "x"))
    #expect(theme.look(of: .muted, tier: .xterm, depth: .full).foreground == Colour(236))
    #expect(theme.look(of: .muted, tier: .xterm, depth: .eight).foreground == nil)
    #expect(
      theme.look(of: .title, tier: .xterm, depth: .eight)
        == Look(foreground: Colour(7), background: Colour(0)))
  }

  @Test("a background of one colour is the only one that text is proved on")
  func background() throws {
    let library = ThemeLibrary(
      builtIn: [ThemeSource(file: "x.toml", text: "background = 17\nroles.text = \"white\"")],
      defaultName: "x")
    let theme = try #require(library.theme(named: "x"))
    #expect(theme.background == .colour(Colour(17)))
    let palette = TerminalPalette.xterm
    #expect(
      theme.contrast(of: .text, tier: .xterm, depth: .full)
        == ContrastRatio(palette.value(of: Colour(7)), palette.value(of: Colour(17))))
  }

  @Test("dim text counts as halfway to its background")
  func dim() {
    let dim = Theme(name: "d", summary: "", looks: [.none: [.muted: Look(attributes: .dim)]])
    let ratio = dim.contrast(of: .muted, tier: .xterm, depth: .none)
    #expect(ratio < dim.contrast(of: .text, tier: .xterm, depth: .none))
    #expect(ratio > .hint)
  }
}
