public import Storage
public import TerminalKit

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
  /// How lines are drawn; nothing for what suits the terminal.
  public var lineDrawing: LineDrawing?
  /// A marker for the selection, fewer frames.
  public var isLowBandwidth: Bool
  /// Clicks and wheel.
  public var usesMouse: Bool
  /// Print the screen as lines of text and end.
  public var isPlain: Bool
  /// A file of keys to play in place of a keyboard; the screens that it keeps are printed.
  public var script: String?
  /// Print that as JSON.
  public var isJSON: Bool
  /// The theme's name; nothing for the one that suits the terminal.
  public var theme: String?
  /// The screen to begin with.
  public var screen: String?

  init(location: StoreLocation, screen options: ScreenOptions, isDemo: Bool, isJSON: Bool) {
    self.location = location
    self.isDemo = isDemo
    isMonochrome = options.mono
    isASCII = options.ascii
    lineDrawing = options.lines
    isLowBandwidth = options.lowBandwidth
    usesMouse = options.mouse
    isPlain = options.plain
    script = options.script
    self.isJSON = isJSON
    theme = options.theme
    screen = options.screen
  }
}
