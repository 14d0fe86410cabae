import Shipping
import Testing
import Units

@Suite("The projection of the map")
struct MapProjectionTests {
  private func point(_ latitude: String, _ longitude: String) throws -> GeoPoint {
    try #require(GeoPoint(latitude: latitude, longitude: longitude))
  }

  @Test("the centre lies at the origin")
  func centre() throws {
    let centre = try point("43.5", "-81")
    #expect(MapProjection(centre: centre)(centre) == PlanePoint(eastMetres: 0, northMetres: 0))
  }

  @Test("north is up and east is right of the centre")
  func directions() throws {
    let map = MapProjection(centre: try point("45", "-96"))
    let east = map(try point("45", "-95"))
    let north = map(try point("46", "-96"))
    #expect(east.eastMetres > 0 && abs(east.northMetres) < 1_000)
    #expect(north.eastMetres == 0 && north.northMetres > 0)
  }

  @Test("east and west of the centre are mirror images")
  func mirror() throws {
    let map = MapProjection(centre: try point("45", "-96"))
    let (east, west) = (map(try point("60", "-80")), map(try point("60", "-112")))
    #expect(east.eastMetres == -west.eastMetres)
    #expect(east.northMetres == west.northMetres)
  }

  @Test(
    "between 25 and 60 degrees north, short lengths are true within 6 per cent",
    arguments: [25, 33, 41, 49, 60])
  func lengths(latitude: Int) throws {
    let map = MapProjection(centre: try point("43", "-96"))
    let from = try point("\(latitude)", "-90")
    for to in [try point("\(latitude)", "-89.9"), try point("\(latitude).1", "-90")] {
      let (start, end) = (map(from), map(to))
      let (right, up) = (
        Double(end.eastMetres - start.eastMetres), Double(end.northMetres - start.northMetres)
      )
      let drawn = (right * right + up * up).squareRoot()
      let ground = Double(from.distance(to: to).millimetres) / 1_000
      #expect(abs(drawn / ground - 1) < 0.06)
    }
  }

  @Test("the standard parallels are true to scale", arguments: ["33", "49"])
  func standardParallels(latitude: String) throws {
    let map = MapProjection(centre: try point("41", "-96"))
    let (start, end) = (map(try point(latitude, "-96")), map(try point(latitude, "-95.9")))
    let drawn = Double(end.eastMetres - start.eastMetres)
    let ground = Double(
      try point(latitude, "-96").distance(to: point(latitude, "-95.9")).millimetres)
    #expect(abs(drawn * 1_000 / ground - 1) < 0.0005)
  }

  @Test("a point beyond the date line is drawn on its near side")
  func dateLine() throws {
    let map = MapProjection(centre: try point("60", "-150"))
    #expect(map(try point("52", "175")).eastMetres < 0)
  }

  @Test("the poles and the far side have places, too")
  func extremes() throws {
    let map = MapProjection(centre: try point("45", "-96"))
    for far in [try point("90", "0"), try point("-90", "0"), try point("0", "84")] {
      #expect(abs(map(far).northMetres) < 1_000_000_000)
    }
  }
}
