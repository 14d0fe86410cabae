/// Why there is no route, with the facts.
public enum RouteRefusal: Error, Hashable, Sendable {
  /// Which end of a route.
  public enum End: String, Hashable, Sendable, Codable {
    /// Where the road begins.
    case origin
    /// Where it ends.
    case destination
  }

  /// No list has a point for the place.
  case unknownPoint(End, Place, source: String)
  /// The country is not on the map.
  case notOnTheMap(End, Place)
  /// No road leads to the place.
  case noRoad(End, Place, RoadLimit)
  /// The roads of the land do not join the places, by the obstacles of the map.
  case notJoined(RoadLand)
  /// No port can be used, with the nearest ones and what stands against them.
  case noPort(from: RoadLand, to: RoadLand, passed: [PassedPort])
  /// No port has the typed name.
  case unknownPort(typed: String)
  /// Several ports have the typed name.
  case severalPorts(typed: String, ports: [PortOfEntry])
  /// The port is not on a border that the route crosses.
  case portNotOnTheWay(PortOfEntry, from: RoadLand, to: RoadLand)
  /// The named port clears no trucks.
  case portClearsNoTrucks(PortOfEntry)
  /// A port is named, and the route crosses no border.
  case noBorderToCross(typed: String)
}
