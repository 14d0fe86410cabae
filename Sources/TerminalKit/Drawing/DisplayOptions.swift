/// What a view may assume of the terminal that will show it.
public struct DisplayOptions: Hashable, Sendable {
  /// How the line under the pointer is shown.
  public enum Selection: Hashable, Sendable {
    /// The whole line in the role `selected`: clear, about 190 bytes a move.
    case bar
    /// A `>` in the first column: about 10 bytes a move, for slow lines.
    case marker
  }

  /// How the line under the pointer is shown.
  public var selection: Selection
  /// Whether to save bytes: no moving bars, and the screen changes at most ten times a second.
  public var lowBandwidth: Bool
  /// The keys as the user has them, for texts that name them.
  public var keys = KeyNames()
  /// The kind of terminal, by which keys are named that it has.
  public var tier: TerminalTier

  /// Makes options; the bar on a fast line, and all keys, are what most terminals have.
  public init(
    selection: Selection = .bar, lowBandwidth: Bool = false, tier: TerminalTier = .xterm
  ) {
    self.selection = selection
    self.lowBandwidth = lowBandwidth
    self.tier = tier
  }
}
