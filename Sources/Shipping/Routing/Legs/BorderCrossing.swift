public import Units

/// Where a route crosses a border, and what else was looked at.
public struct BorderCrossing: Hashable, Sendable {
  /// The port.
  public let port: PortOfEntry

  /// The land that is left.
  public let from: RoadLand

  /// The land that is entered.
  public let to: RoadLand

  /// The road from the origin to the port.
  public let distanceFromOrigin: Distance

  /// Other ports that can be used, from the shortest way on.
  public let alternatives: [PassedPort]

  /// Ports whose way is as short or nearly so, and that cannot be used.
  public let passedOver: [PassedPort]

  /// What stands against the port itself, which was chosen all the same because the user named it.
  public let objection: PortObjection?

  /// Makes a crossing.
  public init(
    port: PortOfEntry, from: RoadLand, to: RoadLand, distanceFromOrigin: Distance,
    alternatives: [PassedPort], passedOver: [PassedPort], objection: PortObjection? = nil
  ) {
    self.port = port
    self.from = from
    self.to = to
    self.distanceFromOrigin = distanceFromOrigin
    self.alternatives = alternatives
    self.passedOver = passedOver
    self.objection = objection
  }
}

/// A port that was not chosen, with the length of its way and the reason.
public struct PassedPort: Hashable, Sendable {
  /// The port.
  public let port: PortOfEntry

  /// The whole way through it.
  public let distance: Distance

  /// Why it was not chosen.
  public let objection: PortObjection

  /// Makes a passed port.
  public init(port: PortOfEntry, distance: Distance, objection: PortObjection) {
    self.port = port
    self.distance = distance
    self.objection = objection
  }

  /// How the way compares with the chosen one: `+12 mi`, `-3 mi` or `0 mi`, rounded half-up.
  public func difference(to chosen: Distance) -> String {
    let size = DistanceUnit.miles.millimetres
    let miles = Rounding.halfUp.quotient(distance.millimetres - chosen.millimetres, size)
    return "\(miles > 0 ? "+" : "")\(miles) mi"
  }
}
