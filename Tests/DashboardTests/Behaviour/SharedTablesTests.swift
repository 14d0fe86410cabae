import Dashboard
import Interchange
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Workflows

@Suite("The tables that rate sheets share, on the Rates tab")
struct SharedTablesTests {
  private func rates() throws -> Robot {
    let desk = try FixedDesk.demo()
    for text in [
      FuelTableExample.table,
      FuelTableExample.table.replacing("2026-07-01", with: "2026-12-01")
        .replacing("2026-07\"", with: "2026-12\""),
    ] {
      let reading = SharedTableReader.read(Array(text.utf8), named: "fuel.toml") { _ in
        Array(FuelTableExample.grid.utf8)
      }
      _ = try desk.store.addSharedTable(try #require(reading.table), by: desk.stamp)
    }
    var robot = Robot(desk, options: DisplayOptions(selection: .marker))
    robot.press("3")
    return robot
  }

  @Test("they stand below the sheets with kind, days and standing")
  func list() throws {
    let robot = try rates()
    let rows = robot.lines.filter { $0.contains("Aspen fuel") }
    #expect(rows.count == 2)
    #expect(rows[0].contains("NOT YET"))
    #expect(rows[1].contains("fuel") && rows[1].contains("2027-06-30"))
    #expect(rows[1].contains("COUNTS"))
  }

  @Test("Enter shows the rules and steps of the pointed one, Esc comes back")
  func facts() throws {
    var robot = try rates()
    robot.press("G")
    #expect(robot.pointedLine?.contains("Aspen fuel") == true)
    #expect(robot.messageLine == "3 rate sheets, 2 tables, 3 count today")
    robot.press("Enter")
    #expect(robot.title == "Aspen fuel 2026-07")
    #expect(robot.text.contains("used by: no sheet that counts today"))
    robot.press("G")
    #expect(robot.text.contains("from 3.50 to under 3.55: ltl 31.65 %, ground 18 %"))
    robot.press("Esc")
    #expect(robot.pointedLine?.contains("Aspen fuel") == true)
  }

  @Test("the status says why a table does not count, and v shows what it changed")
  func notYet() throws {
    var robot = try rates()
    robot.press("G", "Up")
    #expect(robot.messageLine == "not valid before Tue 1 Dec 2026")
    robot.press("v")
    #expect(robot.title == "Changes")
    #expect(robot.text.contains("From no. "))
    #expect(robot.text.contains("rules change."))
    robot.press("Esc", "G", "v")
    #expect(robot.messageLine.contains("There is no version before this table on the desk."))
  }

  @Test("a search finds tables by name and kind")
  func search() throws {
    var robot = try rates()
    robot.press("/")
    robot.type("fuel table")
    robot.press("Enter")
    #expect(robot.lines.filter { $0.contains("Aspen fuel") }.count == 2)
    #expect(!robot.text.contains("Maple Freight"))
  }
}
