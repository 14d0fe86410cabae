import ReferenceData
import Shipping
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("The ledger of rules")
struct RulesTests {
  private func rules(size: Size = .standard) throws -> Robot {
    var robot = Robot(
      try FixedDesk.demo(), size: size, options: DisplayOptions(selection: .marker))
    robot.press("5")
    return robot
  }

  /// The ledger over other rules than the bundled ones, without the frame around it.
  private func screen(over files: [RulesInUse.File]) throws -> RulesScreen {
    let desk = try FixedDesk.empty()
    return ScreenFinder(desk: desk).settled(
      RulesScreen(desk: desk, rules: { RulesInUse(files: files) }))
  }

  private func count(_ robot: Robot) -> Int {
    robot.messageLine.prefix { $0.isNumber }.isEmpty
      ? -1 : Int(robot.messageLine.prefix { $0.isNumber }) ?? -1
  }

  @Test("stale rules come first, with their mark and their days")
  func list() throws {
    let robot = try rules()
    let first = try #require(robot.lines.dropFirst(3).first)
    #expect(first.hasPrefix(">") && first.contains("STALE"), "\(first)")
    let all = RulesInUse().ledger(on: robot.desk.clock.today).entries
    #expect(count(robot) == all.count)
    #expect(robot.messageLine.contains(", \(all.count(where: \.isStale)) stale"))
  }

  @Test("m goes through the markets, M back, and Esc shows all")
  func market() throws {
    var robot = try rules()
    let all = count(robot)
    robot.press("m")
    #expect(robot.messageLine.contains(" rules of Canada"))
    let canada = count(robot)
    #expect(canada > 0 && canada < all)
    robot.press("m")
    #expect(robot.messageLine.contains(" rules of United States"))
    robot.press("M", "M")
    #expect(count(robot) == all)
    robot.press("M", "m")
    #expect(count(robot) == all)
    robot.press("m", "Esc")
    #expect(count(robot) == all && robot.title == "Rules")
  }

  @Test("s shows only stale rules and all again; it goes together with a market and words")
  func stale() throws {
    var robot = try rules()
    let all = count(robot)
    robot.press("s")
    #expect(robot.messageLine.contains("stale rule"))
    let rows = robot.lines.dropFirst(3).filter { $0.contains("CA-") || $0.contains("US-") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains("STALE") })
    robot.press("m", "m")
    #expect(robot.messageLine.contains("of United States"))
    robot.press("Esc")
    #expect(count(robot) == all)
  }

  @Test("finding narrows as one types; what finds nothing says how to go back")
  func find() throws {
    var robot = try rules()
    robot.press("/")
    robot.type("ca-dem-03")
    #expect(robot.pointedLine?.contains("CA-DEM-03") == true)
    robot.press("Enter", "/")
    robot.type("zzz")
    #expect(robot.text.contains("No rule is like that; Esc shows all."))
    robot.press("Enter", "Enter")
    #expect(robot.messageLine.contains("There is no rule like that"))
  }

  @Test("Enter shows what a rule says, its days, its source and when it was checked")
  func full() throws {
    var robot = try rules()
    robot.press("/")
    robot.type("ca-dem-03")
    robot.press("Enter", "Enter")
    #expect(robot.title == "CA-DEM-03")
    for fact in [
      "market      Canada", "says", "up to 40 dollars", "from Wed 1 Jul 2020", "SI/85-182",
    ] {
      #expect(robot.text.contains(fact), "\(fact)")
    }
    #expect(robot.text.contains("checked     2026-11-23, again after 2027-07-23"))
    robot.press("Esc")
    #expect(robot.pointedLine?.contains("CA-DEM-03") == true)
  }

  @Test("a note says who must do what and what happens otherwise, and its other days stand below")
  func note() throws {
    let ledger = RulesInUse().ledger(on: try FixedDesk.empty().clock.today)
    let note = try #require(
      ledger.entries.first { entry in
        guard case .note(let note) = entry.rule.effect else { return false }
        return !note.parties.isEmpty && note.ifMissing != nil
      })
    let lines = RuleScreen(note, in: ledger).linear
    for fact in ["to do", "who", "if missing"] {
      #expect(lines.contains { $0.hasPrefix("  " + fact) }, "\(fact)")
    }
    let spans = ledger.entries.filter { $0.rule.id.text == "CA-INV-01" && $0.market == "ca" }
    #expect(spans.count > 1)
    let text = RuleScreen(try #require(spans.first), in: ledger).linear
    #expect(text.count { $0.hasPrefix("CA-INV-01") } == spans.count)
    #expect(text.contains("ON OTHER DAYS"))
  }

  @Test("a stale rule and an unverified one say so below")
  func warned() throws {
    let ledger = RulesInUse().ledger(on: try FixedDesk.empty().clock.today)
    let stale = try #require(ledger.entries.first)
    #expect(RuleScreen(stale, in: ledger).statusLine.hasPrefix("! STALE"))
    let unverified = try #require(
      ledger.entries.first { !$0.isStale && $0.rule.source.confidence == .unverified })
    #expect(RuleScreen(unverified, in: ledger).statusLine.hasPrefix("! UNVERIFIED"))
  }

  @Test("a rule of one's own is marked, and a file that cannot be used is told")
  func own() throws {
    let own = RulesInUse.File(name: "ca.toml", text: RuleMarket.canada.text)
    let screen = try screen(over: [own])
    #expect(screen.shown.contains { $0.isOwn && $0.market == "ca" })
    #expect(screen.linear.contains { $0.contains(", yours") })
    var broken = try self.screen(over: [])
    let inUse = RulesInUse(files: [RulesInUse.File(name: "bad.toml", text: "nonsense")])
    let message = DashboardMessage.ruleLedger(
      inUse.ledger(on: CalendarDay(daysSinceEpoch: 20_000)), of: inUse)
    let told = broken.update(.message(message))
    #expect(told.contains { if case .notice = $0 { true } else { false } })
    #expect(broken.update(.message(message)).isEmpty)
  }

  @Test("keys before the rules are read say so")
  func slow() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.press("5", "m")
    #expect(robot.messageLine.contains("The rules are being read."))
    robot.release()
    robot.press("m")
    #expect(robot.messageLine.contains("of Canada"))
  }

  @Test("name, text and trust stay on the least screen")
  func small() throws {
    var robot = try rules(size: ProgramLayout.least)
    robot.press("/")
    robot.type("CA-DEM-03")
    #expect(robot.pointedLine?.contains("primary") == true)
  }
}
