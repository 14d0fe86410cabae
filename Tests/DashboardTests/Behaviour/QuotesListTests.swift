import Dashboard
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Workflows

@Suite("The list of quotes")
struct QuotesListTests {
  private func list(_ desk: Desk? = nil, size: Size = .standard) throws -> Robot {
    var robot = Robot(
      try desk ?? FixedDesk.demo(), size: size, options: DisplayOptions(selection: .marker))
    robot.press("2")
    return robot
  }

  private static let newestFirst = [
    "Q-1007", "Q-1006", "Q-1005", "Q-1004", "Q-1003", "Q-1002", "Q-1001",
  ]

  @Test("the newest quote stands first; the pointer moves by arrows and letters")
  func order() throws {
    var robot = try list()
    #expect(robot.shownQuotes == Self.newestFirst)
    #expect(robot.messageLine.hasPrefix("7 quotes"))
    robot.press("Down", "j", "j", "k")
    #expect(robot.pointedLine?.contains("Q-1005") == true)
    robot.press("G")
    #expect(robot.pointedLine?.contains("Q-1001") == true)
  }

  @Test("finding narrows while it is typed, and Esc shows all again")
  func find() throws {
    var robot = try list()
    robot.press("/")
    robot.type("winni")
    #expect(robot.shownQuotes == ["Q-1004"])
    robot.press("Enter")
    #expect(robot.messageLine.hasPrefix("1 quote with \"winni\""))
    robot.press("Esc")
    #expect(robot.shownQuotes.count == 7)
    #expect(!robot.hasQuit)
    robot.press("/")
    robot.type("zzz")
    #expect(robot.text.contains("No quote has all of these words; Esc shows all."))
    robot.press("Esc")
    #expect(robot.shownQuotes.count == 7)
  }

  @Test("the order is changed, turned around, and found again the next time")
  func sort() throws {
    var robot = try list()
    robot.press("r")
    #expect(robot.shownQuotes == Self.newestFirst.reversed())
    robot.press("s")
    let byOrigin = robot.shownQuotes
    #expect(byOrigin != Self.newestFirst)
    #expect(byOrigin.sorted() == Self.newestFirst.sorted())
    let next = try list(robot.desk)
    #expect(next.shownQuotes == byOrigin)
  }

  @Test("a column that is hidden stays hidden the next time")
  func columns() throws {
    var robot = try list()
    #expect(robot.lines[2].contains("ship"))
    robot.press("c")
    #expect(robot.text.contains("[x] ship"))
    robot.press("Down", "Down", "Down", "Space")
    #expect(robot.text.contains("[ ] ship"))
    robot.press("Esc")
    #expect(!robot.lines[2].contains("ship"))
    #expect(try !list(robot.desk).lines[2].contains("ship"))
  }

  @Test("while columns are chosen, s and Enter order by the column under the pointer")
  func chooserSorts() throws {
    for key in ["s", "Enter"] {
      var robot = try list()
      robot.press("c", "Down", "Down", key, "Esc")
      #expect(robot.title == "Quotes")
      let state = try #require(try robot.desk.store.setting(key: "quotes.view"))
      #expect(state.contains("destination"))
    }
  }

  @Test("other letters do nothing while columns are chosen", arguments: ["n", "e", "D", "r", "/"])
  func chooserTakesLetters(key: String) throws {
    var robot = try list()
    robot.press("c", key)
    #expect(robot.title == "Quotes")
    #expect(robot.text.contains("[x] ship"))
    robot.press("q")
    #expect(robot.shownQuotes == Self.newestFirst)
    #expect(!robot.hasQuit)
  }

  @Test("deleting asks, and only y deletes")
  func delete() throws {
    var robot = try list()
    robot.press("D")
    #expect(robot.text.contains("Delete Q-1007, Atlanta GA > Calgary AB?"))
    robot.press("Enter", "D", "Esc")
    #expect(robot.shownQuotes.count == 7)
    robot.press("D", "n")
    #expect(robot.messageLine == "Nothing was changed.")
    robot.press("D", "y")
    #expect(robot.shownQuotes == Array(Self.newestFirst.dropFirst()))
    #expect(try robot.desk.store.quoteIDs(QuoteQuery()).count == 6)
  }

  @Test("a quote that another program adds appears, and the pointer stays on its quote")
  func change() throws {
    var robot = try list()
    robot.press("Down")
    let request = try robot.desk.entryReader.read(
      QuoteEntry(
        robot.desk.store.quote(id: robot.desk.store.quoteIDs(QuoteQuery())[0]).value.request)
    ).request
    _ = try PriceQuote(desk: robot.desk)(request)
    robot.tellOfChange()
    #expect(robot.shownQuotes.first == "Q-1008")
    #expect(robot.pointedLine?.contains("Q-1006") == true)
  }

  @Test("without a quote the actions on one say what to do first")
  func empty() throws {
    var robot = try list(try FixedDesk.empty())
    #expect(robot.text.contains("No quotes yet."))
    for key in ["Enter", "e", "D"] {
      robot.press(key)
      #expect(robot.messageLine == "!  There is no quote in the list; n makes one.")
    }
  }
}
