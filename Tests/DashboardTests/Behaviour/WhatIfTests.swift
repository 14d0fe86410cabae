import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("What if, beside the offers")
struct WhatIfTests {
  private func whatIf(
    _ number: String = "Q-1001", size: Size = .standard, desk: Desk? = nil
  ) throws -> Robot {
    var robot = Robot(try desk ?? FixedDesk.demo(), size: size)
    robot.openQuote(number)
    robot.press("w")
    return robot
  }

  private func line(_ robot: Robot, _ text: String) -> String? {
    robot.lines.first { $0.contains(text) }
  }

  @Test("each change stands with what it costs and when it is delivered then")
  func effects() throws {
    let robot = try whatIf()
    #expect(robot.title == "What if")
    #expect(line(robot, "as it is")?.contains("579.98") == true)
    let liftgate = try #require(line(robot, "with liftgate at delivery"))
    #expect(liftgate.contains("644.98") && liftgate.contains("+65.00"))
    #expect(robot.messageLine.contains("Follows Maple Freight standard 579.98 USD"))
  }

  @Test("keys go to the next change of a kind, and its services stand below with what moves")
  func jumps() throws {
    var robot = try whatIf()
    robot.press("l")
    #expect(robot.pointedLine?.contains("with liftgate at delivery") == true)
    #expect(robot.text.contains("579.98      644.98    +65.00"))
    robot.press("l")
    #expect(robot.pointedLine?.contains("with liftgate at pickup") == true)
    robot.press("l")
    #expect(robot.pointedLine?.contains("with liftgate at delivery") == true)
    robot.press("d")
    #expect(robot.pointedLine?.contains("pickup on Wed 25 Nov") == true)
    robot.press("p")
    #expect(robot.pointedLine?.contains("1 pallet more, line 1") == true)
    robot.press("x")
    #expect(robot.pointedLine?.contains("57 in high, not 55 in") == true)
    robot.press("o")
    #expect(robot.pointedLine?.contains("via Port Huron Blue Water Bridge") == true)
    #expect(robot.text.contains("Nothing moves"), "no sheet prices by the mile")
  }

  @Test("Enter shows every service with the lines of the bill that move")
  func moves() throws {
    var robot = try whatIf()
    #expect(robot.text.contains("for 11 other services, such as "))
    robot.press("Enter")
    #expect(robot.title == "As it is")
    #expect(robot.text.contains("guaranteed by noon"))
    robot.press("Esc", "l", "Enter")
    #expect(robot.title == "with liftgate at delivery")
    #expect(robot.text.contains("Maple Freight standard: 579.98 > 644.98 USD (+65.00)"))
    #expect(robot.text.contains("liftgate at delivery: +65.00, new"))
    #expect(!robot.text.contains("fuel"), "what stays is not shown")
    robot.press("Esc")
    #expect(robot.pointedLine?.contains("with liftgate at delivery") == true)
  }

  @Test("a change is quoted anew in the form, and the quote stays as it is")
  func quoteIt() throws {
    var robot = try whatIf()
    let before = try robot.desk.store.quote(number: try #require(QuoteNumber(1_001)))
    robot.press("l", "e")
    #expect(robot.title == "New quote")
    #expect(robot.entry?.accessorials == [.liftgateDelivery])
    robot.press("F10")
    #expect(robot.title.hasPrefix("Q-1008"))
    let after = try robot.desk.store.quote(number: try #require(QuoteNumber(1_001)))
    #expect(before?.value == after?.value && before?.version == after?.version)
  }

  @Test("a kept change lies under the others, and what moves is told against the quote as it is")
  func keep() throws {
    var robot = try whatIf()
    robot.press("Space")
    #expect(robot.messageLine.contains("Go to a change"))
    robot.press("u")
    #expect(robot.messageLine.contains("No change is kept."))
    robot.press("l", "Space")
    #expect(robot.pointedLine?.contains("kept: with liftgate at delivery") == true)
    #expect(robot.pointedLine?.contains("644.98") == true)
    #expect(line(robot, "as it is")?.contains("579.98") == true)
    robot.press("p")
    let pallet = try #require(robot.pointedLine)
    #expect(pallet.contains("and 1 pallet more"))
    robot.press("Space")
    let both = try #require(robot.pointedLine)
    #expect(both.contains("kept: with liftgate at delivery,"))
    robot.press("Enter")
    #expect(robot.title == "with liftgate at delivery, 1 pallet more, line 1")
    #expect(robot.text.contains("liftgate at delivery: +65.00, new"))
    #expect(robot.text.contains("Maple Freight standard: 579.98 > "))
    robot.press("Esc", "e")
    #expect(robot.entry?.accessorials == [.liftgateDelivery])
    #expect(robot.entry?.units[0].count == "3")
  }

  @Test("the change that was kept last is taken back first")
  func takeBack() throws {
    var robot = try whatIf()
    let before = robot.text
    robot.press("l", "Space", "p", "Space", "u")
    #expect(robot.pointedLine?.contains("kept: with liftgate at delivery ") == true)
    robot.press("u", "Home")
    #expect(robot.text == before)
  }

  @Test("while the sheets are asked nothing more is kept, and given up what was shown stays")
  func keepWhileAsking() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.release()
    robot.press("2")
    robot.release()
    robot.press("Enter")
    robot.release()
    robot.press("w")
    robot.release()
    robot.press("l", "Space", "Space")
    #expect(robot.text.contains("The rate sheets are being asked."))
    robot.release()
    #expect(robot.pointedLine?.contains("kept: with liftgate at delivery ") == true)
  }

  @Test("another port goes into the form and the request without a field of its own")
  func portCarried() throws {
    var robot = try whatIf()
    robot.press("o", "e")
    #expect(robot.entry?.port == "380201")
    robot.press("F10")
    let quote = try robot.desk.store.quote(number: try #require(QuoteNumber(1_008)))
    #expect(quote?.value.request.port == "380201")
  }

  @Test("every service that is turned on is kept by the form, so that no change is lost")
  func services() throws {
    let desk = try FixedDesk.demo()
    let number = try #require(QuoteNumber(parsing: "Q-1001"))
    let quote = try #require(try desk.store.quote(number: number))
    for service in WhatIfChoices.services {
      var request = quote.value.request
      request.accessorials = [service]
      let read = try desk.entryReader.read(QuoteEntry(request)).request
      #expect(read.accessorials.contains(service))
    }
  }

  @Test("a quote whose sheet has no price says what there is to compare")
  func estimate() throws {
    let robot = try whatIf("Q-1007")
    #expect(robot.text.contains("No rate sheet has a price: what moves is an ESTIMATE."))
    #expect(line(robot, "as it is")?.contains(" - ") == true)
  }

  @Test("keys before the prices are there say so and do nothing")
  func early() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.release()
    robot.press("2")
    robot.release()
    robot.press("Enter")
    robot.release()
    robot.press("w", "l")
    #expect(robot.text.contains("The rate sheets are being asked."))
    robot.release()
    robot.press("l")
    #expect(robot.pointedLine?.contains("liftgate at delivery") == true)
  }

  @Test("a change of the sheets is taken in, the pointer stays on the change")
  func newSheet() throws {
    var robot = try whatIf()
    robot.press("d")
    let pointed = robot.pointedLine
    robot.tellOfChange()
    #expect(robot.pointedLine == pointed)
  }

  @Test("the list pages by the rows that it has, and a press points at the line that is pressed")
  func rows() throws {
    var robot = try whatIf()
    #expect(robot.lines[0].contains("1-11 of 23"))
    robot.press("PgDn")
    #expect(robot.pointedLine?.contains("pickup on") == true)
    robot.press("Home")
    robot.click("1 carton more")
    #expect(robot.pointedLine?.contains("1 carton more") == true)
  }

  @Test("it can be read as lines, and by its name from the command line")
  func linear() throws {
    let desk = try FixedDesk.demo()
    let screen = try ScreenFinder(desk: desk).screen(named: "Q-1001/what-if")
    let lines = screen.linear
    #expect(lines.first == "As it is: Maple Freight standard 579.98 USD, delivered Fri 27 Nov")
    #expect(lines.contains("What if with liftgate at delivery:"))
    #expect(lines.contains { $0.hasPrefix("No sheet has a price for ") })
  }

  @Test(
    "every change can be pointed at on every size, and nothing is cut off",
    arguments: [Size(columns: 60, rows: 15), .standard, Size(columns: 140, rows: 40)])
  func sizes(size: Size) throws {
    var robot = try whatIf(size: size)
    let count = (robot.program.screen as? WhatIfScreen)?.effects.count ?? 0
    #expect(count > 10)
    for _ in 0..<count {
      robot.press("Down")
      #expect(robot.pointedLine != nil)
      #expect(robot.pointedLine?.contains("~") == false)
    }
  }
}
