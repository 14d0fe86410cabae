import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@Suite("Screens as recorded", .serialized)
struct RecordedScreenTests {
  @Test("the overview of a busy morning", arguments: Size.recorded)
  func overview(size: Size) throws {
    expectScreen(Robot(try FixedDesk.demo(), size: size).frame, named: "overview-\(size.name)")
  }

  @Test("an empty desk says how to begin", arguments: Size.recorded)
  func emptyDesk(size: Size) throws {
    var robot = Robot(try FixedDesk.empty(), size: size)
    expectScreen(robot.frame, named: "overview-empty-\(size.name)")
    robot.press("2")
    expectScreen(robot.frame, named: "quotes-empty-\(size.name)")
    robot.press("3")
    expectScreen(robot.frame, named: "rates-empty-\(size.name)")
    robot.press("4")
    expectScreen(robot.frame, named: "products-empty-\(size.name)")
  }

  @Test("the list of quotes", arguments: Size.recorded)
  func quotes(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.press("2", "Down")
    expectScreen(robot.frame, named: "quotes-\(size.name)")
  }

  @Test("the form: empty, filled, and with refusals", arguments: Size.recorded)
  func newQuote(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.press("n")
    expectScreen(robot.frame, named: "new-quote-empty-\(size.name)")
    robot.type("4820")
    robot.press("F10")
    expectScreen(robot.frame, named: "new-quote-refused-\(size.name)")
    robot.type("1")
    robot.fillShipment(from: nil)
    expectScreen(robot.frame, named: "new-quote-filled-\(size.name)")
    robot.go(to: "unitLine")
    robot.type("48x40x55 3 1250lb")
    expectScreen(robot.frame, named: "new-quote-line-\(size.name)")
    robot.press("Enter", "F6")
    expectScreen(robot.frame, named: "modes-\(size.name)")
    robot.press("Esc")
    robot.type("26 pallets")
    robot.press("F6")
    expectScreen(robot.frame, named: "modes-unread-\(size.name)")
  }

  @Test("the offers with one unfolded, and a refusal in full", arguments: Size.recorded)
  func offers(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.openQuote("Q-1001")
    expectScreen(robot.frame, named: "offers-\(size.name)")
    robot.press("End")
    expectScreen(robot.frame, named: "offers-refusal-\(size.name)")
  }

  @Test("the arithmetic of a total", arguments: Size.recorded)
  func arithmetic(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.openQuote("Q-1001")
    robot.press("=")
    expectScreen(robot.frame, named: "arithmetic-\(size.name)")
  }

  @Test(
    "what one change moves: as it is, one more pallet, and all its services",
    arguments: Size.recorded)
  func whatIf(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.openQuote("Q-1001")
    robot.press("w")
    expectScreen(robot.frame, named: "what-if-\(size.name)")
    robot.press("p")
    expectScreen(robot.frame, named: "what-if-pallet-\(size.name)")
    robot.press("Enter")
    expectScreen(robot.frame, named: "what-moves-\(size.name)")
    robot.press("Esc", "Space", "l")
    expectScreen(robot.frame, named: "what-if-kept-\(size.name)")
  }

  @Test(
    "the landed cost: form, number and bill, an amount unfolded, and what a proof moves",
    arguments: Size.recorded)
  func landedCost(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.fillLandedCost()
    expectScreen(robot.frame, named: "landed-cost-form-\(size.name)")
    robot.press("F10")
    expectScreen(robot.frame, named: "landed-cost-\(size.name)")
    robot.press("Down", "Enter")
    expectScreen(robot.frame, named: "landed-cost-unfolded-\(size.name)")
    robot.press("Enter", "p")
    expectScreen(robot.frame, named: "landed-cost-proof-\(size.name)")
    robot.press("c")
    expectScreen(robot.frame, named: "landed-cost-customer-\(size.name)")
  }

  @Test("unlike prices side by side are marked", arguments: Size.recorded)
  func mixedOffers(size: Size) throws {
    let desk = try FixedDesk.demo()
    let number = try #require(QuoteNumber(parsing: "Q-1003"))
    let saved = try #require(try desk.store.quote(number: number))
    var quote = saved.value
    quote.join([
      .offer(try .live("Otter Parcel", cents: 612_40)),
      .offer(try .live("Heron Freight", cents: 741_00, currency: .cad)),
    ])
    _ = try desk.store.updateQuote(saved, to: quote, by: desk.stamp)
    var robot = Robot(desk, size: size)
    robot.openQuote("Q-1003")
    expectScreen(robot.frame, named: "offers-mixed-\(size.name)")
  }

  @Test("the booking form, its review and its shipment", arguments: Size.recorded)
  func booking(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.openBooking()
    expectScreen(robot.frame, named: "booking-empty-\(size.name)")
    robot.fillBooking()
    robot.typeInto("shipper.telephone", "313")
    robot.press("F10")
    expectScreen(robot.frame, named: "booking-refused-\(size.name)")
    robot.type(" 555 0142")
    robot.press("F10")
    expectScreen(robot.frame, named: "booking-review-\(size.name)")
    robot.press("B")
    expectScreen(robot.frame, named: "shipment-booked-\(size.name)")
    robot.press("t")
    expectScreen(robot.frame, named: "tender-\(size.name)")
  }

  @Test("the rate sheets, one with its facts, and what it changed", arguments: Size.recorded)
  func rates(size: Size) throws {
    let desk = try FixedDesk.demo()
    try SheetVersions.add(to: desk)
    var robot = Robot(desk, size: size)
    robot.press("3")
    expectScreen(robot.frame, named: "rates-\(size.name)")
    robot.press("Down", "Enter")
    expectScreen(robot.frame, named: "rates-facts-\(size.name)")
    robot.press("Esc", "v")
    expectScreen(robot.frame, named: "rates-changes-\(size.name)")
  }

  @Test("the catalogue, a product in full, and the forms for it", arguments: Size.recorded)
  func products(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.press("4", "Down", "Down")
    expectScreen(robot.frame, named: "products-\(size.name)")
    robot.press("Down", "Enter")
    expectScreen(robot.frame, named: "product-\(size.name)")
    robot.press("c")
    robot.type("9403.20")
    expectScreen(robot.frame, named: "product-classify-\(size.name)")
    robot.press("Esc", "Esc", "e")
    robot.typeInto("origin", "c")
    robot.press("Tab")
    expectScreen(robot.frame, named: "product-form-\(size.name)")
  }

  @Test("the ledger of rules, those of a market, and a rule in full", arguments: Size.recorded)
  func rules(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.press("5")
    expectScreen(robot.frame, named: "rules-\(size.name)")
    robot.press("m", "/")
    robot.type("invoice")
    robot.press("Enter")
    expectScreen(robot.frame, named: "rules-found-\(size.name)")
    robot.press("Enter")
    expectScreen(robot.frame, named: "rule-\(size.name)")
  }

  @Test("the road on the map, near and far, in plain signs and in dots", arguments: Size.recorded)
  func route(size: Size) throws {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.openQuote("Q-1001")
    robot.press("m")
    expectScreen(robot.frame, named: "route-\(size.name)")
    expectScreen(robot.frame, named: "route-dots-\(size.name)", ascii: false)
    robot = Robot(try FixedDesk.demo(), size: size)
    robot.openQuote("Q-1007")
    robot.press("m")
    expectScreen(robot.frame, named: "route-far-\(size.name)")
  }

  @Test("the map on a wide screen, and closer")
  func routeWide() throws {
    var robot = Robot(try FixedDesk.demo(), size: Size(columns: 132, rows: 40))
    robot.openQuote("Q-1003")
    robot.press("m")
    expectScreen(robot.frame, named: "route-132x40", ascii: false)
    robot.press("+", "+")
    expectScreen(robot.frame, named: "route-closer-132x40")
  }

  @Test("help and the question before deleting")
  func overlays() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("2", "?")
    expectScreen(robot.frame, named: "quotes-help")
    robot.press("Esc", "D")
    expectScreen(robot.frame, named: "quotes-delete")
    robot.press("Esc", "c")
    expectScreen(robot.frame, named: "quotes-columns")
  }

  @Test("no colour and few bytes: the pointer is a sign", arguments: Size.recorded)
  func marker(size: Size) throws {
    let options = DisplayOptions(selection: .marker, lowBandwidth: true)
    let robot = Robot(try FixedDesk.demo(), size: size, options: options)
    expectScreen(robot.frame, named: "overview-marker-\(size.name)")
  }
}
