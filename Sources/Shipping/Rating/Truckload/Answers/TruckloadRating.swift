import Units

/// How a truckload offer came to its miles, its lane and its equipment.
public struct TruckloadRating: Hashable, Sendable, Codable {
  /// The lane that counted.
  public let lane: PerMileTariff.Lane

  /// The way and what happens on it.
  public let trip: TruckloadTrip

  /// What the shipment takes of the equipment.
  public let load: TruckLoad
}

extension TruckloadRating: RatingFacts {
  /// The distance, the lane and the equipment.
  func steps(source: String) -> [Explanation] {
    [
      Explanation(
        label: "distance",
        arithmetic: "\(trip.distance.shown(in: lane.rate.unit)), billed in whole \(unitName)",
        source: ShownText.escaped(trip.source)),
      Explanation(
        label: "lane",
        arithmetic: "\(lane.origin) to \(lane.destination), the narrowest that fits",
        source: source),
      load.explanation,
    ]
  }

  private var unitName: String { lane.rate.unit == .miles ? "miles" : "kilometres" }
}
