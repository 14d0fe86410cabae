import TerminalKit
import TestSupport
import Testing

@testable import Dashboard

@Suite("The list of keys")
struct HelpTests {
  @Test("what each action does can be read whole on the least screen", arguments: Size.recorded)
  func whole(size: Size) throws {
    for tab in ["1", "2", "3"] {
      var robot = Robot(try FixedDesk.demo(), size: size)
      robot.press(tab)
      let actions =
        robot.program.screen.context.actions
        + Dashboard.actionTable().frame.actions
      robot.press("?")
      for action in actions {
        let isOnItsLine = robot.lines.contains { $0.contains(action.help) }
        #expect(isOnItsLine || robot.messageLine.contains(action.help), "\(action.id.rawValue)")
        robot.press("Down")
      }
      // Past the last one the pointer stays.
      robot.press("Esc")
      #expect(robot.messageLine.count < size.columns)
    }
  }

  @Test("every action has a key that a vt100 has, and the footer names it")
  func oldKeyboard() throws {
    for (_, action) in Dashboard.actionTable().all {
      #expect(action.keys.contains { TerminalTier.vt100.has($0) }, "\(action.id.rawValue)")
    }
    var robot = Robot(try FixedDesk.demo(), options: DisplayOptions(tier: .vt100))
    robot.press("n")
    #expect(robot.footer.contains("^O Offers"))
    #expect(robot.footer.contains("^N "))
    #expect(!robot.footer.contains("F10"))
    #expect(robot.footer.contains("F1 Help"))
    robot.press("F1")
    #expect(!robot.text.contains("Ins"))
  }

  @Test("a text that does not fit names the keys that turn its pages, as long as they do")
  func pages() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.openQuote("Q-1001")
    robot.press("=")
    #expect(robot.footer.hasPrefix(" Space Next page  "))
    #expect(!robot.footer.contains("Previous page"))
    let first = robot.lines
    robot.press("Space")
    #expect(robot.footer.contains("b Previous page"))
    for _ in 0..<20 { robot.press("PgDn") }
    #expect(!robot.footer.contains("Next page"))
    #expect(robot.messageLine.contains("This is the end of the text."))
    for _ in 0..<20 { robot.press("b") }
    robot.press("Up")
    #expect(robot.lines == first)
    robot.press("Esc")
    #expect(!robot.footer.contains("Next page"))
  }
}
