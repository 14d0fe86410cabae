/// A way to buy the carriage of freight, finer than ``TransportMode``.
public enum FreightMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// Parcels, each for itself.
  case parcel
  /// Less than a truckload by class or weight.
  case lessThanTruckload
  /// A spot price for freight above the limits of less-than-truckload tariffs.
  case volume
  /// A part of a trailer by length and weight, without class.
  case partialTruckload
  /// A whole trailer by the mile.
  case fullTruckload

  /// The mode in words.
  public var name: String {
    switch self {
    case .parcel: "parcel"
    case .lessThanTruckload: "LTL"
    case .volume: "volume LTL"
    case .partialTruckload: "partial truckload"
    case .fullTruckload: "full truckload"
    }
  }

  /// How often freight is handled under way, or nothing where no text says so.
  ///
  /// Source: freightsidekick.com: two to five for less than a truckload, one for a whole trailer.
  public var touches: ClosedRange<Int>? {
    switch self {
    case .lessThanTruckload: 2...5
    case .fullTruckload: 1...1
    case .parcel, .volume, .partialTruckload: nil
    }
  }
}
