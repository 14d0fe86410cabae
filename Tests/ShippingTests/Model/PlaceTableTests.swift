import Foundation
import Shipping
import Testing

@Suite("Tables of countries, states and provinces")
struct PlaceTableTests {
  @Test("every country is found by its code, and reads itself from JSON")
  func countries() throws {
    for country in Country.all {
      #expect(Country(code: country.code) == country)
      #expect(Country(code: country.code.lowercased()) == country)
      #expect(country.code.count == 2 && !country.name.isEmpty)
      let back = try JSONDecoder().decode([Country].self, from: JSONEncoder().encode([country]))
      #expect(back == [country])
    }
    #expect(Set(Country.all.map(\.code)).count == Country.all.count)
    #expect(Set(Country.all.map(\.name)).count == Country.all.count)
  }

  @Test("what is no country is refused", arguments: ["", "C", "CAN", "ZZ", "C A", "ＣＡ", "1A"])
  func noCountry(code: String) {
    #expect(Country(code: code) == nil)
  }

  @Test("every state and province is found by its code, and reads itself from JSON")
  func subdivisions() throws {
    for country in Country.all {
      let all = Subdivision.all(in: country)
      #expect(Set(all.map(\.name)).count == all.count)
      #expect(all.map(\.name) == all.map(\.name).sorted())
      for subdivision in all {
        #expect(Subdivision(country: country, code: subdivision.code.lowercased()) == subdivision)
        #expect(!subdivision.name.isEmpty && subdivision.name != subdivision.code)
        let back = try JSONDecoder().decode(
          Subdivision.self, from: JSONEncoder().encode(subdivision))
        #expect(back == subdivision)
      }
    }
  }

  @Test("the countries whose subdivisions are known are those that the design names")
  func known() {
    let known = Country.all.filter { !Subdivision.all(in: $0).isEmpty }.map(\.code)
    #expect(Set(known) == ["US", "CA", "MX", "AU"])
    #expect(Subdivision.all(in: .mexico).count == 32)
    #expect(Subdivision.all(in: .australia).count == 8)
  }

  @Test("every state that a ZIP prefix names is in the table, and every state has a prefix")
  func statesOfPrefixes() {
    var named: Set<String> = []
    for number in 0...999 {
      let prefix = String(String(1_000 + number).suffix(3))
      guard let state = PostalCode.state(ofZipPrefix: prefix) else { continue }
      #expect(state.country == .unitedStates)
      named.insert(state.code)
    }
    let states = Set(Subdivision.all(in: .unitedStates).map(\.code))
    #expect(named.isSubset(of: states))
    // The Pacific territories share the prefix of Guam; the minor islands have no post of their own.
    #expect(states.subtracting(named).isSubset(of: ["AS", "MP", "UM", "FM", "MH", "PW"]))
  }

  @Test(
    "JSON that names no subdivision of its country is refused",
    arguments: [
      #"{"country": "CA", "code": "MI"}"#, #"{"country": "DE", "code": "BE"}"#,
      #"{"country": "US"}"#, #"{"code": "ON"}"#, #""ON""#, #"{"country": "XX", "code": "ON"}"#,
    ])
  func badJSON(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Subdivision].self, from: Data("[\(text)]".utf8))
    }
  }

  @Test("a stated state counts before the one of the postal code, and a city before the code")
  func place() throws {
    let code = try PostalCode(parsing: "48201")
    let ohio = try #require(Subdivision(country: .unitedStates, code: "OH"))
    #expect(Place(postalCode: code).shortName == "48201 MI")
    #expect(Place(postalCode: code, subdivision: ohio).shortName == "48201 OH")
    #expect(Place(postalCode: code, city: "Detroit").shortName == "Detroit MI")
    let paris = try PostalCode(parsing: "75001", country: try #require(Country(code: "FR")))
    #expect(Place(postalCode: paris, city: "Paris").shortName == "Paris FR")
  }

  @Test("every kind of site has words of its own, and reads itself from JSON")
  func sites() throws {
    #expect(Set(SiteKind.allCases.map(\.name)).count == SiteKind.allCases.count)
    for site in SiteKind.allCases {
      let place = Place(postalCode: try PostalCode(parsing: "M5V 2T6"), city: "Toronto", site: site)
      let back = try JSONDecoder().decode(Place.self, from: JSONEncoder().encode(place))
      #expect(back == place)
    }
  }
}
