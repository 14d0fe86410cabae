import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite("The bundled outlines of the map")
struct MapOutlinesTests {
  private let outlines = MapOutlines.bundled

  private func rows(_ text: String) -> MapOutlines {
    MapOutlines(TabbedText.rows(of: text, file: "outlines.tsv"))
  }

  private func point(_ latitude: String, _ longitude: String) throws -> GeoPoint {
    try #require(GeoPoint(latitude: latitude, longitude: longitude))
  }

  @Test("every row is read, and every kind of line is there")
  func everyRowIsRead() {
    #expect(outlines.problems.isEmpty)
    #expect(outlines.lines.count == TabbedText.rowCount(in: .outlines))
    #expect(Set(outlines.lines.map(\.kind)) == Set(MapOutline.Kind.allCases))
  }

  @Test("the table is small: under 40 KB, under 5 000 points")
  func isSmall() {
    #expect(EmbeddedFile.outlines.bytes.count < 40_000)
    #expect(outlines.lines.reduce(0) { $0 + $1.points.count } < 5_000)
  }

  @Test(
    "the large lakes lie where they are",
    arguments: [
      ("Lake Superior", "47.7", "-87.5"), ("Lake Michigan", "43.5", "-87"),
      ("Lake Huron", "44.5", "-82.3"), ("Lake Erie", "42.2", "-81.2"),
      ("Lake Ontario", "43.6", "-77.8"), ("Lake St. Clair", "42.4", "-82.7"),
      ("Lake Winnipeg", "53.2", "-98.2"), ("Great Salt Lake", "41.1", "-112.5"),
      ("Lake Okeechobee", "26.95", "-80.85"),
    ])
  func lakes(name: String, latitude: String, longitude: String) throws {
    let lake = try #require(outlines.lines.first { $0.kind == .lake && $0.name == name })
    #expect(lake.isClosed)
    #expect(lake.surrounds(try point(latitude, longitude)))
    #expect(!lake.surrounds(try point("39", "-98")))
  }

  @Test("cities on a shore do not lie in the lake")
  func shores() throws {
    let cities = [
      try point("43.70", "-79.42"), try point("42.33", "-83.05"), try point("41.85", "-87.70"),
      try point("41.48", "-81.70"), try point("42.88", "-78.85"), try point("43.25", "-79.90"),
    ]
    for lake in outlines.lines where lake.kind == .lake {
      for city in cities { #expect(!lake.surrounds(city), "\(city) in \(lake.name)") }
    }
  }

  @Test("the border of Canada runs from ocean to ocean, that of Mexico from ocean to gulf")
  func borders() {
    let borders = outlines.lines.filter { $0.kind == .border }
    #expect(Set(borders.map(\.name)) == ["CA-US", "MX-US"])
    func east(_ name: String) -> [Int32] {
      borders.filter { $0.name == name }.flatMap { $0.points.map(\.longitudeMillionths) }
    }
    #expect((east("CA-US").min() ?? 0) < -140_000_000)
    #expect((east("CA-US").max() ?? -180_000_000) > -67_500_000)
    #expect((east("MX-US").min() ?? 0) < -117_000_000)
    #expect((east("MX-US").max() ?? -180_000_000) > -97_500_000)
  }

  @Test("each crossing of the border lies within 25 km of the line")
  func crossings() throws {
    let points = outlines.lines.filter { $0.kind == .border }.flatMap(\.densePoints)
    for port in RoadTables.bundled.ports where port.state.code != "AK" {
      let nearest = points.map { port.point.value.distance(to: $0) }.min()
      #expect(try #require(nearest).millimetres < 25_000_000, "\(port.name)")
    }
  }

  @Test("the steps of a row add up to its points")
  func steps() throws {
    let line = try #require(rows("lake\tPond\t4200,-8300 10,5 -10,5 0,-10\n").lines.first)
    #expect(
      line.points == [
        try point("42", "-83"), try point("42.1", "-82.95"), try point("42", "-82.9"),
        try point("42", "-83"),
      ])
    #expect(line.isClosed)
  }

  @Test(
    "a row that cannot be read is told with its line, and the others are kept",
    arguments: [
      "river\tR\t1,1 1,1", "lake\tP", "lake\tP\t1,1", "lake\tP\t1,1 x,2", "lake\tP\t1,1 1",
      "coast\t\t9000,0 1,0", "coast\t\t0,17999 0,2", "coast\t\t1,1 99999999999999999999,1",
    ])
  func badRows(row: String) {
    let read = rows("coast\t\t1,1 1,1\n\(row)\n")
    #expect(read.lines.count == 1)
    #expect(read.problems.map(\.line) == [2])
    #expect(read.problems.first?.sentence.contains("outlines.tsv") == true)
  }
}

extension MapOutline {
  /// True when a point lies inside a closed line, by the number of sides to its east.
  fileprivate func surrounds(_ point: GeoPoint) -> Bool {
    zip(points, points.dropFirst()).reduce(false) { inside, side in
      let (north, start, end) = (
        Double(point.latitudeMillionths), Double(side.0.latitudeMillionths),
        Double(side.1.latitudeMillionths)
      )
      guard (start > north) != (end > north) else { return inside }
      let share = (north - start) / (end - start)
      let (from, to) = (
        Double(side.0.longitudeMillionths), Double(side.1.longitudeMillionths)
      )
      let crossing = from + share * (to - from)
      return crossing > Double(point.longitudeMillionths) ? !inside : inside
    }
  }

  /// The points and a hundred between each two of them.
  fileprivate var densePoints: [GeoPoint] {
    zip(points, points.dropFirst()).flatMap { from, to in
      (0...100).compactMap { part in
        GeoPoint(
          latitudeMillionths: from.latitudeMillionths
            + (to.latitudeMillionths - from.latitudeMillionths) / 100 * part,
          longitudeMillionths: from.longitudeMillionths
            + (to.longitudeMillionths - from.longitudeMillionths) / 100 * part)
      }
    }
  }
}
