import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("Parcel offers on the screen")
struct ParcelOffersTests {
  /// A desk with one parcel sheet and a quote of it.
  private func robot(_ units: [HandlingUnit]) throws -> Robot {
    let desk = try FixedDesk.empty()
    let sheet = try RateSheet.parcel(
      grid: .sample(zones: ["2"], [(upTo: "50", cells: "31.20"), (upTo: "70", cells: "44.10")]),
      terms: ParcelTerms(
        dimensional: .published(.ups), weightStep: .pounds(1), transit: DaySpan(2, 3),
        limits: .published(.ups), fuel: .fixed(Percent(20))))
    _ = try desk.store.addRateSheet(sheet, by: desk.stamp)
    _ = try PriceQuote(desk: desk)(try .parcels(units))
    var robot = Robot(desk)
    robot.openQuote("Q-1001")
    return robot
  }

  @Test("the lines show what each piece is billed at, and the arithmetic every weight")
  func lines() throws {
    var robot = try robot([.cartons(2, "24.1 18 16", weight: "31 lb")])
    #expect(robot.text.contains("Otter Parcel"))
    #expect(robot.text.contains("parcel of 52 lb"))
    #expect(robot.text.contains("2 x 44.10, zone 2, up to 70 lb"))
    #expect(robot.text.contains("20 % of 88.20"))
    #expect(robot.text.contains("105.84 USD"))
    robot.press("=")
    let linear = robot.program.screen.linear
    for words in [
      "handling unit 1: 2 x 31 lb", "billed at 52 lb each, the greatest of its weights",
      "25 x 18 x 16 in: 52 lb; L x W x H / 139, each side rounded up in",
      "source: supplychaindive.com, shipments from 2025-08-18", "* to *, the narrowest that fits",
      "2-3 business days, of which the most count",
    ] {
      #expect(linear.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test("a pallet is refused by name")
  func pallet() throws {
    let robot = try robot([HandlingUnit(weightEach: .pounds(40), declaredClass: .class70)])
    #expect(robot.text.contains("no offer: handling unit 1 is a pallet"))
  }
}
