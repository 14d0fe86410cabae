import TerminalKit
import TestSupport
import Testing

@testable import Dashboard

@Suite("The least screen")
struct SmallScreenTests {
  @Test("no message, however long, hides the field that is typed into")
  func focusStaysSeen() throws {
    var robot = Robot(try FixedDesk.demo(), size: ProgramLayout.least)
    robot.press("n")
    var longest = 0
    for _ in 0..<24 {
      robot.type("x")
      try expectFocusSeen(robot)
      robot.press("F10")
      try expectFocusSeen(robot)
      longest = max(longest, messageRows(robot))
      robot.press("Tab")
      try expectFocusSeen(robot)
    }
    #expect(longest >= 2)
  }

  private func expectFocusSeen(_ robot: Robot) throws {
    guard robot.title == "New quote" else { return }
    let cursor = try #require(robot.frame.cursor)
    #expect(cursor.row >= 2 && cursor.row < lowerRule(robot), "\(robot.text)")
  }

  private func messageRows(_ robot: Robot) -> Int { robot.lines.count - 2 - lowerRule(robot) }

  private func lowerRule(_ robot: Robot) -> Int {
    robot.lines.lastIndex { $0.hasPrefix("---") } ?? 0
  }
}
