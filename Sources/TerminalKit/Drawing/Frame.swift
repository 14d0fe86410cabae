/// Everything that a terminal must show: the cells and where the text cursor stands.
public struct Frame: Hashable, Sendable {
  /// What is shown.
  public var grid: Grid
  /// The text cursor's place, or nil to hide it.
  public var cursor: Point?

  /// Makes a frame.
  public init(grid: Grid, cursor: Point? = nil) {
    self.grid = grid
    self.cursor = cursor
  }
}
