import Shipping

extension Waypoint {
  /// Reads a row of `waypoints.tsv`.
  init(row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 7)
    guard let land = RoadLand(rawValue: fields[1]) else {
      throw row.error(.unknownRegion(fields[1]))
    }
    self.init(
      name: fields[0], land: land, point: try row.point(fields[2], fields[3]),
      around: fields[4].split(separator: ",").map { String($0.drop { $0 == " " }) },
      source: Attested(fields[5], try row.confidence(fields[6])))
  }
}

extension Obstacle {
  /// Reads a row of `obstacles.tsv`.
  init(row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 4)
    guard let land = RoadLand(rawValue: fields[0]) else {
      throw row.error(.unknownRegion(fields[0]))
    }
    guard let kind = Kind(rawValue: fields[2]) else { throw row.error(.unknownRule(fields[2])) }
    var corners: [GeoPoint] = []
    for corner in fields[3].split(separator: " ") {
      let degrees = corner.split(separator: ",")
      guard degrees.count == 2 else { throw row.error(.notAValue(String(corner))) }
      corners.append(try row.point(degrees[0], degrees[1]))
    }
    guard corners.count > 1 else { throw row.error(.notAValue(fields[3])) }
    self.init(land: land, name: fields[1], kind: kind, corners: corners)
  }
}
