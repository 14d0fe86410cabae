public import Storage

/// How the dashboard is to be opened.
public struct DashboardRequest: Hashable, Sendable {
  /// Where the records lie.
  public var location: StoreLocation
  /// Whether the desk is filled with samples first.
  public var isDemo: Bool
  /// No colours.
  public var isMonochrome: Bool
  /// Lines drawn with `+`, `-` and `|`.
  public var isASCII: Bool
  /// A marker for the selection, fewer frames.
  public var isLowBandwidth: Bool
  /// Clicks and wheel.
  public var usesMouse: Bool
  /// Print the screen as lines of text and end.
  public var isPlain: Bool
  /// The theme's name; nothing for the one that suits the terminal.
  public var theme: String?
  /// The screen to begin with.
  public var screen: String?

  init(location: StoreLocation, screen options: ScreenOptions, isDemo: Bool) {
    self.location = location
    self.isDemo = isDemo
    isMonochrome = options.mono
    isASCII = options.ascii
    isLowBandwidth = options.lowBandwidth
    usesMouse = options.mouse
    isPlain = options.plain
    theme = options.theme
    screen = options.screen
  }
}
