import Foundation
import Shipping
import Testing
import Units

@Suite struct GeoPointTests {
  private func point(_ latitude: String, _ longitude: String) throws -> GeoPoint {
    try #require(GeoPoint(latitude: latitude, longitude: longitude))
  }

  @Test("a degree of longitude on the equator is 111.195 km")
  func degreeOnTheEquator() throws {
    let degree = try point("0", "0").distance(to: point("0", "1"))
    #expect(degree.value(in: .kilometres, places: 3).text() == "111.195")
  }

  @Test(
    "half way around the Earth is half its circumference, across the poles or along the equator")
  func antipodes() throws {
    for (from, to) in [
      (try point("90", "0"), try point("-90", "0")), (try point("0", "-90"), try point("0", "90")),
    ] {
      #expect(from.distance(to: to).value(in: .kilometres, places: 0) == 20_015)
    }
  }

  @Test("a distance is the same both ways and zero to itself")
  func symmetric() throws {
    let detroit = try point("42.3120", "-83.0740")
    let toronto = try point("43.6532", "-79.3832")
    #expect(detroit.distance(to: toronto) == toronto.distance(to: detroit))
    #expect(detroit.distance(to: detroit) == .zero)
  }

  @Test("what is not on the globe is no point", arguments: [("91", "0"), ("0", "181"), ("x", "1")])
  func notOnTheGlobe(latitude: String, longitude: String) {
    #expect(GeoPoint(latitude: latitude, longitude: longitude) == nil)
  }

  @Test("a point reads back as it was written")
  func readsBack() throws {
    let port = try point("49.0020", "-122.735")
    let data = try JSONEncoder().encode(port)
    #expect(try JSONDecoder().decode(GeoPoint.self, from: data) == port)
    #expect(port.description == "49.0020,-122.7350")
  }
}
