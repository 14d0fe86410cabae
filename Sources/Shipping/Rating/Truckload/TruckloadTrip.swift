public import Units

/// The way of a truckload and what happens on it: facts that a rate sheet does not have.
///
/// The distance is found elsewhere and passed in with its source; no rater looks for a way itself.
public struct TruckloadTrip: Hashable, Sendable, Codable {
  /// The loaded way from the first pickup to the last delivery.
  public var distance: Distance

  /// Where the distance comes from, such as the name of the route finder, in words.
  public var source: String

  /// The empty way to the first pickup that is charged; none unless told otherwise.
  public var deadhead: Distance

  /// Miles out of the way for stops, where ``distance`` does not hold them.
  public var extra: Distance

  /// How many stops the truck makes, pickup and delivery included.
  public var stops: Int

  /// How many minutes the driver waited at each stop where he did, free time included.
  public var waits: [Int]

  /// How many nights the driver waited.
  public var layovers: Int

  /// True when the load is covered with a tarpaulin.
  public var isTarped: Bool

  /// The equipment that is wanted, or nothing for every kind in the sheet.
  public var equipment: Equipment?

  /// Makes a trip of one pickup and one delivery without waiting, unless told otherwise.
  public init(
    distance: Distance, source: String, deadhead: Distance = .zero, extra: Distance = .zero,
    stops: Int = 2, waits: [Int] = [], layovers: Int = 0, isTarped: Bool = false,
    equipment: Equipment? = nil
  ) {
    self.distance = distance
    self.source = source
    self.deadhead = deadhead
    self.extra = extra
    self.stops = stops
    self.waits = waits
    self.layovers = layovers
    self.isTarped = isTarped
    self.equipment = equipment
  }
}

extension Distance {
  /// The distance in whole units, rounded half-up, as truckload carriers bill it.
  func billed(in unit: DistanceUnit) -> Distance {
    let whole = Rounding.halfUp.quotient(millimetres, unit.millimetres)
    return Distance(millimetres: whole * unit.millimetres, shownIn: unit)
  }

  /// True for no distance.
  var isZero: Bool { millimetres == 0 }
}
