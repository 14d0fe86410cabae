import Foundation
import Shipping
import Testing

@Suite("Postal codes and places")
struct PlaceTests {
  @Test(
    "codes are brought to their usual spelling",
    arguments: [
      ("m5v2t6", "M5V 2T6", "ON"), ("M5V-2T6", "M5V 2T6", "ON"), ("48201", "48201", "MI"),
      ("482011234", "48201-1234", "MI"), (" 48201-1234 ", "48201-1234", "MI"),
      ("h2x 1y4", "H2X 1Y4", "QC"), ("00501", "00501", "NY"), ("V6B1A1", "V6B 1A1", "BC"),
    ])
  func normalised(typed: String, text: String, subdivision: String) throws {
    let code = try PostalCode(parsing: typed)
    #expect(code.text == text)
    #expect(code.subdivision?.code == subdivision)
  }

  @Test(
    "each kind of bad code has its own reason",
    arguments: [
      ("", PostalCodeError.empty), ("4820", .notAZip(text: "4820")),
      ("482011", .notAZip(text: "482011")), ("00012", .unassignedZip(text: "00012")),
      ("M5V 2T", .notCanadian(text: "M5V 2T")), ("MM5 2T6", .notCanadian(text: "MM5 2T6")),
      ("W5V 2T6", .letterNotUsed(letter: "W", position: 1, text: "W5V 2T6")),
      ("M5V 2O6", .letterNotUsed(letter: "O", position: 5, text: "M5V 2O6")),
      ("M5D 2T6", .letterNotUsed(letter: "D", position: 3, text: "M5D 2T6")),
    ])
  func refused(typed: String, reason: PostalCodeError) {
    #expect(throws: reason) { try PostalCode(parsing: typed) }
  }

  @Test("W and Z are used after the first letter")
  func laterLetters() throws {
    #expect(try PostalCode(parsing: "L4W 1Z9").text == "L4W 1Z9")
  }

  @Test(
    "ZIP prefixes lie in their states",
    arguments: [
      ("006", "PR"), ("008", "VI"), ("010", "MA"), ("055", "MA"), ("100", "NY"), ("201", "VA"),
      ("202", "DC"), ("398", "GA"), ("606", "IL"), ("733", "TX"), ("885", "TX"), ("900", "CA"),
      ("967", "HI"), ("995", "AK"), ("340", "AA"), ("962", "AP"), ("090", "AE"), ("726", "AR"),
    ])
  func states(prefix: String, state: String) {
    #expect(PostalCode.state(ofZipPrefix: prefix)?.code == state)
  }

  @Test("prefixes that no state uses have none", arguments: ["000", "004", "213x", "343", "929"])
  func unassigned(prefix: String) {
    #expect(PostalCode.state(ofZipPrefix: prefix) == nil)
  }

  @Test("Nunavut shares its first letter with the Northwest Territories")
  func nunavut() {
    #expect(PostalCode.province(ofArea: "X0A")?.code == "NU")
    #expect(PostalCode.province(ofArea: "X1A")?.code == "NT")
    #expect(PostalCode.province(ofArea: "D1A") == nil)
  }

  @Test("codes of other countries are kept as text with a plausibility check")
  func otherCountries() throws {
    #expect(try PostalCode(parsing: "64000", country: .mexico).text == "64000")
    #expect(throws: PostalCodeError.notPlausible(text: "640", country: .mexico)) {
      try PostalCode(parsing: "640", country: .mexico)
    }
    let britain = try #require(Country(code: "gb"))
    #expect(try PostalCode(parsing: "sw1a 1aa", country: britain).text == "SW1A 1AA")
    #expect(throws: PostalCodeError.self) {
      try PostalCode(parsing: "\u{1b}[31m1", country: britain)
    }
  }

  @Test("there are 249 countries, 62 American and 13 Canadian subdivisions")
  func tables() {
    #expect(Country.all.count == 249)
    #expect(Country(code: "CA")?.name == "Canada")
    #expect(Country(code: "ZZ") == nil)
    #expect(Subdivision.all(in: .unitedStates).count == 62)
    #expect(Subdivision.all(in: .canada).count == 13)
    #expect(Subdivision(country: .canada, code: "on")?.name == "Ontario")
    #expect(Subdivision(country: .canada, code: "MI") == nil)
  }

  @Test("a place names its city and state, and is read from little JSON")
  func place() throws {
    let place = try JSONDecoder().decode(
      Place.self, from: Data("{\"postalCode\":\"48201\",\"city\":\"Detroit\"}".utf8))
    #expect(place.shortName == "Detroit MI")
    #expect(place.site == .businessWithDock)
    let back = try JSONDecoder().decode(Place.self, from: JSONEncoder().encode(place))
    #expect(back == place)
  }

  @Test("a state or province of another country than the postal code is refused")
  func foreignSubdivision() throws {
    let decoder = JSONDecoder()
    let text = #"{"postalCode": "48201", "subdivision": {"country": "CA", "code": "ON"}}"#
    let error = #expect(throws: DecodingError.self) {
      try decoder.decode(Place.self, from: Data(text.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("the error is \(String(describing: error))")
      return
    }
    #expect(
      context.debugDescription == "Ontario is not in United States, where postal code 48201 lies")
    #expect(context.codingPath.map(\.stringValue) == ["subdivision"])
    let own = #"{"postalCode": "48201", "subdivision": {"country": "US", "code": "OH"}}"#
    #expect(try decoder.decode(Place.self, from: Data(own.utf8)).statedSubdivision?.code == "OH")
  }

  @Test("a tariff finds a place by its postal code, whatever state was stated")
  func tariffSubdivision() throws {
    let michigan = try #require(Subdivision(country: .unitedStates, code: "MI"))
    let ontario = try #require(Subdivision(country: .canada, code: "ON"))
    let newYork = Place(postalCode: try PostalCode(parsing: "10001"), subdivision: michigan)
    #expect(newYork.subdivision == michigan)
    #expect(newYork.tariffSubdivision?.code == "NY")
    #expect(ZonePattern(parsing: "US-MI")?.contains(newYork) == false)
    #expect(ZonePattern(parsing: "US-NY")?.contains(newYork) == true)
    let mexican = try PostalCode(parsing: "64000", country: .mexico)
    let nuevoLeon = try #require(Subdivision(country: .mexico, code: "NLE"))
    #expect(Place(postalCode: mexican, subdivision: nuevoLeon).tariffSubdivision == nuevoLeon)
    #expect(Place(postalCode: mexican, subdivision: ontario).tariffSubdivision == nil)
  }
}
