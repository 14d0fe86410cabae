import RealModule
public import Units

/// A point on the Earth in millionths of a degree.
///
/// Whole numbers, so that equal points are equal bytes; a millionth of a degree is about a hand.
public struct GeoPoint: Hashable, Sendable {
  /// Millionths of a degree north of the equator, from -90 to 90 degrees.
  public let latitudeMillionths: Int32

  /// Millionths of a degree east of Greenwich, from -180 to 180 degrees.
  public let longitudeMillionths: Int32

  /// Makes a point; nothing comes back for one that is not on the globe.
  public init?(latitudeMillionths: Int32, longitudeMillionths: Int32) {
    guard (-90_000_000...90_000_000).contains(latitudeMillionths),
      (-180_000_000...180_000_000).contains(longitudeMillionths)
    else { return nil }
    self.latitudeMillionths = latitudeMillionths
    self.longitudeMillionths = longitudeMillionths
  }

  /// Reads degrees with a decimal point, rounded half-up to a millionth: `42.3120`, `-83.0740`.
  public init?(latitude: some StringProtocol, longitude: some StringProtocol) {
    guard let north = Self.millionths(latitude), let east = Self.millionths(longitude) else {
      return nil
    }
    self.init(latitudeMillionths: north, longitudeMillionths: east)
  }

  /// The great-circle distance on a sphere with the mean radius of the Earth, 6 371.008 8 km.
  ///
  /// Source: haversine formula; the radius is that of the International Union of Geodesy.
  public func distance(to other: GeoPoint) -> Distance {
    let turn = Double.pi / 180_000_000
    let north = Double(latitudeMillionths) * turn
    let otherNorth = Double(other.latitudeMillionths) * turn
    let east = Double(other.longitudeMillionths - longitudeMillionths) * turn
    let rise = Double.sin((otherNorth - north) / 2)
    let run = Double.sin(east / 2)
    let haversine = rise * rise + Double.cos(north) * Double.cos(otherNorth) * run * run
    let angle = 2 * Double.asin(min(1, haversine.squareRoot()))
    return Distance(millimetres: Int64((angle * Self.radiusMillimetres).rounded()))
  }

  private static let radiusMillimetres = 6_371_008_800.0

  private static func millionths(_ text: some StringProtocol) -> Int32? {
    guard let degrees = try? ExactDecimal(parsing: text) else { return nil }
    return Int32(exactly: (degrees * 1_000_000).rounded(toPlaces: 0).significand)
  }
}

extension GeoPoint: CustomStringConvertible {
  /// Degrees north and east with four places: `42.3120,-83.0740`.
  public var description: String {
    [latitudeMillionths, longitudeMillionths]
      .map { ExactDecimal(significand: Int128($0), scale: 6).rounded(toPlaces: 4).text() }
      .joined(separator: ",")
  }
}

extension GeoPoint: Codable {
  private enum CodingKeys: String, CodingKey {
    case latitude
    case longitude
  }

  /// Reads `{"latitude": "42.312", "longitude": "-83.074"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let latitude = try container.decode(ExactDecimal.self, forKey: .latitude)
    let longitude = try container.decode(ExactDecimal.self, forKey: .longitude)
    guard let point = GeoPoint(latitude: "\(latitude)", longitude: "\(longitude)") else {
      throw DecodingError.dataCorruptedError(
        forKey: .latitude, in: container,
        debugDescription: "\(latitude), \(longitude) is not on the globe")
    }
    self = point
  }

  /// Writes `{"latitude": "42.312", "longitude": "-83.074"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let degrees = [latitudeMillionths, longitudeMillionths]
      .map { ExactDecimal(significand: Int128($0), scale: 6).normalized }
    try container.encode(degrees[0], forKey: .latitude)
    try container.encode(degrees[1], forKey: .longitude)
  }
}
