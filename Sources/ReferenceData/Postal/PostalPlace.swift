public import Shipping

/// The place that a postal code belongs to.
public struct PostalPlace: Hashable, Sendable {
  /// The city, or for a rural Canadian area its best-known place.
  public let city: String

  /// The state or province.
  public let subdivision: Subdivision

  /// Makes a place.
  public init(city: String, subdivision: Subdivision) {
    self.city = city
    self.subdivision = subdivision
  }
}
