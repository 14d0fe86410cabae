import TerminalKit

/// A screen as it is printed without a terminal.
public struct PlainScreen: Encodable, Sendable {
  /// The way to the screen, such as `Quotes` and `Q-1001`.
  public var title: [String]
  /// What stands on it.
  public var lines: [String]

  /// Makes a screen.
  public init(title: [String], lines: [String]) {
    self.title = title
    self.lines = lines
  }
}

extension ToolEnvironment {
  /// Prints a screen, its title first, as lines of text or as JSON.
  public func write(_ screen: PlainScreen, asJSON: Bool) throws(ToolError) {
    let lines = [screen.title.joined(separator: " > ")] + screen.lines
    try write(
      asJSON
        ? JSONOutput.text(screen) : lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}
