/// One place on the screen: what stands there and what it means.
public struct Cell: Hashable, Sendable {
  /// What stands there.
  public var glyph: Glyph
  /// What it means.
  public var role: Role

  /// Makes a cell.
  public init(_ glyph: Glyph, _ role: Role = .text) {
    self.glyph = glyph
    self.role = role
  }

  /// An empty cell of ordinary text.
  public static let blank = Cell(.space)
}
