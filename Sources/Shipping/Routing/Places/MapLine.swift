/// A straight line on a map of equal degrees.
///
/// Straight in degrees, and not a great circle: the border along 49 degrees north is straight then, and
/// a line between two places south of it never crosses it.
struct MapLine: Sendable {
  private let startNorth: Int64
  private let startEast: Int64
  private let endNorth: Int64
  private let endEast: Int64

  init(from start: GeoPoint, to end: GeoPoint) {
    startNorth = Int64(start.latitudeMillionths)
    startEast = Int64(start.longitudeMillionths)
    endNorth = Int64(end.latitudeMillionths)
    endEast = Int64(end.longitudeMillionths)
  }

  /// True when the lines have a point in common; exact, in whole numbers.
  func crosses(_ other: MapLine) -> Bool {
    guard max(startNorth, endNorth) >= min(other.startNorth, other.endNorth),
      min(startNorth, endNorth) <= max(other.startNorth, other.endNorth),
      max(startEast, endEast) >= min(other.startEast, other.endEast),
      min(startEast, endEast) <= max(other.startEast, other.endEast)
    else { return false }
    return separates(other) && other.separates(self)
  }

  /// True when the ends of the other line do not lie on one side of this one.
  private func separates(_ other: MapLine) -> Bool {
    let first = side(of: other.startNorth, other.startEast)
    let second = side(of: other.endNorth, other.endEast)
    return first.signum() * second.signum() <= 0
  }

  // Differences are below 3.6e8, so that their products fit 64 bits.
  private func side(of north: Int64, _ east: Int64) -> Int64 {
    (endEast - startEast) * (north - startNorth) - (endNorth - startNorth) * (east - startEast)
  }
}
