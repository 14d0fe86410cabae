import TerminalKit
import TestSupport
import Testing

@testable import Dashboard

@Suite("The list of keys")
struct HelpTests {
  @Test("what each action does can be read whole on the least screen", arguments: Size.recorded)
  func whole(size: Size) throws {
    for tab in ["1", "2"] {
      var robot = Robot(try FixedDesk.demo(), size: size)
      robot.press(tab)
      let actions =
        robot.program.screen.context.actions
        + FrameActions.context(tabs: ["Overview", "Quotes"]).actions
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
  }
}
