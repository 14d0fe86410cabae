import TerminalKit

/// A small default theme and a library around it, to lay test files over.
enum ThemeSamples {
  static let base = ThemeSource(
    file: "base.toml",
    text: """
      name = "base"
      [palette]
      accent = 110
      [roles]
      title = { look = "white on blue", mono = "reverse" }
      key = { look = "accent bold", mono = "bold" }
      [tier.linux]
      key = "cyan bold"
      """)

  static func library(_ texts: String...) -> ThemeLibrary {
    let user = texts.enumerated().map {
      ThemeSource(file: "themes/user\($0.offset).toml", text: $0.element)
    }
    return ThemeLibrary(builtIn: [base], user: user, defaultName: "base")
  }
}
