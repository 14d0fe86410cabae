import Dashboard
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("Booking an offer in the dashboard")
struct BookingTests {
  @Test("the form knows the quoted day, the cities and the goods, and asks for the rest")
  func prefilled() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.openBooking()
    #expect(robot.title == "Book" && robot.focusedField == "pickup.from")
    let form = try #require(robot.form)
    #expect(form.values[.field("pickup.day")] == "2026-11-24")
    #expect(form.values[.field("shipper.city")] == "Detroit")
    #expect(form.values[.field("consignee.city")] == "Toronto")
    #expect(form.values[.field("handlingUnits[0].commodity")] == "ceramic planters")
    #expect(robot.text.contains("Maple Freight standard  579.98 USD  stands until Tue 24 Nov"))
  }

  @Test("a review shows what would be booked, and one more key books it")
  func books() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.openBooking()
    robot.fillBooking()
    robot.press("F10")
    #expect(robot.title == "Review")
    #expect(robot.text.contains("would be booked; nothing was written"))
    #expect(robot.text.contains("price      579.98 USD"))
    #expect(robot.text.contains("stands     until Tue 24 Nov 2026"))
    #expect(robot.text.contains("BOL        04000000000000015, unless another"))
    #expect(try robot.bookedShipment() == nil)
    robot.press("B")
    let shipment = try #require(try robot.bookedShipment())
    #expect(robot.title == shipment.number && shipment.state == .booked)
    #expect(robot.messageLine.hasPrefix("DONE  \(shipment.number) is booked and saved"))
    let booking = try #require(shipment.details.booking)
    #expect(booking.pickup.description == "Tue 24 Nov 2026, 08:00 to 16:30")
    #expect(shipment.details.parties[.consignor]?.address?.lines == ["400 Mill Street", "Dock 3"])
    #expect(robot.text.contains("BOL        \(booking.billOfLading)"))
    #expect(try robot.bookingDrafts.isEmpty)
    robot.press("Esc")
    #expect(robot.title.hasPrefix("Q-1001"))
    #expect(robot.messageLine.contains("booked as \(shipment.number)"))
  }

  @Test("what cannot be used is told at its field, and nothing is reviewed")
  func refused() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.openBooking()
    robot.fillBooking()
    robot.typeInto("pickup.to", "7:00")
    robot.typeInto("shipper.telephone", "call me")
    robot.press("F10")
    #expect(robot.title == "Book" && robot.focusedField == "pickup.to")
    #expect(robot.messageLine.contains("does not end after it begins"))
    robot.typeInto("pickup.to", "17:00")
    robot.press("F10")
    #expect(robot.focusedField == "shipper.telephone")
    #expect(robot.messageLine.contains("313 555 0100"))
    #expect(try robot.bookedShipment() == nil)
  }

  @Test("a third party that pays has fields of its own, which go when it does not pay")
  func billTo() throws {
    var robot = Robot(try FixedDesk.demo(), size: Size(columns: 80, rows: 40))
    robot.openBooking()
    #expect(!robot.text.contains("Bill to"))
    robot.go(to: "paymentTerms")
    robot.type("t")
    #expect(robot.text.contains("Bill to"))
    robot.fillBooking()
    robot.press("F10")
    #expect(robot.focusedField == "billTo.name")
    robot.go(to: "paymentTerms")
    robot.type("c")
    robot.press("F10")
    #expect(robot.title == "Review" && robot.text.contains("pays       collect"))
  }

  @Test("a half-typed booking survives the end of the program, and is offered for its quote only")
  func draft() throws {
    let desk = try FixedDesk.demo()
    var robot = Robot(desk)
    robot.openBooking()
    robot.typeInto("shipper.name", "Lakeside")
    #expect(try robot.bookingDrafts.count == 1)
    robot.press("Esc", "Esc", "Esc", "Esc")
    robot.openBooking("Q-1003")
    #expect(robot.form?.values[.field("shipper.name")] == "")
    robot.press("Esc", "Esc", "Esc")
    var next = Robot(desk)
    next.openBooking()
    #expect(next.form?.values[.field("shipper.name")] == "Lakeside")
    #expect(next.messageLine.contains("Here is what you typed on"))
    next.fillBooking()
    next.press("F10", "B")
    #expect(try next.bookedShipment() != nil)
    #expect(try next.bookingDrafts.isEmpty)
  }

  @Test("the next booking knows the shipper, the hours and the consignee of the last one")
  func remembered() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.book()
    robot.press("Esc", "e", "F10")
    robot.press("Home", "b")
    let form = try #require(robot.form)
    #expect(form.values[.field("pickup.from")] == "08:00")
    #expect(form.values[.field("shipper.street")] == "400 Mill Street;Dock 3")
    #expect(form.values[.field("consignee.name")] == "Garden House Ltd")
    robot.press("F10", "B")
    #expect(try robot.bookedShipment("Q-1008")?.number == robot.title)
  }

  @Test("a booked quote leads to its shipment")
  func leads() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.book()
    let number = robot.title
    robot.press("Esc", "Esc", "Enter", "b")
    #expect(robot.title == number)
    robot.press("o")
    #expect(robot.title.hasPrefix("Q-1001"))
  }

  @Test("an offer that ended cannot be booked, and the sentence names the key that quotes again")
  func expired() throws {
    let desk = try FixedDesk.demo()
    let later = Desk(
      store: desk.store, postal: desk.postal, holidays: desk.holidays,
      clock: DeskClock(now: { FixedDesk.now.adding(seconds: 30 * 86_400) }), author: "tess")
    var robot = Robot(later)
    robot.openBooking("Q-1003")
    #expect(robot.title.hasPrefix("Q-1003"))
    #expect(robot.messageLine.hasSuffix("ended on Thu 26 Nov 2026; e quotes again."))
  }

  @Test("an offer that ends while its booking is typed is not booked")
  func endsMeanwhile() throws {
    let desk = try FixedDesk.demo()
    var robot = Robot(desk)
    robot.openBooking()
    robot.fillBooking()
    robot.press("F10")
    let number = try #require(QuoteNumber(parsing: "Q-1001"))
    let quote = try #require(try desk.store.quote(number: number))
    #expect(throws: BookOffer.Failure.self) {
      let later = OpenDesk.over(
        desk.store, clock: DeskClock(now: { FixedDesk.now.adding(seconds: 3 * 86_400) }),
        author: "tess")
      _ = try BookOffer(desk: later).plan(quote.value.number, BookingEntry(quote.value))
    }
  }

  @Test("an estimate cannot be booked, and says why; on a refusal the chosen offer is meant")
  func estimate() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.openBooking("Q-1007")
    #expect(robot.messageLine.contains("an estimate is no offer of a carrier"))
    robot.press("Esc", "Esc", "Esc")
    robot.openQuote("Q-1001")
    robot.press("End", "b")
    #expect(robot.title == "Book" && robot.text.contains("Maple Freight standard  579.98 USD"))
  }

  @Test("another program's booking of the quote is found, not doubled")
  func bookedMeanwhile() throws {
    let desk = try FixedDesk.demo()
    var robot = Robot(desk)
    robot.openBooking()
    robot.fillBooking()
    var other = Robot(desk)
    other.book()
    robot.press("F10")
    #expect(robot.messageLine.contains("Q-1001 is booked already as \(other.title)"))
  }
}
