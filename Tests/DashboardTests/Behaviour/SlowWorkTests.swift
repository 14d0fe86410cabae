import TerminalKit
import Testing
import Workflows

@testable import Dashboard

@Suite("Keys that overtake slow work")
struct SlowWorkTests {
  @Test("before anything was read the first screen says so, and takes keys")
  func nothingRead() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    #expect(robot.messageLine == "Reading the desk")
    robot.press("2")
    #expect(robot.title == "Quotes")
    robot.release()
    #expect(robot.shownQuotes.count == 7)
  }

  @Test("two searches: only the answer to the later one is shown")
  func laterSearch() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.press("2")
    robot.release()
    let all = robot.shownQuotes
    robot.press("/")
    robot.type("zzzz")
    for _ in 0..<4 { robot.press("Backspace") }
    robot.release()
    #expect(robot.shownQuotes == all)
  }

  @Test("an order that is chosen while the one from before is read holds")
  func orderWhileReading() throws {
    let desk = try FixedDesk.demo()
    var robot = SlowRobot(desk)
    robot.press("2", "s")
    robot.release("quotes.keep-view")
    robot.press("s")
    robot.release()
    #expect(robot.text.contains("to ^"))
    robot.press("Enter")
    robot.release("quotes.open")
    robot.press("s")
    robot.release("offers.keep-order")
    robot.press("s")
    #expect(robot.messageLine.contains("fewest hands first"))
    robot.release()
    #expect(robot.messageLine.contains("fewest hands first"))
  }

  @Test("a screen that is left while it reads does not come back")
  func leftWhileReading() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.press("2")
    robot.release()
    robot.press("Enter")
    #expect(!robot.heldWork.isEmpty)
    robot.press("1")
    robot.release()
    #expect(robot.title == "Overview")
  }

  @Test("what was typed is saved although the form is closed before its saving begins")
  func savedAfterClosing() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.release()
    robot.press("n")
    robot.release()
    robot.type("48201")
    robot.press("Tab", "Esc", "Esc")
    #expect(robot.title == "Overview")
    robot.release()
    robot.press("n")
    robot.release()
    #expect(robot.text.contains("48201"))
  }

  @Test("leaving is possible while everything is slow")
  func leaving() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.press("Q")
    #expect(robot.hasQuit)
  }
}
