import Shipping
import TestSupport
import Testing
import Units

/// The days on which the rules flip, from the regression set of the customs reference.
@Suite("Rules flip on their days and not before")
struct EffectiveDateTests {
  /// What is looked at on both sides of a day.
  struct Flip: Sendable, CustomTestStringConvertible {
    var day: String
    var request: LandedCostRequest
    var kind: CostLine.Kind
    var before: [String]
    var after: [String]

    var testDescription: String { "\(request.destination.code) \(day)" }
  }

  private static func canada(
    _ day: String, _ number: String, origin: String, from: String = "US",
    _ circumstances: Circumstances = [], before: [String], after: [String]
  ) -> Flip {
    let request = ExampleRequest.toCanada(
      day, .truck, importer: .commercial, from: from,
      ExampleRequest.line(
        .cad("10000"), number: number, origin: origin, rates: [ExampleRequest.general("Free")],
        circumstances: circumstances))
    return Flip(day: day, request: request, kind: .layer, before: before, after: after)
  }

  private static func unitedStates(
    _ day: String, _ number: String = "6109.10.00.10", origin: String = "CA",
    price: String = "10000", channel: ImportChannel = .truck, isOriginating: Bool = false,
    contents: [ContentValue] = [], kind: CostLine.Kind = .layer, before: [String],
    after: [String]
  ) -> Flip {
    var line = ExampleRequest.line(
      .usd(price), number: number, origin: origin,
      rates: [ExampleRequest.general("Free"), ExampleRequest.preferential("S")],
      claim: isOriginating ? .preference(isProofHeld: true) : .general)
    line.contents = contents
    let request = ExampleRequest.toUnitedStates(day, channel: channel, line)
    return Flip(day: day, request: request, kind: kind, before: before, after: after)
  }

  static let canadian: [Flip] = [
    Flip(
      day: "2020-07-01",
      request: ExampleRequest.toCanada(
        "2020-07-01", .courier,
        ExampleRequest.line(.cad("120"), rates: [ExampleRequest.general("18%")])),
      kind: .duty, before: ["21.60"], after: ["0.00"]),
    canada("2025-03-04", "6109.10.00.10", origin: "US", before: [], after: ["?"]),
    canada("2025-03-13", "7318.15.00.10", origin: "US", before: [], after: ["2500.00"]),
    canada("2025-04-09", "8703.23.00.10", origin: "US", before: ["?"], after: ["?", "2500.00"]),
    canada(
      "2025-06-27", "7208.10.00.10", origin: "TR", from: "TR", [.overQuota], before: [],
      after: ["5000.00"]),
    canada(
      "2025-07-31", "7606.11.00.10", origin: "VN", from: "VN", [.meltedInChina], before: [],
      after: ["2500.00"]),
    canada("2025-09-01", "6109.10.00.10", origin: "US", before: ["?"], after: []),
    canada("2025-12-26", "9403.10.00.10", origin: "MX", from: "MX", before: [], after: ["2500.00"]),
    canada(
      "2026-03-01", "8703.80.00.10", origin: "CN", from: "CN", before: ["10000.00"], after: []),
  ]

  static let american: [Flip] = [
    unitedStates(
      "2024-10-01", price: "3000", kind: .fee(.customs), before: ["31.67"], after: ["32.71"]),
    unitedStates("2025-03-04", before: [], after: ["2500.00"]),
    unitedStates("2025-03-07", isOriginating: true, before: ["2500.00"], after: []),
    unitedStates(
      "2025-03-12", "7210.49.00.30", isOriginating: true, before: [], after: ["2500.00"]),
    unitedStates("2025-06-04", "7210.49.00.30", before: ["2500.00"], after: ["5000.00"]),
    unitedStates("2025-08-01", before: ["2500.00"], after: ["3500.00"]),
    unitedStates(
      "2025-08-01", "7411.10.10.30", isOriginating: true,
      contents: [ContentValue("copper", .usd("4000"))], before: [], after: ["2000.00"]),
    unitedStates(
      "2025-08-29", price: "500", channel: .courier, before: ["0.00"], after: ["175.00"]),
    unitedStates(
      "2025-10-01", price: "3000", kind: .fee(.customs), before: ["32.71"], after: ["33.58"]),
    unitedStates(
      "2025-10-14", "9401.61.40.11", isOriginating: true, before: [], after: ["2500.00"]),
    unitedStates("2025-11-01", "8704.22.51.00", before: ["3500.00"], after: ["2500.00"]),
    unitedStates("2026-02-24", before: ["3500.00"], after: ["1000.00"]),
    unitedStates(
      "2026-04-06", "8606.10.00.00", isOriginating: true, before: [], after: ["2500.00"]),
    unitedStates(
      "2026-06-08", "8413.81.00.40", isOriginating: true, before: ["2500.00"], after: ["?"]),
    unitedStates("2026-07-24", before: ["1000.00"], after: ["?"]),
    unitedStates(
      "2026-07-24", price: "500", channel: .post, kind: .duty, before: ["0.00"], after: ["0.00"]),
    unitedStates(
      "2026-10-01", price: "3000", kind: .fee(.customs), before: ["33.58"], after: ["?"]),
    unitedStates(
      "2027-01-01", "9401.61.40.11", isOriginating: true, before: ["2500.00"], after: ["3000.00"]),
  ]

  private static func amounts(_ flip: Flip, dayBefore: Bool) throws -> [String] {
    var request = flip.request
    request.day = request.day.adding(days: dayBefore ? -1 : 0)
    return try BundledBook.book.landedCost(of: request).amounts(flip.kind)
  }

  @Test("the rules of Canada", arguments: canadian)
  func canadaFlips(flip: Flip) throws {
    #expect(try Self.amounts(flip, dayBefore: true) == flip.before)
    #expect(try Self.amounts(flip, dayBefore: false) == flip.after)
  }

  @Test("the rules of the United States", arguments: american)
  func unitedStatesFlips(flip: Flip) throws {
    #expect(try Self.amounts(flip, dayBefore: true) == flip.before)
    #expect(try Self.amounts(flip, dayBefore: false) == flip.after)
  }

  @Test(
    "papers that are asked for from a day",
    arguments: [
      ("CA", "2024-10-21", "CA-REG-01", true), ("CA", "2025-05-20", "CA-REG-02", true),
      ("CA", "2025-05-20", "CA-REG-03", false), ("US", "2025-08-29", "US-DEM-02", true),
      ("US", "2026-07-08", "US-PGA-06", true), ("US", "2027-07-01", "US-DEM-03", true),
    ])
  func notes(country: String, day: String, rule: String, begins: Bool) throws {
    let law = ExampleRequest.day(day)
    func isAsked(_ day: CalendarDay) throws -> Bool {
      var request = country == "CA" ? Self.canadian[1].request : Self.american[0].request
      request.day = day
      let market = try #require(BundledBook.book.law(of: request.destination, on: day))
      return try market.notes(for: request).contains { $0.rule.id.text == rule }
    }
    #expect(try isAsked(law.adding(days: -1)) == !begins)
    #expect(try isAsked(law) == begins)
  }
}
