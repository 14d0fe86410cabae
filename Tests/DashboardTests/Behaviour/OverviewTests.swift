import Dashboard
import TerminalKit
import TestSupport
import Testing
import Workflows

@Suite("The overview")
struct OverviewTests {
  @Test("every line can be opened and left again")
  func open() throws {
    var robot = Robot(try FixedDesk.demo(), options: DisplayOptions(selection: .marker))
    #expect(robot.pointedLine?.contains("BX-1029") == true)
    robot.press("Enter")
    #expect(robot.title == "BX-1029")
    #expect(robot.text.contains("exam since Friday, carrier silent for 40 hours"))
    robot.press("Esc", "End", "Enter")
    #expect(robot.title.hasPrefix("Q-1001"))
    robot.press("q")
    #expect(robot.title == "Overview")
  }

  @Test("a half-typed quote is offered and opened")
  func draft() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n")
    robot.type("48201")
    robot.press("Esc", "Esc")
    #expect(robot.text.contains("half-typed quote, kept Mon 23 Nov 09:00; n goes on with it"))
    robot.press("n")
    #expect(robot.entry?.origin == "48201")
  }

  @Test("an empty desk names the key that begins, and Enter says so too")
  func empty() throws {
    var robot = Robot(try FixedDesk.empty())
    #expect(robot.text.contains("none yet: n asks for the first"))
    robot.press("Enter")
    #expect(robot.messageLine == "!  There is nothing to open yet; n makes the first quote.")
  }

  @Test("finding goes to the list of quotes; q leaves from there")
  func find() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("/")
    #expect(robot.title == "Quotes")
    robot.press("q")
    #expect(robot.hasQuit)
  }

  @Test("each screen is opened by its name, and read aloud line by line")
  func named() throws {
    let desk = try FixedDesk.demo()
    for name in Dashboard.screenNames + ["Q-1001"] {
      let screen = try #require(Dashboard.screen(named: name, desk: desk))
      #expect(!screen.linear.isEmpty, "\(name)")
    }
    #expect(Dashboard.screen(named: "nothing", desk: desk) == nil)
    #expect(Dashboard.screen(named: "Q-9999", desk: desk) == nil)
  }
}
