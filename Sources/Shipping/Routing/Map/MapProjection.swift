import RealModule

/// Lays the globe flat round a point, so that shapes stay what they are: Lambert's conformal cone with
/// the standard parallels 33 and 49 degrees north.
///
/// The cone of the aeronautical charts of the United States, opened a little to the north; between 25
/// and 60 degrees north lengths are true within 6 %. Source: J. P. Snyder, Map Projections: A Working
/// Manual, U.S. Geological Survey Professional Paper 1395, section 15, for the sphere.
public struct MapProjection: Hashable, Sendable {
  /// The point that becomes the centre of the map, north being up there.
  public let centre: GeoPoint

  private let centreRadius: Double

  /// Lays the globe flat round a point.
  public init(centre: GeoPoint) {
    self.centre = centre
    centreRadius = Self.radius(at: centre)
  }

  /// Where a point of the globe lies on the map, rounded to the metre.
  public func callAsFunction(_ point: GeoPoint) -> PlanePoint {
    let radius = Self.radius(at: point)
    let turn = Self.cone * Double(eastOfCentre(point)) * Self.radiansPerMillionth
    return PlanePoint(
      eastMetres: Int((radius * Double.sin(turn)).rounded()),
      northMetres: Int((centreRadius - radius * Double.cos(turn)).rounded()))
  }

  /// The shorter way round the globe from the centre's meridian, in millionths of a degree.
  private func eastOfCentre(_ point: GeoPoint) -> Int64 {
    let east = Int64(point.longitudeMillionths) - Int64(centre.longitudeMillionths)
    if east > 180_000_000 { return east - 360_000_000 }
    return east < -180_000_000 ? east + 360_000_000 : east
  }

  private static let radiansPerMillionth = Double.pi / 180_000_000
  private static let earthMetres = 6_371_008.8
  private static let south = 33.0 * Double.pi / 180
  private static let north = 49.0 * Double.pi / 180

  /// How much of a turn the cone takes for a turn of the globe.
  private static let cone =
    Double.log(Double.cos(south) / Double.cos(north))
    / Double.log(tangent(of: north) / tangent(of: south))

  private static let scale = Double.cos(south) * Double.pow(tangent(of: south), cone) / cone

  private static func tangent(of latitude: Double) -> Double {
    Double.tan(.pi / 4 + latitude / 2)
  }

  /// The distance of a parallel from the tip of the cone.
  ///
  /// The south pole lies at no distance; it is taken to lie where 80 degrees south does.
  private static func radius(at point: GeoPoint) -> Double {
    let latitude = Double(max(point.latitudeMillionths, -80_000_000)) * radiansPerMillionth
    return earthMetres * scale / Double.pow(tangent(of: latitude), cone)
  }
}
