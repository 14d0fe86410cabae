import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("The catalogue")
struct ProductsTests {
  private func products(_ desk: Desk? = nil, size: Size = .standard) throws -> Robot {
    var robot = Robot(
      try desk ?? FixedDesk.demo(), size: size, options: DisplayOptions(selection: .marker))
    robot.press("4")
    return robot
  }

  private func product(_ number: String, _ robot: Robot) throws -> Product {
    try #require(try robot.desk.store.product(number: number)).value
  }

  private func numbers(_ robot: Robot) -> [String] {
    let known = ["KIT-7", "MUG-3", "POT-8", "STAND-2", "TEE-1"]
    return robot.lines.dropFirst(3).prefix(8).compactMap { line in
      known.first { line.contains($0 + " ") }
    }
  }

  @Test("each product stands with origin, six digits and the countries that have a number")
  func list() throws {
    let robot = try products()
    #expect(numbers(robot) == ["KIT-7", "MUG-3", "POT-8", "STAND-2", "TEE-1"])
    let mug = try #require(robot.lines.first { $0.contains("MUG-3") })
    #expect(mug.contains("6911.10") && mug.contains("CA US") && mug.contains("JP"))
    let kit = try #require(robot.lines.first { $0.contains("KIT-7") })
    #expect(kit.contains("UNKNOWN") && kit.contains("none"))
    #expect(robot.messageLine == "5 products")
  }

  @Test("a number that contradicts the shared six digits is marked, and the line below says why")
  func contradiction() throws {
    var robot = try products()
    robot.press("Down", "Down", "Down")
    #expect(robot.pointedLine?.hasPrefix(">! STAND-2") == true)
    #expect(robot.messageLine.contains("the number for Canada does not begin with"))
  }

  @Test("the order goes through the columns and back, and is found again the next time")
  func sort() throws {
    var robot = try products()
    robot.press("s")
    #expect(numbers(robot) == ["MUG-3", "STAND-2", "KIT-7", "POT-8", "TEE-1"])
    robot.press("s", "s", "r")
    #expect(numbers(robot) == ["POT-8", "STAND-2", "TEE-1", "MUG-3", "KIT-7"])
    let again = try products(robot.desk)
    #expect(numbers(again) == ["POT-8", "STAND-2", "TEE-1", "MUG-3", "KIT-7"])
  }

  @Test("finding narrows by number, description and tariff number, and Esc shows all again")
  func find() throws {
    var robot = try products()
    for (words, wanted) in [
      ("tee", ["TEE-1"]), ("planter", ["KIT-7", "POT-8", "STAND-2"]), ("6911", ["MUG-3"]),
    ] {
      robot.press("/")
      robot.type(words)
      robot.press("Enter")
      #expect(numbers(robot) == wanted, "\(words)")
      robot.press("Esc")
    }
    robot.press("/")
    robot.type("zzz")
    #expect(robot.text.contains("No product has all of these words; Esc shows all."))
    robot.press("Esc")
    #expect(numbers(robot).count == 5)
  }

  @Test("Enter shows the facts and every decision: who, when, why, and which were replaced")
  func full() throws {
    var robot = try products()
    robot.press("/")
    robot.type("POT")
    robot.press("Enter", "Enter")
    #expect(robot.title == "POT-8")
    #expect(robot.text.contains("origin       US  United States"))
    #expect(robot.text.contains("* all  6913.90"))
    #expect(robot.text.contains("  all  6914.90"))
    #expect(robot.text.contains("replaced, tess: no reason given"))
    #expect(robot.text.contains("tess: broker's advice"))
    robot.press("Esc")
    #expect(robot.pointedLine?.contains("POT-8") == true)
  }

  @Test("a contradiction is marked in full as well")
  func fullContradiction() throws {
    var robot = try products()
    robot.press("Down", "Down", "Down", "Enter")
    #expect(robot.text.contains("! CA   9403.20.00"))
    #expect(robot.text.contains("! the number for Canada"))
  }

  @Test("a new product is typed, saved and shown; what is wrong is said before")
  func new() throws {
    var robot = try products(FixedDesk.empty())
    #expect(robot.text.contains("n keeps the first one"))
    robot.press("n")
    #expect(robot.title == "New product")
    robot.press("F10")
    #expect(robot.title == "New product")
    robot.typeInto("number", "HAT-2")
    robot.typeInto("description", "hat, felt of wool")
    robot.typeInto("origin", "zz")
    robot.press("F10")
    #expect(robot.messageLine.contains("\"zz\" is not a country code"))
    robot.typeInto("origin", "ca")
    robot.typeInto("weight", "180 g")
    robot.typeInto("price", "35.00 CAD")
    robot.press("F10")
    #expect(robot.title == "HAT-2")
    #expect(robot.messageLine.contains("HAT-2 is saved."))
    #expect(robot.text.contains("none decided yet"))
    let saved = try product("HAT-2", robot)
    #expect(saved.origin == .canada && saved.price?.description == "35.00 CAD")
    #expect(try robot.desk.store.drafts().isEmpty)
    robot.press("Esc")
    #expect(robot.pointedLine?.contains("HAT-2") == true)
  }

  @Test("a number that is taken is refused, and what was typed stays")
  func taken() throws {
    var robot = try products()
    robot.press("n")
    robot.typeInto("number", "tee-1")
    robot.typeInto("description", "another")
    robot.press("F10")
    #expect(robot.title == "New product")
    #expect(robot.messageLine.contains("exists already"))
    #expect(robot.text.contains("another"))
  }

  @Test("an edit keeps number and decisions, and a screen that shows the product shows it anew")
  func edit() throws {
    var robot = try products()
    robot.press("G", "Enter", "e")
    #expect(robot.title == "Edit")
    let reachesNumber = robot.go(to: "number")
    #expect(!reachesNumber)
    robot.typeInto("description", "T-shirt, cotton, printed")
    robot.press("F10")
    #expect(robot.title == "TEE-1")
    #expect(robot.text.contains("T-shirt, cotton, printed"))
    #expect(try product("TEE-1", robot).decisions.count == 1)
  }

  @Test("what is half typed is kept as typed and offered again, for each product its own")
  func drafts() throws {
    var robot = try products()
    robot.press("n")
    robot.typeInto("number", "HAT-2")
    robot.typeInto("weight", "180 stones")
    robot.press("Esc", "Esc", "n")
    #expect(robot.text.contains("180 stones") && robot.text.contains("HAT-2"))
    #expect(robot.messageLine.contains("Here is what you typed on"))
    robot.press("Esc", "Esc", "e")
    #expect(!robot.text.contains("180 stones"))
    robot.typeInto("price", "1")
    robot.press("Esc", "Esc")
    #expect(try robot.desk.store.drafts().count == 2)
    robot.press("e")
    robot.typeInto("price", "")
    #expect(try robot.desk.store.drafts().count == 1)
  }

  @Test("two terminals: a field that only the other changed is taken over, one of both stays mine")
  func conflict() throws {
    var robot = try products()
    robot.press("G", "e")
    robot.typeInto("price", "15.00 CAD")
    let theirs = try #require(try robot.desk.store.product(number: "TEE-1"))
    var changed = theirs.value
    changed.description = "shirt"
    changed.price = try Money(parsing: "14.00", .cad)
    _ = try robot.desk.store.updateProduct(theirs, to: changed, by: robot.desk.stamp)
    robot.press("F10")
    #expect(robot.title == "Edit")
    #expect(robot.messageLine.contains("price is \"14.00 CAD\" there and yours here"))
    #expect(robot.messageLine.contains("description taken over"))
    #expect(robot.text.contains("shirt"))
    robot.press("F10")
    let saved = try product("TEE-1", robot)
    #expect(saved.description == "shirt" && saved.price?.description == "15.00 CAD")
  }

  @Test("a draft of a product that was changed meanwhile is brought together when it is opened")
  func staleDraft() throws {
    var robot = try products()
    robot.press("G", "e")
    robot.typeInto("price", "15.00 CAD")
    robot.press("Esc", "Esc")
    let theirs = try #require(try robot.desk.store.product(number: "TEE-1"))
    var changed = theirs.value
    changed.description = "shirt"
    _ = try robot.desk.store.updateProduct(theirs, to: changed, by: robot.desk.stamp)
    robot.press("e")
    #expect(robot.messageLine.contains("description taken over"))
    #expect(robot.text.contains("shirt") && robot.text.contains("15.00 CAD"))
  }

  @Test("c decides on a number with its reason; one that contradicts is saved and warned of")
  func classify() throws {
    var robot = try products()
    robot.press("G", "c")
    #expect(robot.title == "Classify")
    #expect(robot.text.contains("all 6109.10: T-shirt"))
    robot.type("61")
    robot.press("F10")
    #expect(robot.messageLine.contains("is no number of the Harmonized System"))
    robot.typeInto("tariffNumber", "6109.10.00.12")
    robot.typeInto("destination", "us")
    robot.typeInto("reason", "men's")
    robot.press("F10")
    #expect(robot.title == "Products")
    #expect(robot.messageLine.contains("TEE-1 is 6109.10.00.12 for United States; saved."))
    robot.press("c")
    robot.typeInto("tariffNumber", "6205.20")
    robot.press("F10")
    #expect(robot.messageLine.contains("But the number for United States does not begin"))
    let decisions = try product("TEE-1", robot).decisions
    #expect(decisions.map(\.number.dotted) == ["6109.10", "6109.10.00.12", "6205.20"])
    #expect(decisions[1].author == "tess" && decisions[1].reason == "men's")
  }

  @Test("a decision over a product that someone else changed asks to look first")
  func classifyConflict() throws {
    var robot = try products()
    robot.press("G", "c")
    robot.type("6109.90")
    let theirs = try #require(try robot.desk.store.product(number: "TEE-1"))
    _ = try KeepProducts(desk: robot.desk).classify(DecisionEntry(number: "6205.20"), theirs)
    robot.press("F10")
    #expect(robot.title == "Classify")
    #expect(robot.messageLine.contains("Someone else changed TEE-1 meanwhile"))
    #expect(robot.text.contains("all 6205.20"))
    robot.press("F10")
    #expect(try product("TEE-1", robot).decisions.count == 3)
  }

  @Test("deleting asks first, and spares a product that was changed since the question")
  func delete() throws {
    var robot = try products()
    robot.press("D")
    #expect(robot.text.contains("Delete KIT-7, repair kit for planters"))
    let kit = try #require(try robot.desk.store.product(number: "KIT-7"))
    _ = try KeepProducts(desk: robot.desk).classify(DecisionEntry(number: "3506.10"), kit)
    robot.press("y")
    #expect(robot.messageLine.contains("KIT-7 was changed meanwhile; look at it once more."))
    robot.press("D", "y")
    #expect(robot.messageLine.contains("KIT-7 is deleted."))
    #expect(numbers(robot) == ["MUG-3", "POT-8", "STAND-2", "TEE-1"])
    robot.press("Enter", "D", "y")
    #expect(robot.title == "Products")
    #expect(numbers(robot) == ["POT-8", "STAND-2", "TEE-1"])
  }

  @Test("an empty catalogue says how to begin, and the actions say so too")
  func empty() throws {
    var robot = try products(FixedDesk.empty())
    for key in ["Enter", "e", "c", "D"] {
      robot.press(key)
      #expect(robot.messageLine.contains("There is no product in the list; n keeps one."))
    }
  }

  @Test("keys that overtake the list are done once it has come")
  func slow() throws {
    var robot = SlowRobot(try FixedDesk.demo())
    robot.press("4")
    robot.release()
    robot.press("/")
    robot.type("TEE")
    robot.press("Enter", "Enter")
    #expect(robot.title == "Products")
    robot.release()
    #expect(robot.title == "TEE-1")
  }

  @Test("of a thousand products only those near the view are read")
  func many() throws {
    let desk = try FixedDesk.empty()
    let many = (1...1_000).map { Product(number: "A-\(10_000 + $0)", description: "article \($0)") }
    _ = try desk.store.addProducts(many, by: desk.stamp)
    var robot = try products(desk)
    #expect(robot.messageLine.hasPrefix("1000 products"))
    robot.press("G")
    #expect(robot.text.contains("A-11000") && !robot.text.contains("..."))
  }

  @Test("control characters of an imported text never reach the screen")
  func hostile() throws {
    let desk = try FixedDesk.empty()
    _ = try desk.store.addProducts(
      [Product(number: "X\u{1B}[2J", description: "a\u{07}b")], by: desk.stamp)
    var robot = try products(desk)
    #expect(!robot.text.contains("\u{1B}"))
    robot.press("Enter")
    #expect(!robot.text.contains("\u{1B}") && !robot.text.contains("\u{07}"))
  }

  @Test("number, description and six digits stay on the least screen")
  func small() throws {
    let robot = try products(size: ProgramLayout.least)
    #expect(robot.text.contains("STAND-2") && robot.text.contains("7326.20"))
  }
}
