/// The background that a theme expects of the terminal, where its looks set none.
///
/// It is not painted; it is what the theme's text is proved readable on.
public enum ThemeBackground: Hashable, Sendable {
  /// Black, or the dark grey that windows with many colours like: up to `#262626`.
  case dark
  /// White, or the light grey of a paper-coloured window: down to `#eeeeee`.
  case light
  /// One colour only.
  case colour(Colour)

  /// The colours that text without a background may have to stand on.
  ///
  /// Only terminals with 256 colours are taken to have a background of their own choice; those
  /// with fewer show the palette's black or its two whites.
  public func colours(depth: ColourDepth) -> [Colour] {
    switch self {
    case .dark: depth == .full ? [Colour(16), Colour(235)] : [Colour(0)]
    case .light:
      switch depth {
      case .full: [Colour(231), Colour(255)]
      case .sixteen: [Colour(15)]
      case .eight, .none: [Colour(7)]
      }
    case .colour(let colour): [colour.reduced(to: depth)]
    }
  }

  /// The colour that text without one of its own is taken to have.
  public var textColour: Colour {
    switch self {
    case .dark: Colour(7)
    case .light: Colour(0)
    case .colour(let colour): colour.contrasting
    }
  }

  /// What a kind of terminal has to be taken to show.
  ///
  /// Without colour the Linux console shows its own white on black, whatever a theme expects.
  func expected(tier: TerminalTier, depth: ColourDepth) -> ThemeBackground {
    tier == .linuxConsole && depth == .none ? .dark : self
  }

  /// Whether dark text is the readable one.
  var isLight: Bool { textColour == Colour(0) }

  /// The name used in theme files.
  public var name: String {
    switch self {
    case .dark: "dark"
    case .light: "light"
    case .colour(let colour): String(colour.index)
    }
  }
}
