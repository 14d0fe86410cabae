import Shipping
import TestSupport
import Testing

@Suite("The rank of a lane")
struct LaneRankTests {
  private func rank(_ origin: String, _ destination: String) throws -> LaneRank {
    LaneRank(
      origin: try #require(ZonePattern(parsing: origin)),
      destination: try #require(ZonePattern(parsing: destination)))
  }

  @Test(
    "a zone of the first list ranks above one of the second",
    arguments: [
      ("482", "480-499"), ("482", "000-999"), ("US-MI", "000-999"), ("US-MI", "4"),
      ("480-485", "480-499"), ("480-499", "US-MI"), ("48", "US-MI"), ("4", "US"), ("US", "*"),
      ("48201", "4820"), ("4820", "482"), ("M5V2T6", "M5V"), ("M5V", "M5"), ("M", "CA-ON"),
      ("CA-NU", "X"), ("X0A", "CA-NU"), ("US-RI", "02"), ("440-499", "000-999"), ("48", "480-499"),
      ("400-499", "000-999"),
    ])
  func narrower(narrow: String, wide: String) throws {
    #expect(try rank(narrow, "*") > rank(wide, "*"))
    #expect(try rank("*", narrow) > rank("*", wide))
  }

  @Test("a range of one prefix ranks as the prefix, and the whole one-digit area as its digit")
  func equals() throws {
    #expect(try rank("482-482", "M5V") == rank("482", "M5V"))
    #expect(try rank("400-499", "M5V") == rank("4", "M5V"))
    #expect(try rank("480-489", "M5V") == rank("48", "M5V"))
  }

  @Test("both ends count together, and the origin decides between equals")
  func bothEnds() throws {
    #expect(try rank("482", "CA-ON") > rank("US-MI", "CA-ON"))
    #expect(try rank("US", "M5V") > rank("US-MI", "CA-ON"))
    #expect(try rank("US-MI", "CA") > rank("US", "CA-ON"))
    #expect(try rank("482", "M5V") > rank("48201", "*"))
  }

  private static let zones = [
    "*", "US", "CA", "4", "48", "482", "4820", "48201", "02", "0", "US-MI", "US-RI", "US-CA",
    "480-499", "440-499", "480-481", "000-999", "028-029", "900-961", "482-482", "M", "M5", "M5V",
    "M5V2", "M5V2T6", "CA-ON", "CA-NU", "CA-NT", "X", "X0", "X0A", "K",
  ]

  private static func places() throws -> [Place] {
    let zips = (0...999).compactMap { number -> Place? in
      let digits = String(number)
      let prefix = String(repeating: "0", count: 3 - digits.count) + digits
      return try? .sample(prefix + "99")
    }
    let canadian = ["M5V 2T6", "M5V 2T5", "M5V 3T6", "M5W 2T6", "M6V 2T6", "K1P 1J1", "X0A 0H0"]
    let others = ["X0E 0A0", "X1A 1A1", "H2X 1Y4"]
    return try zips + ["48201", "48202", "48210"].map { try .sample($0) }
      + (canadian + others).map { try .sample($0) }
  }

  @Test("a zone that lies within another never ranks below it")
  func containment() throws {
    let places = try Self.places()
    let covered = try Self.zones.map { text in
      let zone = try #require(ZonePattern(parsing: text))
      return (text, Set(places.indices.filter { zone.contains(places[$0]) }))
    }
    for (narrow, inner) in covered {
      for (wide, outer) in covered where inner.isStrictSubset(of: outer) {
        #expect(try rank(narrow, "*") > rank(wide, "*"), "\(narrow) lies within \(wide)")
      }
    }
  }
}
