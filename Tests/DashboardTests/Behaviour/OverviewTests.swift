import TerminalKit
import TestSupport
import Testing
import Workflows

@testable import Dashboard

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
    #expect(robot.text.contains("half-typed: 1, kept Mon 23 Nov 09:00, 48201 > ?"))
    robot.press("n")
    #expect(robot.entry?.origin == "48201")
  }

  @Test("a click puts the pointer on a line, and a click on that line opens it")
  func clicks() throws {
    var robot = Robot(try FixedDesk.demo(), options: DisplayOptions(selection: .marker))
    robot.click("BX-1042")
    #expect(robot.title == "Overview")
    #expect(robot.pointedLine?.contains("BX-1042") == true)
    robot.click("BX-1042")
    #expect(robot.title == "BX-1042")
  }

  @Test("a click on one of the latest quotes opens its offers the second time")
  func clickOnQuote() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.click("Q-1002")
    #expect(robot.title == "Overview")
    robot.click("Q-1002")
    #expect(robot.title.hasPrefix("Q-1002"))
  }

  @Test("a click on a heading, a count or nothing changes nothing")
  func clickElsewhere() throws {
    var robot = Robot(try FixedDesk.demo())
    let before = robot.frame
    for text in ["TODAY", "SHIPMENTS", "Delivered", "LATEST QUOTES", "open items"] {
      robot.click(text)
      #expect(robot.frame == before, "\(text)")
    }
    robot.handle(.mouse(MouseEvent(kind: .press, point: Point(column: 3, row: 20))))
    #expect(robot.frame == before)
  }

  @Test("the wheel moves the pointer by a line, and stops at both ends")
  func wheel() throws {
    var robot = Robot(try FixedDesk.demo(), options: DisplayOptions(selection: .marker))
    let first = robot.pointedLine
    func turn(_ kind: MouseEvent.Kind) {
      robot.handle(.mouse(MouseEvent(kind: kind, point: Point(column: 9, row: 9))))
    }
    turn(.wheelUp)
    #expect(robot.pointedLine == first)
    turn(.wheelDown)
    #expect(robot.pointedLine != first)
    turn(.wheelUp)
    #expect(robot.pointedLine == first)
  }

  @Test("on the least screen every line can be clicked where it is shown, twice in one place")
  func clicksOnLeastScreen() throws {
    var robot = Robot(
      try FixedDesk.demo(), size: ProgramLayout.least,
      options: DisplayOptions(selection: .marker))
    robot.press("End")
    for _ in 0..<3 { robot.press("Up") }
    let row = try #require(robot.pointedRow)
    let point = Point(column: 40, row: row + 1)
    let number = try #require(
      robot.lines[row + 1].split(separator: " ").first { $0.hasPrefix("Q-") })
    robot.handle(.mouse(MouseEvent(kind: .press, point: point)))
    #expect(robot.title == "Overview")
    robot.handle(.mouse(MouseEvent(kind: .press, point: point)))
    #expect(robot.title.hasPrefix(number))
  }

  @Test("the pointer is always on a line that is shown", arguments: Size.recorded)
  func pointerIsShown(size: Size) throws {
    var robot = Robot(
      try FixedDesk.demo(), size: size, options: DisplayOptions(selection: .marker))
    for key in Array(repeating: "Down", count: 16) + Array(repeating: "Up", count: 16) {
      robot.press(key)
      #expect(robot.pointedRow != nil)
    }
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
}

extension Robot {
  /// The row with the pointer's sign, among what needs doing or among the latest quotes.
  fileprivate var pointedRow: Int? {
    lines.firstIndex {
      $0.hasPrefix(">") || $0.dropFirst(OverviewLayout.quoteColumn).hasPrefix(">")
    }
  }
}
