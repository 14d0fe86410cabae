import Shipping
import TestSupport
import Testing
import Units

@Suite("Ports of entry")
struct PortOfEntryTests {
  private func port() throws -> PortOfEntry {
    try SmallMap.port(
      "3801", "Detroit Ambassador Bridge", SmallMap.point(42_31, -83_07),
      office: Attested("0453", .secondary))
  }

  @Test(
    "a port is named by its code, the feed's number, the office's code, or words of a name",
    arguments: ["3801", "380101", "0453", "ambassador", "Detroit", "ambass bridge", "nord"])
  func named(typed: String) throws {
    #expect(try port().isNamed(typed))
  }

  @Test(
    "other text names it not",
    arguments: ["", " ", "380", "38", "tunnel", "ambassador tunnel", "..."])
  func notNamed(typed: String) throws {
    #expect(try !port().isNamed(typed))
  }

  @Test("what is not known reads UNKNOWN, and what is unverified is marked")
  func wording() throws {
    let known = try port()
    #expect(known.hoursText == "US 24 h, CA 24 h (UNVERIFIED)")
    #expect(known.officeText == "CBSA 0453")
    #expect(known.lanesText == "4 commercial lanes US-bound")
    #expect(known.fastText == "FAST US-bound yes, CA-bound UNKNOWN")
    let unknown = try SmallMap.port(
      "0001", "Small", SmallMap.point(45_00, -76_00), lanes: nil,
      fast: .init(intoUnitedStates: true, outOfUnitedStates: true), us: nil,
      office: Attested("0001", .unverified))
    #expect(unknown.hoursText == "US UNKNOWN, CA 24 h (UNVERIFIED)")
    #expect(unknown.officeText == "CBSA 0001 (UNVERIFIED)")
    #expect(unknown.lanesText == "commercial lanes UNKNOWN")
    #expect(unknown.fastText == "FAST both ways")
    #expect(
      try SmallMap.port("0001", "Small", SmallMap.point(45_00, -76_00)).officeText
        == "CBSA UNKNOWN")
  }

  @Test("every objection has words, and only those that stop a truck are obstacles")
  func objections() throws {
    let hours = try #require(OpeningHours("08-16"))
    let stops: [PortObjection] = [
      .noCommercialLane, .heightLimited, .notKnownToBeOpen, .deadEnd, .hoursUnknown,
      .closedOnDay(.sunday, hours: hours), .closedAtTime(.midnight, hours: hours),
      .noFASTLane(isKnown: true), .noFASTLane(isKnown: false),
    ]
    let others: [PortObjection] = [
      .quiet(yearlyTrucks: 1_234), .quiet(yearlyTrucks: nil), .longer, .otherPortChosen,
    ]
    #expect(stops.allSatisfy { $0.isObstacle })
    #expect(!others.contains { $0.isObstacle })
    #expect(Set((stops + others).map(\.text)).count == stops.count + others.count)
    #expect(others[0].text == "only 1 234 trucks in 2021, a far busier port is as near")
  }
}

@Suite("Opening hours")
struct OpeningHoursTests {
  @Test("hours of a day, of all days and around the clock are read and shown")
  func reads() throws {
    #expect(OpeningHours("00-24")?.description == "24 h")
    #expect(OpeningHours("08-24")?.description == "08:00-24:00")
    #expect(OpeningHours("Mon-Fri 08-16")?.description == "Mon-Fri 08:00-16:00")
    #expect(OpeningHours("07:30-16:45")?.description == "07:30-16:45")
  }

  @Test(
    "what is no hours is not read",
    arguments: [
      "", "24", "16-08", "08-08", "Fri-Mon 08-16", "Mon 08-16", "Mon-Fri", "08-25", "a-b",
    ])
  func refuses(text: String) {
    #expect(OpeningHours(text) == nil)
  }

  @Test("an office is open from its opening until before its closing, on its days")
  func open() throws {
    let hours = try #require(OpeningHours("Mon-Fri 08-16"))
    #expect(hours.isOpen(on: .monday))
    #expect(!hours.isOpen(on: .saturday))
    #expect(hours.isOpen(on: .friday, at: ClockTime("08:00")))
    #expect(!hours.isOpen(on: .friday, at: ClockTime("16:00")))
    #expect(!hours.isOpen(on: .friday, at: ClockTime("07:59")))
    #expect(!hours.isAlwaysOpen)
  }
}
