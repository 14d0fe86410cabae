public import Shipping
import Units

/// The bundled facts of the roads: ports of entry, waypoints and obstacles.
public struct RoadTables: Sendable {
  /// The ports, those to Canada first, each group by its codes.
  public let ports: [PortOfEntry]

  /// The waypoints in the order of the file.
  public let waypoints: [Waypoint]

  /// The obstacles in the order of the file.
  public let obstacles: [Obstacle]

  /// What is wrong with the bundled files; empty in every released program.
  public let problems: [ReferenceTableError]

  /// The bundled tables, read once when first asked for.
  public static let bundled = RoadTables(
    ports: TabbedText.rows(in: .ports), waypoints: TabbedText.rows(in: .waypoints),
    obstacles: TabbedText.rows(in: .obstacles))

  init(
    ports: [TabbedText.Row], waypoints: [TabbedText.Row], obstacles: [TabbedText.Row]
  ) {
    var problems: [ReferenceTableError] = []
    self.ports = Self.read(ports, &problems, PortOfEntry.init(row:))
    self.waypoints = Self.read(waypoints, &problems, Waypoint.init(row:))
    self.obstacles = Self.read(obstacles, &problems, Obstacle.init(row:))
    self.problems = problems
  }

  /// The map that routes are found by.
  public var map: RoadMap {
    RoadMap(ports: ports, waypoints: waypoints, obstacles: obstacles)
  }

  private static func read<Value>(
    _ rows: [TabbedText.Row], _ problems: inout [ReferenceTableError],
    _ make: (TabbedText.Row) throws(ReferenceTableError) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for row in rows {
      do {
        values.append(try make(row))
      } catch {
        problems.append(error)
      }
    }
    return values
  }
}
