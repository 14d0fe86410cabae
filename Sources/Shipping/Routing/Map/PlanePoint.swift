/// A point on a flat map, in metres from the centre of its projection.
public struct PlanePoint: Hashable, Sendable {
  /// Metres to the right of the centre; negative to the left of it.
  public let eastMetres: Int

  /// Metres above the centre; negative below it.
  public let northMetres: Int

  /// Makes a point.
  public init(eastMetres: Int, northMetres: Int) {
    self.eastMetres = eastMetres
    self.northMetres = northMetres
  }
}
