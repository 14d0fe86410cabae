public import Shipping

/// The bundled outlines of North America, to draw a route on.
public struct MapOutlines: Sendable {
  /// The lines in the order of the file: coasts, lakes, borders, lines between states.
  public let lines: [MapOutline]

  /// What is wrong with the bundled file; empty in every released program.
  public let problems: [ReferenceTableError]

  /// The bundled outlines, read once when first asked for: some milliseconds.
  public static let bundled = MapOutlines(TabbedText.rows(in: .outlines))

  init(_ rows: [TabbedText.Row]) {
    var lines: [MapOutline] = []
    var problems: [ReferenceTableError] = []
    for row in rows {
      do throws(ReferenceTableError) {
        lines.append(try MapOutline(row: row))
      } catch {
        problems.append(error)
      }
    }
    self.lines = lines
    self.problems = problems
  }
}

extension MapOutline {
  /// Reads a row of `outlines.tsv`.
  init(row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 3)
    guard let kind = Kind(rawValue: fields[0]) else { throw row.error(.unknownRule(fields[0])) }
    var north = 0
    var east = 0
    var points: [GeoPoint] = []
    for step in fields[2].utf8.split(separator: UInt8(ascii: " ")) {
      let steps = step.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard steps.count == 2, let up = Int(Substring(steps[0])),
        let right = Int(Substring(steps[1])),
        abs(up) <= 18_000, abs(right) <= 36_000
      else { throw row.error(.notAValue(String(Substring(step)))) }
      north += up
      east += right
      points.append(try row.point(hundredthsNorth: north, hundredthsEast: east))
    }
    guard points.count > 1 else { throw row.error(.notAValue(fields[2])) }
    self.init(kind: kind, name: fields[1], points: points)
  }
}

extension TabbedText.Row {
  fileprivate func point(
    hundredthsNorth north: Int, hundredthsEast east: Int
  ) throws(ReferenceTableError) -> GeoPoint {
    guard let latitude = Int32(exactly: north * 10_000),
      let longitude = Int32(exactly: east * 10_000),
      let point = GeoPoint(latitudeMillionths: latitude, longitudeMillionths: longitude)
    else { throw error(.notAValue("\(north),\(east)")) }
    return point
  }
}
