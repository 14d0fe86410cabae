public import Units

/// Why a shipment does not fit a kind of equipment, with both numbers; handling units are counted
/// from zero.
public enum LoadProblem: Error, Hashable, Sendable, Codable {
  /// A handling unit has no dimensions, and is no pallet that could be counted as a place.
  case dimensionsMissing(handlingUnit: Int)
  /// A handling unit is larger than a place for a pallet, and the floor of the vehicle is not on file.
  case floorUnknown(handlingUnit: Int, size: Dimensions)
  /// A side of a handling unit is longer than the inside or the deck.
  case unitTooLarge(handlingUnit: Int, side: Side, length: Length, limit: Attested<Length>)
  /// The freight takes more floor than there is.
  case floorTooShort(needed: Length, limit: Attested<Length>)
  /// The freight takes more places for pallets than there are.
  case tooFewPlaces(needed: Int, limit: Attested<Int>)
  /// The freight is heavier than the load that is allowed.
  case overPayload(weight: Mass, limit: Attested<Mass>)
  /// The freight is heavier than a dry van takes across the border.
  case overBorderPayload(weight: Mass, limit: Mass)
  /// Truck and load are heavier than a country allows.
  case overGrossWeight(country: Country, gross: Mass, empty: Mass, limit: Attested<Mass>)

  /// A side of a handling unit as it stands in a trailer.
  public enum Side: String, Hashable, Sendable, Codable {
    /// The longer side of the footprint.
    case length
    /// The shorter side of the footprint.
    case width
    /// The height.
    case height
  }
}
