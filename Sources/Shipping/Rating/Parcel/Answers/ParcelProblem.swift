public import Units

/// Why a parcel service has no price for a shipment; handling units are counted from zero.
public enum ParcelProblem: Error, Hashable, Sendable, Codable {
  /// A handling unit is packed as freight.
  case notAParcel(handlingUnit: Int, packaging: PackagingKind)
  /// A piece is heavier than the service takes.
  case tooHeavy(handlingUnit: Int, weight: Mass, limit: Attested<Mass>)
  /// A piece is larger than the service takes.
  case tooLarge(
    handlingUnit: Int, measure: ParcelMeasure, length: Length, limit: Attested<Length>)
  /// A piece has no dimensions, and its size decides the price.
  case dimensionsMissing(handlingUnit: Int)
  /// The service stays within a country, or goes only across borders.
  case outOfReach(ParcelReach)
  /// No row of the zone chart joins the two places.
  case noZone(origin: Place, destination: Place, chart: String)
  /// A piece is billed at more than the last bracket of its zone.
  case aboveLastBracket(handlingUnit: Int, billable: Mass, last: Mass, zone: String)
  /// The grid has no rate for a piece in its zone.
  case noRate(handlingUnit: Int, billable: Mass, zone: String)
}
