import BuiltInThemes
import TerminalKit
import Testing

/// One way in which a theme can be shown.
struct Showing: CustomTestStringConvertible {
  let theme: Theme
  let tier: TerminalTier
  let depth: ColourDepth

  var testDescription: String { "\(theme.name) on \(tier.name) with \(depth.rawValue) colours" }

  func look(_ role: Role) -> Look { theme.look(of: role, tier: tier, depth: depth) }

  static let all: [Showing] = BuiltInThemes.all.flatMap { theme in
    TerminalTier.allCases.flatMap { tier in
      ColourDepth.allCases.map { Showing(theme: theme, tier: tier, depth: $0) }
    }
  }
}

@Suite("Readability of the built-in themes")
struct ContrastTests {
  // 4.5:1 is what the accessibility guidelines ask for text. `muted`, `rule` and coasts need 3:1, the
  // level of what helps the eye: views put no fact into them that stands nowhere else.
  @Test("every text can be read on the background that it stands on", arguments: Showing.all)
  func readable(showing: Showing) {
    for role in Role.allCases {
      let ratio = showing.theme.contrast(of: role, tier: showing.tier, depth: showing.depth)
      let wanted = role.isHint ? 3.0 : 4.5
      #expect(ratio.value >= wanted, "\(role.rawValue) has \(ratio)")
    }
  }

  @Test("the least contrast of a theme covers every text but hints and dividing lines")
  func least() {
    let theme = BuiltInThemes.default
    let ratios = Role.allCases.filter { !$0.isHint }
      .map { theme.contrast(of: $0, tier: .xterm, depth: .full) }
    #expect(ratios.min() == theme.leastContrast(tier: .xterm, depth: .full))
  }

  @Test(
    "high-contrast keeps seven to one everywhere and paints every background",
    arguments: Showing.all.filter { $0.theme.name == "high-contrast" })
  func highContrast(showing: Showing) {
    for role in Role.allCases {
      let ratio = showing.theme.contrast(of: role, tier: showing.tier, depth: showing.depth)
      #expect(ratio >= .enhanced, "\(role.rawValue) has \(ratio)")
      guard showing.depth > .none else { continue }
      #expect(showing.look(role).background != nil, "\(role.rawValue) leaves the background open")
      #expect(showing.look(role).foreground != nil, "\(role.rawValue) leaves the text open")
    }
  }

  @Test("no look uses more colours than the terminal has", arguments: Showing.all)
  func withinDepth(showing: Showing) {
    for role in Role.allCases {
      let look = showing.look(role)
      for colour in [look.foreground, look.background].compactMap(\.self) {
        #expect(Int(colour.index) < showing.depth.rawValue, "\(role.rawValue)")
      }
    }
  }

  @Test(
    "on the Linux console nothing ends up in bright black",
    arguments: Showing.all.filter { $0.tier == .linuxConsole })
  func noBrightBlack(showing: Showing) {
    for role in Role.allCases {
      let look = showing.look(role)
      #expect(look.foreground != Colour(8), "\(role.rawValue)")
      #expect(!look.attributes.contains(.dim), "\(role.rawValue)")
      let boldBlack = look.foreground == Colour(0) && look.attributes.contains(.bold)
      #expect(!boldBlack, "\(role.rawValue)")
    }
  }

  @Test("mono uses no colour on any terminal")
  func monoHasNoColour() throws {
    for showing in Showing.all where showing.theme.name == "mono" {
      for role in Role.allCases {
        #expect(showing.look(role).foreground == nil && showing.look(role).background == nil)
      }
    }
  }
}
