import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite("Where postal codes lie")
struct RouteEndTests {
  private let directory = PostalDirectory()

  private func end(_ text: String, _ country: Country? = nil) throws -> RouteEnd {
    let code =
      try country.map { try PostalCode(parsing: text, country: $0) } ?? PostalCode(parsing: text)
    return directory.routeEnd(of: Place(postalCode: code))
  }

  @Test(
    "a listed code has a point near its city",
    arguments: [
      ("48201", "42.3314", "-83.0458"), ("10001", "40.7484", "-73.9967"),
      ("M5V 2T6", "43.6426", "-79.3871"), ("T2P 1A1", "51.0478", "-114.0593"),
      ("P7B 1A1", "48.3809", "-89.2477"), ("99501", "61.2181", "-149.9003"),
    ])
  func point(text: String, north: String, east: String) throws {
    let expected = try #require(GeoPoint(latitude: north, longitude: east))
    let found = try #require(try end(text).point)
    #expect(found.distance(to: expected) < .miles(20), "\(found)")
  }

  @Test("every point of the researched data is near the bundled one")
  func coverage() throws {
    guard let rows = try SharedData.rows(of: "geo-postal/ca_fsa_centroids.csv") else { return }
    var moved: [String] = []
    for row in rows {
      let count = row.count
      let researched = try #require(
        GeoPoint(latitude: row[count - 3], longitude: row[count - 2]))
      let bundled = try #require(try end(row[0] + "1A1").point)
      if bundled.distance(to: researched) > .miles(1) { moved.append(row[0]) }
    }
    #expect(moved == ["P7B", "S6V"])
  }

  @Test("nearly every ZIP row has a point, in its own country")
  func unitedStates() {
    let rows = TabbedText.rows(in: .unitedStatesPostalPlaces)
    let without = rows.filter { $0.fields[4].isEmpty }
    #expect(without.count == 54)
    #expect(
      rows.allSatisfy { row in
        row.fields[4].isEmpty
          || GeoPoint(latitude: row.fields[4], longitude: row.fields[5]) != nil
      })
  }

  @Test("a code that is not listed has no point")
  func unknown() throws {
    #expect(try end("48299").point == nil)
    #expect(try end("M0Z 1A1").point == nil)
    #expect(try end("00500", .mexico).point == nil)
  }

  @Test("rural areas and Mexican prefixes are told apart from places")
  func precision() throws {
    #expect(try end("48201").precision == .place)
    #expect(try end("M5V 2T6").precision == .place)
    #expect(try end("R0K 1A1").precision == .area)
    #expect(try end("64000", .mexico).precision == .area)
  }

  @Test(
    "a Mexican code has the point of a town of its prefix",
    arguments: [
      ("06600", "19.43", "-99.13"), ("64000", "25.68", "-100.31"), ("22000", "32.51", "-117.02"),
      ("88000", "27.48", "-99.51"), ("32000", "31.69", "-106.42"), ("84000", "31.31", "-110.95"),
      ("44100", "20.67", "-103.35"), ("76000", "20.59", "-100.39"), ("37000", "21.12", "-101.68"),
    ])
  func mexico(text: String, north: String, east: String) throws {
    let expected = try #require(GeoPoint(latitude: north, longitude: east))
    let found = try #require(try end(text, .mexico).point)
    #expect(found.distance(to: expected) < .miles(15), "\(found)")
  }

  @Test(
    "places without a road are known, with the gateway",
    arguments: [
      ("96813", RoadLimit.Kind.overseas, "Hawaii"), ("00901", .overseas, "Puerto Rico"),
      ("09012", .military, "a military post office"),
      ("96910", .overseas, "Guam or another island of the Pacific"),
      ("A1C 1A1", .ferry, "the island of Newfoundland"), ("V8W 1A1", .ferry, "Vancouver Island"),
      ("X0A 1A0", .noRoad, "Nunavut"), ("99801", .noRoad, "the Alaska panhandle"),
      ("02554", .ferry, "Nantucket"), ("99762", .noRoad, "a place of Alaska away from its roads"),
    ])
  func limits(text: String, kind: RoadLimit.Kind, name: String) throws {
    let limit = try #require(try end(text).limit)
    #expect(limit.kind == kind)
    #expect(limit.name == name)
    #expect(!limit.source.value.isEmpty)
  }

  @Test(
    "places with a road have no limit",
    arguments: [
      "99501", "99701", "A2V 1A1", "C1A 1A1", "B1P 1A1", "V8B 1A1", "V8E 1A1", "V8J 1A1", "33040",
      "02601", "Y1A 1A1", "X1A 1A1", "48201", "M5V 2T6",
    ])
  func noLimit(text: String) throws {
    #expect(try end(text).limit == nil)
  }

  @Test("every row of the limits is whole")
  func rows() {
    let kinds = Set(RoadLimit.Kind.allCases.map(\.rawValue))
    for row in TabbedText.rows(in: .roadLimits) {
      #expect(kinds.contains(row.fields[3]), "line \(row.line)")
      #expect(Confidence(rawValue: row.fields[7]) != nil, "line \(row.line)")
      #expect(["US", "CA"].contains(row.fields[1]), "line \(row.line)")
      #expect(!row.fields[4].isEmpty && !row.fields[6].isEmpty, "line \(row.line)")
    }
  }
}
