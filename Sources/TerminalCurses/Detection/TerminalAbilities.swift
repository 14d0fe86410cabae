public import TerminalKit

/// What the user asked of the terminal.
public struct CursesOptions: Hashable, Sendable {
  /// How roles look; it can be changed while the terminal is open.
  public var theme: Theme
  /// Whether to show no colour even where there is some.
  public var isMonochrome: Bool
  /// Whether to send nothing but ASCII: for lines `+`, `-`, `|`, for letters their plain form.
  public var isASCII: Bool
  /// How lines are drawn; nil chooses by what the terminal can do.
  public var lineDrawing: LineDrawing?
  /// Whether to report mouse presses; off by default, because a terminal that reports them cannot
  /// select text with the mouse any more.
  public var usesMouse: Bool

  /// Makes options; by default the terminal's abilities decide.
  public init(
    theme: Theme, isMonochrome: Bool = false, isASCII: Bool = false,
    lineDrawing: LineDrawing? = nil, usesMouse: Bool = false
  ) {
    self.theme = theme
    self.isMonochrome = isMonochrome
    self.isASCII = isASCII
    self.lineDrawing = lineDrawing
    self.usesMouse = usesMouse
  }
}

/// What the terminal can do, found out without sending it anything.
public struct TerminalAbilities: Hashable, Sendable {
  /// The value of `TERM`.
  public let name: String
  /// The kind of terminal, told by its abilities; only the Linux console is told by its name.
  public let tier: TerminalTier
  /// How many colours are used.
  public let depth: ColourDepth
  /// How lines are drawn.
  public let lineDrawing: LineDrawing
  /// Whether characters beyond the locale's small set can be sent.
  public let isUTF8: Bool
  /// Whether the terminal seems to be at the other end of a network.
  public let isRemote: Bool
  /// The VT100 line drawing letters that the terminal has.
  let lineDrawingLetters: Set<Character>

  init(
    _ description: TerminalDescription, environment: TerminalEnvironment,
    encoding: CharacterEncoding, isMonochrome: Bool = false, isASCII: Bool = false,
    lineDrawing: LineDrawing? = nil
  ) {
    name = description.name
    let foundTier = Self.tier(of: description)
    tier = foundTier
    let colourless = isMonochrome || environment.refusesColour
    depth = colourless ? .none : Self.depth(of: description)
    isUTF8 = encoding == .utf8 && !isASCII
    isRemote = environment.isRemote
    lineDrawingLetters = description.lineDrawingLetters
    self.lineDrawing =
      isASCII
      ? .ascii
      : lineDrawing
        ?? Self.lineDrawing(of: description, isUTF8: encoding == .utf8, tier: foundTier)
  }

  private static func tier(of description: TerminalDescription) -> TerminalTier {
    if description.colours >= 8 {
      return description.name.hasPrefix("linux") && description.colours == 8
        ? .linuxConsole : .xterm
    }
    return description.hasInsertKey && description.hasFunctionKey6 ? .vt220 : .vt100
  }

  private static func depth(of description: TerminalDescription) -> ColourDepth {
    // The numbers above 7 would be shades of blue there.
    if description.hasDirectColour { return .eight }
    return ColourDepth(colours: description.colours)
  }

  /// Colour terminals of a UTF-8 locale take Unicode.
  ///
  /// Without colour in such a locale it may be a
  /// real vt100, which knows no Unicode, or an emulator of one that reads UTF-8 and then ignores the
  /// shift to the line drawing set: ASCII is right on both. In other locales the set is used.
  private static func lineDrawing(
    of description: TerminalDescription, isUTF8: Bool, tier: TerminalTier
  ) -> LineDrawing {
    if isUTF8 { return tier >= .linuxConsole ? .utf8 : .ascii }
    return description.lineDrawingLetters.contains("q") ? .acs : .ascii
  }
}
