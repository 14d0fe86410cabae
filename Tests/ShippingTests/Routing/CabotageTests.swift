import Shipping
import TestSupport
import Testing

@Suite("Freight that a country keeps to its own carriers")
struct CabotageTests {
  private func warnings(_ codes: [String], carrier: Country) throws -> [CabotageWarning] {
    Cabotage.warnings(along: try codes.map { try Place.sample($0) }, carrier: carrier)
  }

  @Test("a carrier of Canada may not move freight between two places of the United States")
  func unitedStates() throws {
    let found = try warnings(["48201", "60601"], carrier: .canada)
    #expect(found.count == 1)
    #expect(found[0].source.value.hasPrefix("19 CFR 123.14"))
    #expect(
      found[0].sentence.hasPrefix(
        "48201 MI > 60601 IL lies within United States, whose local traffic is kept to its own "
          + "carriers but for narrow exceptions, and the carrier is of Canada; book a carrier of"))
  }

  @Test("a carrier of the United States may not move freight within Canada")
  func canada() throws {
    let found = try warnings(["M5V 2T6", "H2X 1Y4"], carrier: .unitedStates)
    #expect(found.count == 1)
    #expect(found[0].source.value.contains("D3-1-5"))
  }

  @Test("across the border, and at home, any carrier may")
  func allowed() throws {
    #expect(try warnings(["48201", "M5V 2T6"], carrier: .canada).isEmpty)
    #expect(try warnings(["48201", "M5V 2T6"], carrier: .unitedStates).isEmpty)
    #expect(try warnings(["48201", "60601"], carrier: .unitedStates).isEmpty)
    #expect(try warnings(["48201"], carrier: .canada).isEmpty)
  }

  @Test("of several stops only the movements within one country are named")
  func stops() throws {
    let found = try warnings(["M5V 2T6", "48201", "60601", "H2X 1Y4"], carrier: .canada)
    #expect(found.map(\.from.postalCode.text) == ["48201"])
  }

  @Test("a rule that nobody looked up is marked")
  func otherCountry() throws {
    let mexico = Place(postalCode: try PostalCode(parsing: "64000", country: .mexico))
    let found = Cabotage.warnings(along: [mexico, mexico], carrier: .unitedStates)
    #expect(found.first?.source.confidence == .unverified)
    #expect(found.first?.sentence.contains("UNVERIFIED") == true)
  }
}
