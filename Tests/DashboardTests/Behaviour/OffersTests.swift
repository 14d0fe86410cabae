import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

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

  @Test("sorting goes through total, days, hands and carrier, and comes back")
  func sort() throws {
    var robot = try offers()
    let byTotal = robot.lines[3...5].map(\.self)
    #expect(robot.messageLine.contains("cheapest first"))
    robot.press("s")
    #expect(robot.messageLine.contains("fastest first"))
    robot.press("s")
    #expect(robot.messageLine.contains("fewest hands first"))
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
    #expect(robot.messageLine.hasSuffix("make the quote anew. Press e for that."))
    #expect(try stored(robot).chosenOffer == nil)
  }

  @Test("one key quotes an ended offer anew, on the next day of pickup, by today's sheets")
  func expiredAgain() throws {
    let desk = try FixedDesk.demo()
    let later = Desk(
      store: desk.store, postal: desk.postal, holidays: desk.holidays,
      clock: DeskClock(now: { FixedDesk.now.adding(seconds: 5 * 86_400) }), author: "tess")
    var robot = Robot(later)
    robot.openQuote("Q-1003")
    #expect(robot.text.contains("EXPIRED"))
    robot.press("e")
    #expect(robot.entry?.shipDay == "2026-11-30", "the clock stands on Saturday the 28th")
    #expect(robot.messageLine.contains("Thu 26 Nov has passed; the form has Mon 30 Nov 2026"))
    robot.press("F10")
    #expect(robot.title.hasPrefix("Q-1008"))
    #expect(!robot.text.contains("EXPIRED"))
    robot.press("Enter")
    #expect(try stored(robot, "Q-1008").chosenOffer != nil)
  }

  @Test("from the list and from the map, too, a past pickup is moved to the next day")
  func expiredAgainElsewhere() throws {
    let desk = try FixedDesk.demo()
    let later = Desk(
      store: desk.store, postal: desk.postal, holidays: desk.holidays,
      clock: DeskClock(now: { FixedDesk.now.adding(seconds: 5 * 86_400) }), author: "tess")
    var robot = Robot(later)
    robot.openQuote("Q-1003")
    robot.press("m", "p")
    #expect(robot.entry?.shipDay == "2026-11-30")
    #expect(robot.entry?.port.isEmpty == false)
    robot = Robot(later)
    robot.openQuote("Q-1003")
    robot.press("Esc", "e")
    #expect(robot.entry?.shipDay == "2026-11-30")
    #expect(robot.messageLine.contains("Thu 26 Nov has passed"))
  }

  @Test("the price that the bill may come to stands beside the price, at every size")
  func worstCase() throws {
    let reported = try offers("Q-1003")
    let total = try #require(try stored(reported).offers.first?.total)
    let line = try #require(reported.lines.first { $0.contains("   total  ") })
    #expect(line.contains("could become ") && line.hasSuffix("\(total)"))
    var wide = Robot(try FixedDesk.demo(), size: Size(columns: 100, rows: 30))
    wide.openQuote("Q-1003")
    #expect(wide.lines[2].contains("could be  basis"))
    #expect(wide.pointedLine?.contains("  sheet ") == true)
    var narrow = Robot(try FixedDesk.demo(), size: Size(columns: 60, rows: 15))
    narrow.openQuote("Q-1003")
    #expect(narrow.lines.contains { $0.contains("   total  could become ") })
  }

  @Test("sheet and live prices, and two currencies, are marked where they stand together")
  func mixture() throws {
    var robot = try offers()
    let number = try #require(QuoteNumber(1_003))
    let saved = try #require(try robot.desk.store.quote(number: number))
    var quote = saved.value
    quote.join([
      .offer(try .live("Otter", cents: 1_00)),
      .offer(try .live("Elk", cents: 2_00, currency: .cad)),
    ])
    _ = try robot.desk.store.updateQuote(saved, to: quote, by: robot.desk.stamp)
    robot.tellOfChange()
    let message = robot.messageLine
    #expect(message.contains("sheet and live prices mixed"), "\(message)")
    #expect(message.contains("CAD and USD not compared"))
    for offer in quote.offers {
      let line = robot.lines.first {
        $0.contains(" \(offer.carrier)") && $0.contains("\(offer.total)")
      }
      #expect(line?.contains(", \(offer.service.basis.rawValue)") == true, "\(offer.carrier)")
    }
  }

  @Test("a refusal of several services of a carrier stands once, with their names")
  func gathered() throws {
    let robot = try refusedRobot()
    #expect(robot.lines.count { $0.contains("- Otter") } == 1)
    #expect(robot.text.contains("ground, express: no offer"))
    #expect(robot.messageLine.contains("2 without an offer"))
  }

  private func refusedRobot() throws -> Robot {
    let desk = try FixedDesk.demo()
    let number = try #require(QuoteNumber(1_001))
    let saved = try #require(try desk.store.quote(number: number))
    var quote = saved.value
    quote.join(
      ["ground", "express"].map { service in
        .refusal(
          Refusal(
            carrier: "Otter", service: service, source: "Otter 2026",
            reason: .parcel(.notAParcel(handlingUnit: 0, packaging: .pallet))))
      })
    _ = try desk.store.updateQuote(saved, to: quote, by: desk.stamp)
    var robot = Robot(desk)
    robot.openQuote("Q-1001")
    robot.press("End")
    return robot
  }

  @Test("a choice meters nothing anew: the offers are the same")
  func metersOnce() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.release()
    robot.press("2", "/")
    robot.type("Q-1003")
    robot.release()
    robot.press("Enter")
    robot.release()
    robot.press("Enter")
    robot.release()
    robot.press("Enter")
    #expect(robot.heldWork == ["offers.choose"])
    robot.release("offers.choose")
    #expect(robot.heldWork.isEmpty)
    #expect(robot.messageLine.contains("is chosen"))
    #expect(robot.text.contains("looks rounded"), "what was metered is still there")
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
    #expect(robot.title == "Rebill")
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
    robot.press("r")
    #expect(robot.title.hasPrefix("Q-1007"))
    #expect(robot.messageLine.contains("no carrier's price; no bill follows from it"))
    #expect(try stored(robot, "Q-1007").chosenOffer == nil)
  }

  @Test("the day and a range of four digits never touch, at any width")
  func rangeColumn() throws {
    let day = try #require(CalendarDay(iso: "2026-10-01"))
    let range = try #require(
      EstimateRange(
        low: Money(minorUnits: 12_450_00, .usd), high: Money(minorUnits: 18_790_00, .usd),
        figuresOf: day))
    #expect(range.wholeText == "12 450 - 18 790")
    for width in [78, 80, 95, 96, 100, 132] {
      let columns = OfferColumns(width: width)
      let deliver = try #require(columns.deliver)
      let text = range.text(columns: columns.totalWidth - 1)
      #expect(columns.totalEnd - text.count > deliver + 10, "\(width)")
      #expect(columns.totalEnd < columns.expires && columns.expires + 10 < width)
    }
    #expect(range.text(columns: 13) == "12 450-18 790")
  }

  @Test("the names of charges stand whole, with two blanks before their arithmetic")
  func labels() throws {
    let robot = try offers("Q-1002")
    for offer in try stored(robot, "Q-1002").offers {
      var shown = robot
      while shown.pointedLine?.contains(offer.carrier) != true { shown.press("Down") }
      for line in shown.lines where line.contains("linehaul") { #expect(!line.contains("dry ~")) }
    }
  }

  @Test("on the least screen the footer still has choose, book, what if and again")
  func leastFooter() throws {
    var robot = Robot(try FixedDesk.demo(), size: Size(columns: 60, rows: 15))
    robot.openQuote("Q-1001")
    let footer = try #require(robot.lines.last)
    for key in ["Enter Choose", "b Book", "w What if", "e Again", "? Help", "Esc Back"] {
      #expect(footer.contains(key), "\(footer)")
    }
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
