import Dashboard
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Workflows

@Suite("The rate sheets")
struct RatesTests {
  private func rates(_ desk: Desk? = nil, size: Size = .standard) throws -> Robot {
    var robot = Robot(
      try desk ?? FixedDesk.demo(), size: size, options: DisplayOptions(selection: .marker))
    robot.press("3")
    return robot
  }

  private func versions() throws -> Desk {
    let desk = try FixedDesk.demo()
    try SheetVersions.add(to: desk)
    return desk
  }

  @Test("each sheet stands with its carrier, name, kind and state")
  func list() throws {
    let robot = try rates(versions())
    let rows = robot.lines.dropFirst(3).prefix(4)
    let wanted = [
      ("Lakehead Cartage", "EXPIRED"), ("Maple Freight", "COUNTS"), ("Maple Freight", "IN PART"),
      ("Northern Line", "COUNTS"),
    ]
    for (row, (carrier, state)) in zip(rows, wanted) {
      #expect(row.contains(carrier) && row.contains(state) && row.contains("class"), "\(row)")
    }
  }

  @Test("the line below says why the pointed sheet does not count, else how many do")
  func reason() throws {
    var robot = try rates(versions())
    #expect(robot.messageLine == "expired on Sat 24 Oct 2026")
    robot.press("Down")
    #expect(robot.messageLine == "4 rate sheets, 3 count today")
    robot.press("j")
    #expect(
      robot.messageLine
        == "counts today for expedited; standard replaced by no. 4, sample 2026-11")
  }

  @Test("Enter shows the facts, and Esc comes back to the same sheet")
  func facts() throws {
    var robot = try rates(versions())
    robot.press("Down", "Enter")
    #expect(robot.title == "Maple Freight, sample 2026-11")
    #expect(robot.text.contains("state: counts today"))
    #expect(
      robot.text.contains("version before: no. 1, sample demo"))
    robot.press("G")
    #expect(robot.text.contains("border crossing"))
    robot.press("Esc")
    #expect(robot.pointedLine?.contains("2026-11") == true)
  }

  @Test("v shows what a version changed, and says where there is none before it")
  func compare() throws {
    var robot = try rates(versions())
    robot.press("v")
    #expect(robot.messageLine == "!  There is no version before this sheet on the desk.")
    robot.press("Down", "v")
    #expect(robot.title == "Changes")
    #expect(robot.text.contains("standard discount: 60 % -> 55 %"))
    robot.press("G")
    #expect(robot.text.contains("gone: standard US-NY to CA-QC, all classes"))
    robot.press("q")
    #expect(robot.title == "Rates")
  }

  @Test("finding narrows by carrier, version, service and state, and Esc shows all again")
  func find() throws {
    var robot = try rates(versions())
    for (words, count) in [("maple", 2), ("expired", 1), ("expedited", 1), ("north class", 1)] {
      robot.press("/")
      robot.type(words)
      robot.press("Enter")
      let rows = robot.lines.dropFirst(3).prefix(6).filter { $0.contains("class") }
      #expect(rows.count == count, "\(words)")
      robot.press("Esc")
    }
    robot.press("/")
    robot.type("zzz")
    #expect(robot.text.contains("No rate sheet has all of these words; Esc shows all."))
    robot.press("Esc")
    #expect(robot.text.contains("Northern Line"))
    #expect(!robot.hasQuit)
  }

  @Test("an empty desk says how to bring a sheet, and the actions say so too")
  func empty() throws {
    var robot = try rates(FixedDesk.empty())
    #expect(robot.text.contains("crossbill import SHEET.toml"))
    for key in ["Enter", "v"] {
      robot.press(key)
      #expect(robot.messageLine.contains("There is no rate sheet here; crossbill import"))
    }
  }

  @Test("a sheet that another program brings appears, and the pointer stays on its sheet")
  func change() throws {
    var robot = try rates()
    robot.press("G")
    #expect(robot.pointedLine?.contains("Northern Line") == true)
    try SheetVersions.add(to: robot.desk)
    robot.tellOfChange()
    #expect(robot.text.contains("2026-11"))
    #expect(robot.pointedLine?.contains("Northern Line") == true)
  }

  @Test("a sheet that was deleted meanwhile is told, not shown")
  func deleted() throws {
    var robot = try rates()
    for header in try robot.desk.store.rateSheetHeaders() {
      try robot.desk.store.deleteRateSheet(id: header.id, by: robot.desk.stamp)
    }
    robot.press("Enter")
    #expect(robot.title == "Rates")
    #expect(robot.messageLine.contains("it may have been deleted"))
  }

  @Test("keys before the sheets are read say so")
  func slow() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.press("3", "Enter")
    #expect(robot.messageLine.contains("The rate sheets are being read."))
    robot.release()
    robot.press("Enter")
    robot.release()
    #expect(robot.title.contains("Lakehead"))
  }

  @Test("the columns that say which sheet and whether it counts stay on the least screen")
  func small() throws {
    let robot = try rates(versions(), size: ProgramLayout.least)
    #expect(robot.text.contains("Lakehead Cartage"))
    #expect(robot.text.contains("2026-11"))
    #expect(robot.text.contains("IN PART"))
  }
}
