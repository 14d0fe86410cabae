import Dashboard
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@Suite("Choosing among offers")
struct OffersTests {
  private func offers(_ number: String = "Q-1003") throws -> Robot {
    var robot = Robot(try FixedDesk.demo())
    robot.openQuote(number)
    return robot
  }

  private func stored(_ robot: Robot, _ number: String = "Q-1003") throws -> Quote {
    let number = try #require(QuoteNumber(parsing: number))
    return try #require(try robot.desk.store.quote(number: number)).value
  }

  @Test("choosing an offer saves it and marks its line")
  func choose() throws {
    var robot = try offers()
    #expect(try stored(robot).chosenOffer == nil)
    robot.press("Enter")
    #expect(try stored(robot).chosenOffer?.carrier == "Maple Freight")
    #expect(robot.messageLine.hasPrefix("DONE  Maple Freight "))
    #expect(robot.messageLine.hasSuffix("is chosen for Q-1003; saved."))
    #expect(robot.pointedLine?.hasPrefix(">* Maple Freight") == true)
    robot.press("Enter")
    #expect(try stored(robot).chosenOffer == nil)
    #expect(robot.messageLine == "DONE  The choice is taken back.")
  }

  @Test("another person's choice is shown, and one more key takes one's own")
  func conflict() throws {
    var robot = try offers()
    let number = try #require(QuoteNumber(parsing: "Q-1003"))
    let saved = try #require(try robot.desk.store.quote(number: number))
    var theirs = saved.value
    try theirs.choose(offerAt: 1, on: robot.desk.clock.today)
    _ = try robot.desk.store.updateQuote(saved, to: theirs, by: robot.desk.stamp)
    robot.press("Enter")
    #expect(robot.messageLine.hasPrefix("!  Someone else chose "))
    #expect(try stored(robot).chosenOfferIndex == 1)
    robot.press("Enter")
    #expect(try stored(robot).chosenOfferIndex == 0)
  }

  @Test("the equal sign opens the arithmetic with every charge and its source")
  func arithmetic() throws {
    var robot = try offers()
    let offer = try #require(try stored(robot).offers.first)
    robot.press("=")
    #expect(robot.title == "Arithmetic")
    let linear = robot.program.screen.linear
    for line in offer.lines {
      #expect(linear.contains { $0.contains(line.arithmetic) }, "\(line.label)")
    }
    #expect(linear.contains { $0.contains(offer.total.tableText) })
    #expect(linear.contains { $0.contains("source: ") })
    robot.press("Esc")
    #expect(robot.title.hasPrefix("Q-1003"))
  }

  @Test("arithmetic longer than the screen can be read to its end")
  func arithmeticScrolls() throws {
    var robot = Robot(try FixedDesk.demo(), size: Size(columns: 60, rows: 15))
    robot.openQuote("Q-1001")
    robot.press("=")
    let first = robot.text
    robot.press("End")
    #expect(robot.text != first)
    let last = try #require(robot.program.screen.linear.last)
    let tail = try #require(last.split(separator: " ").last)
    #expect(robot.lines[11].contains(tail))
    robot.press("Home")
    #expect(robot.text == first)
  }

  @Test("a refusal is read in full, cannot be chosen, and says so")
  func refusal() throws {
    var robot = try offers("Q-1001")
    robot.press("End")
    #expect(robot.pointedLine?.contains("no offer: ") == true)
    #expect(robot.text.contains("import the carrier's current"))
    robot.press("Enter")
    #expect(robot.messageLine == "!  There is no offer on this line; go to one with the arrows.")
    robot.press("=")
    #expect(robot.title.hasPrefix("Q-1001"))
  }

  @Test("sorting goes through total, days and carrier, and comes back")
  func sort() throws {
    var robot = try offers()
    let byTotal = robot.lines[3...5].map(\.self)
    #expect(robot.messageLine.contains("cheapest first"))
    robot.press("s")
    #expect(robot.messageLine.contains("fastest first"))
    robot.press("s")
    #expect(robot.messageLine.contains("by carrier"))
    robot.press("s")
    #expect(robot.lines[3...5].map(\.self) == byTotal)
  }

  @Test("an old offer that ended cannot be chosen")
  func expired() throws {
    let desk = try FixedDesk.demo()
    let later = Desk(
      store: desk.store, postal: desk.postal, holidays: desk.holidays,
      clock: DeskClock(now: { FixedDesk.now.adding(seconds: 30 * 86_400) }), author: "tess")
    var robot = Robot(later)
    robot.openQuote("Q-1003")
    #expect(robot.text.contains("EXPIRED"))
    robot.press("Enter")
    #expect(robot.messageLine.hasPrefix("ERROR "))
    #expect(robot.messageLine.contains("ended on Thu 26 Nov 2026"))
    #expect(try stored(robot).chosenOffer == nil)
  }

  @Test("a choice is in the list when one comes back, and the quote can be deleted at once")
  func choiceInList() throws {
    var robot = try offers()
    robot.press("Enter", "Esc", "Esc")
    #expect(robot.lines.contains { $0.contains("Q-1003") && $0.contains("CHOSEN") })
    robot.openQuote("Q-1003")
    robot.press("Esc", "D", "y")
    #expect(!robot.messageLine.hasPrefix("ERROR"))
    #expect(try robot.desk.store.quoteIDs(QuoteQuery()).count == 6)
  }

  @Test("what is doubtful about the shipment stands under its offers")
  func doubts() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n")
    robot.fillShipment()
    robot.typeInto("class", "50")
    robot.typeInto("shipDay", "2026-11-28")
    robot.press("F10")
    let text = robot.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("contradicts the density of 12.00 lb/ft3"))
    #expect(text.contains("is a day on which carriers rest; count on pickup on Mon 30 Nov 2026"))
  }

  @Test("what could make the bill larger stands under the lines, and a key lists it")
  func rebill() throws {
    var robot = try offers("Q-1003")
    #expect(robot.text.contains("Could become "))
    robot.press("r")
    #expect(robot.title == "Arithmetic")
    #expect(robot.text.contains("looks rounded"))
    #expect(robot.text.contains("worst case"))
    robot.press("Esc")
    #expect(robot.title.hasPrefix("Q-1003"))
  }

  @Test("an estimate is labelled as one and cannot be chosen")
  func estimate() throws {
    var robot = try offers("Q-1007")
    #expect(robot.text.contains("ESTIMATE"))
    #expect(robot.text.contains("no carrier's\n"))
    robot.press("Home", "Enter")
    #expect(robot.messageLine.contains("an estimate is no offer of a carrier"))
    #expect(try stored(robot, "Q-1007").chosenOffer == nil)
  }

  @Test("quoting again fills the form with the shipment")
  func again() throws {
    var robot = try offers()
    robot.press("e")
    #expect(robot.title == "New quote")
    #expect(robot.entry?.origin == "60607")
    #expect(robot.entry?.accessorials == [])
    robot.press("F10")
    #expect(robot.title.hasPrefix("Q-1008"))
  }
}
