public import Shipping

/// The place that a postal code belongs to.
public struct PostalPlace: Hashable, Sendable {
  /// The city, or for a rural Canadian area its best-known place.
  public let city: String

  /// The state or province.
  public let subdivision: Subdivision

  /// The middle of the place's postal codes to a hundredth of a degree, about a kilometre; nothing
  /// where the list has none.
  public let point: GeoPoint?

  /// Makes a place.
  public init(city: String, subdivision: Subdivision, point: GeoPoint? = nil) {
    self.city = city
    self.subdivision = subdivision
    self.point = point
  }
}
