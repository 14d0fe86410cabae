import Foundation
import Shipping
import TestSupport
import Testing

@Suite("Zones at the ends of lanes")
struct ZonePatternTests {
  /// Places on both sides of the border, with and without an extension of the code.
  static let places = [
    "48201", "48201-1234", "48301", "49901", "43004", "10001", "14201", "90210", "00501", "M5V 2T6",
    "M4B 1A1", "K1P 1J1", "H2X 1Y4", "V6B 1A1", "X0A 0H0", "X1A 1A1",
  ]

  static let patterns = [
    "*", "US", "CA", "US-MI", "US-NY", "CA-ON", "CA-NU", "4", "48", "482", "4820", "48201",
    "480-499", "482-482", "000-999", "M", "M5", "M5V", "M5V2", "M5V2T6", "K", "X0A", "X",
  ]

  /// Whether a place lies in a pattern, by looking at the letters of both.
  private func contains(_ pattern: String, _ place: Place) -> Bool {
    let code = place.postalCode.text.filter { $0 != " " }
    let isAmerican = place.country == .unitedStates
    if pattern == "*" { return true }
    if pattern == "US" || pattern == "CA" { return place.country.code == pattern }
    let parts = pattern.split(separator: "-")
    if parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]) {
      return isAmerican && (first...last).contains(Int(code.prefix(3)) ?? -1)
    }
    if parts.count == 2 {
      return place.country.code == parts[0] && place.subdivision?.code == String(parts[1])
    }
    return code.hasPrefix(pattern) && isAmerican == (Int(pattern) != nil)
  }

  @Test("a pattern holds the places whose codes say so", arguments: patterns)
  func contains(text: String) throws {
    let pattern = try #require(ZonePattern(parsing: text))
    for code in Self.places {
      let place = try Place.sample(code)
      #expect(pattern.contains(place) == contains(text, place), "\(text), \(code)")
    }
  }

  @Test("a pattern is written as it was read, and reads itself from JSON", arguments: patterns)
  func roundTrip(text: String) throws {
    let pattern = try #require(ZonePattern(parsing: text))
    #expect(pattern.description == text)
    #expect(ZonePattern(parsing: text.lowercased()) == pattern)
    #expect(ZonePattern(parsing: " " + text + " ") == pattern)
    let back = try JSONDecoder().decode([ZonePattern].self, from: JSONEncoder().encode([pattern]))
    #expect(back == [pattern])
  }

  @Test("a zone is that of the postal code, whatever state was stated")
  func statedState() throws {
    let ohio = try #require(Subdivision(country: .unitedStates, code: "OH"))
    var place = try Place.sample("48201")
    place.statedSubdivision = ohio
    #expect(!(try #require(ZonePattern(parsing: "US-OH")).contains(place)))
    #expect(try #require(ZonePattern(parsing: "US-MI")).contains(place))
    #expect(try #require(ZonePattern(parsing: "482")).contains(place))
  }

  @Test(
    "what sheets do not write is no zone",
    arguments: [
      "", " ", "**", "US-", "-MI", "US-MI-OH", "CA-MI", "499-480", "48-49", "4800-4999", "48a",
      "M55", "MV5", "D", "W1A", "M5V2T66", "123456", "XX", "ON", "US MI", "US/MI", "482*", "48?",
      "*-CA", "\u{1b}M5V", "٤٨٢",
    ])
  func refused(text: String) throws {
    // Blanks within are dropped, so that `M5V 2T6` is read; `US MI` becomes no pattern either.
    #expect(ZonePattern(parsing: text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ZonePattern].self, from: JSONEncoder().encode([text]))
    }
  }
}
