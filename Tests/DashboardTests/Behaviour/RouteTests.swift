import Dashboard
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@Suite("The road on the map")
struct RouteTests {
  private func map(
    _ number: String = "Q-1001", size: Size = .standard
  ) throws -> Robot {
    var robot = Robot(try FixedDesk.demo(), size: size)
    robot.openQuote(number)
    robot.press("m")
    return robot
  }

  private func count(_ sign: Character, in robot: Robot) -> Int {
    let rows = robot.frame.grid.size.rows
    return (0..<rows).reduce(0) { sum, row in
      sum
        + robot.frame.grid.row(row).prefix(44).filter {
          guard case .dots(let dots) = $0.glyph else { return false }
          return dots.ascii == sign
        }.count
    }
  }

  @Test("the map has road, border and shore, both ends and the port, in signs of their own")
  func signs() throws {
    let robot = try map()
    #expect(robot.title == "Detroit MI > Toronto ON")
    #expect(count("*", in: robot) > 20)
    #expect(count("+", in: robot) > 5)
    #expect(count("-", in: robot) + count("/", in: robot) + count("|", in: robot) > 20)
    for text in ["Detroit MI", "Toronto ON", "Ambassador Bridge", "road", "border", "shore"] {
      #expect(robot.text.contains(text), "\(text)")
    }
  }

  @Test("beside it stand port, lanes, FAST, hours with their certainty, days and miles")
  func facts() throws {
    let robot = try map()
    for text in [
      "252 mi estimated", "13 commercial lanes US-bound", "FAST both ways",
      "hours US 24 h, CA 24 h (UNVERIFIED)", "? unverified: hours", "pickup  Tue 24 Nov",
      "border  Tue 24 Nov", "US 3  CA 249", "Port Huron Blue Water", "+5 mi",
    ] {
      #expect(robot.text.contains(text), "\(text)")
    }
  }

  @Test("nothing beside the map is cut at 80x24, whatever the road", arguments: 1_001...1_007)
  func nothingIsCut(number: Int) throws {
    var robot = try map("Q-\(number)")
    for _ in 0..<8 {
      #expect(!robot.text.contains("~"), "\(robot.text)")
      robot.press("Enter", "Down")
    }
  }

  @Test("a port that is not the best tells in the list that there is a reason, and below which")
  func reason() throws {
    var robot = try map()
    #expect(robot.text.contains("Detroit-Windsor Tunnel !"))
    robot.press("Down", "Down")
    #expect(robot.messageLine.contains("limited in height"))
    #expect(robot.messageLine.contains("Detroit-Windsor Tunnel"))
  }

  @Test("another port is looked at: its road, its miles, and the star on its line")
  func look() throws {
    var robot = try map()
    robot.press("Down", "Enter")
    #expect(robot.text.contains("257 mi estimated"))
    #expect(robot.lines.contains { $0.contains(">*Port Huron Blue Water") })
    robot.press("Up", "Enter")
    #expect(robot.text.contains("252 mi estimated"))
  }

  @Test("a pinned port opens a form with the shipment, and the quote stays as it is")
  func pin() throws {
    var robot = try map()
    let number = try #require(QuoteNumber(parsing: "Q-1001"))
    let before = try robot.desk.store.quote(number: number)
    robot.press("Down", "p")
    #expect(robot.title == "New quote")
    #expect(robot.text.contains("also: by port Port Huron Blue Water Bridge"))
    robot.press("F10")
    #expect(robot.title.hasPrefix("Q-1008"))
    let made = try #require(QuoteNumber(parsing: "Q-1008"))
    let quote = try #require(try robot.desk.store.quote(number: made)).value
    #expect(quote.request.port == "Port Huron Blue Water Bridge")
    #expect(try robot.desk.store.quote(number: number) == before)
  }

  @Test("in the form, a pinned port becomes the form's, and undo takes it back")
  func pinInForm() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n")
    robot.fillShipment(from: "48201")
    robot.press("Esc", "m")
    #expect(robot.text.contains("252 mi estimated"))
    robot.press("Down", "p")
    #expect(robot.title == "New quote")
    #expect(robot.text.contains("by port Port Huron Blue Water Bridge"))
    #expect(robot.messageLine.contains("The road goes by Port Huron Blue Water Bridge"))
    robot.press("m")
    #expect(robot.text.contains("257 mi estimated"))
    robot.press("Esc", "u")
    #expect(robot.title == "New quote")
    #expect(!robot.text.contains("by port"))
  }

  @Test(
    "p in the form leaves a pinned port out, also where the shipment no longer crosses a border")
  func leavePortOut() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n")
    robot.fillShipment(from: "48201")
    robot.press("Esc", "p")
    #expect(robot.messageLine.contains("No port is pinned"))
    robot.press("m", "Down", "p")
    #expect(robot.text.contains("by port Port Huron Blue Water Bridge (p: leave out)"))
    robot.press("p")
    #expect(!robot.text.contains("by port"))
    #expect(robot.messageLine.contains("The road goes by the best port"))
    robot.press("u")
    #expect(robot.text.contains("by port Port Huron Blue Water Bridge"))
  }

  @Test("an empty form says what the map needs")
  func emptyForm() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n", "Esc", "m")
    #expect(robot.title == "New quote")
    #expect(robot.messageLine.hasPrefix("!"))
  }

  @Test("the keys zoom, move and fit the map, and only redraw what changes")
  func view() throws {
    var robot = try map()
    let fitted = robot.text
    robot.press("+")
    #expect(robot.text != fitted)
    robot.press("-")
    #expect(robot.text == fitted)
    robot.press("Tab", "Right", "Down", "h")
    #expect(robot.text != fitted)
    robot.press("0", "Tab")
    #expect(robot.text == fitted)
    for _ in 0..<12 { robot.press("-") }
    #expect(robot.messageLine.contains("The map gets no wider."))
    for _ in 0..<20 { robot.press("+") }
    #expect(robot.messageLine.contains("The map comes no closer."))
  }

  @Test("the arithmetic of miles and days has every leg with its source")
  func explain() throws {
    var robot = try map()
    robot.press("=")
    let linear = robot.program.screen.linear.joined(separator: "\n")
    for text in ["mi straight x", "port of entry", "days under way", "source:"] {
      #expect(linear.contains(text), "\(text)")
    }
  }

  @Test("read out, the screen tells every leg, the days and the other ports")
  func linear() throws {
    let lines = try map().program.screen.linear
    for text in [
      "252 mi estimated, 2 business days, deliver Fri 27 Nov", "D Toronto ON: 249",
      "other port: Port Huron Blue Water Bridge / Sarnia Blue Water Bridge (3802), +5 mi",
      "The hours of Detroit Ambassador Bridge are not verified on both sides.",
    ] {
      #expect(lines.contains(text), "\(text)")
    }
  }

  @Test("a place that no road reaches has the reason in place of the map")
  func leavesTheMap() throws {
    let desk = try FixedDesk.empty()
    var robot = Robot(desk)
    robot.press("2", "n")
    robot.fillShipment(from: "96813")
    robot.press("Esc", "m")
    #expect(robot.text.contains("No road:"))
    #expect(robot.program.screen.linear.first?.contains("96813") == true)
    robot.press("+", "p", "Enter")
    #expect(robot.text.contains("No road:"))
  }

  @Test("a road within one country has no port to choose")
  func domestic() throws {
    let desk = try FixedDesk.empty()
    var robot = Robot(desk)
    robot.press("2", "n")
    robot.fillShipment(from: "M5V 2T6")
    robot.press("Esc", "m")
    if robot.text.contains("no border on the way") {
      robot.press("p")
      #expect(robot.messageLine.contains("crosses no border"))
    }
  }

  @Test(
    "the smallest screens and very large ones are drawn", arguments: [(10, 4), (60, 15), (250, 90)])
  func sizes(columns: Int, rows: Int) throws {
    let robot = try map(size: Size(columns: columns, rows: rows))
    #expect(robot.frame.grid.size == Size(columns: columns, rows: rows))
  }

  @Test("--screen Q-1001/map finds it")
  func finder() throws {
    let screen = try ScreenFinder(desk: try FixedDesk.demo()).screen(named: "Q-1001/map")
    #expect(screen.linear.first == "252 mi estimated, 2 business days, deliver Fri 27 Nov")
  }
}
