import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Workflows

@testable import Dashboard

@Suite("Filling the form of a new quote")
struct NewQuoteTests {
  private func form(_ desk: Desk? = nil) throws -> Robot {
    var robot = Robot(try desk ?? FixedDesk.demo())
    robot.press("n")
    return robot
  }

  @Test("a filled form becomes a quote with its offers, and the draft is gone")
  func offers() throws {
    var robot = try form()
    robot.fillShipment()
    #expect(try robot.drafts.first?.entry?.goods == "ceramic planters")
    robot.press("F10")
    #expect(robot.title.hasPrefix("Q-1008  Detroit MI > Toronto ON  1 600 lb"))
    #expect(try robot.drafts.isEmpty)
    robot.press("Esc")
    #expect(robot.title == "Overview")
    #expect(robot.text.contains("Q-1008"))
  }

  @Test("what was typed is there again for the next program")
  func draft() throws {
    var robot = try form()
    robot.type("4820")
    var next = try form(robot.desk)
    #expect(next.entry?.origin == "4820")
    #expect(
      next.messageLine
        == "Here is what you typed on Mon 23 Nov at 09:00; Esc then c empties it.")
    next.press("Esc", "c")
    #expect(next.entry?.origin.isEmpty == true)
    #expect(try next.drafts.isEmpty)
    next.press("u")
    #expect(next.entry?.origin == "4820")
  }

  @Test("a refusal goes to the first field that cannot be used and keeps what was typed")
  func refusal() throws {
    var robot = try form()
    robot.fillShipment(from: "00000")
    robot.typeInto("weight", "-5")
    robot.press("F10")
    #expect(robot.title == "New quote")
    #expect(robot.focusedField == "origin")
    #expect(robot.messageLine.hasPrefix("ERROR origin \"00000\" begins with three digits"))
    #expect(robot.entry?.units.first?.weight == "-5")
    robot.typeInto("origin", "48201")
    robot.press("F10")
    #expect(robot.focusedField == "weight")
    #expect(robot.messageLine.contains("is below zero"))
    #expect(try robot.desk.store.quoteIDs(QuoteQuery()).count == 7)
  }

  @Test("sides in two units are refused in a sentence, though each alone is well")
  func mixedUnits() throws {
    var robot = try form()
    robot.fillShipment()
    robot.typeInto("width", "100cm")
    robot.typeInto("length", "48in")
    robot.typeInto("height", "60in")
    robot.press("F10")
    #expect(robot.title == "New quote")
    #expect(robot.messageLine.contains("mixes units"))
    #expect(robot.focusedField == "length")
  }

  @Test("a wrong value is told of when its field is left, and an empty one is not")
  func complaint() throws {
    var robot = try form()
    robot.typeInto("weight", "-5")
    robot.press("Tab")
    #expect(robot.messageLine.contains("is below zero"))
    robot.press("Tab")
    #expect(!robot.messageLine.contains("is below zero"))
    robot.go(to: "goodsOrigin")
    robot.press("BackTab")
    #expect(!robot.messageLine.hasPrefix("!"))
  }

  @Test("an emptied form is blamed for nothing")
  func emptied() throws {
    var robot = try form()
    robot.type("4820")
    robot.press("Tab", "Esc", "c")
    #expect(!robot.text.contains("!"))
  }

  @Test("letters are text until Esc, then keys, and typing goes on with an arrow")
  func modes() throws {
    var robot = try form()
    robot.type("q")
    #expect(robot.entry?.origin == "q")
    #expect(robot.footer.contains("Esc Keys"))
    robot.press("Esc")
    #expect(robot.footer.contains("o Offers"))
    robot.press("u")
    #expect(robot.entry?.origin.isEmpty == true)
    robot.press("Right")
    robot.type("o")
    #expect(robot.entry?.origin == "o")
    robot.press("Esc", "Esc")
    #expect(robot.title == "Overview")
  }

  @Test("lines of handling units are added and removed, and undo brings them back")
  func lines() throws {
    var robot = try form()
    robot.go(to: "weight")
    robot.press("Ins")
    #expect(robot.entry?.units.count == 2)
    robot.press("^K")
    #expect(robot.entry?.units.count == 1)
    robot.press("^_")
    #expect(robot.entry?.units.count == 2)
  }

  @Test("the first digit in a new line replaces its count")
  func countOfNewLine() throws {
    var robot = try form()
    robot.go(to: "weight")
    robot.press("Ins", "3")
    #expect(robot.entry?.units.last?.count == "3")
  }

  @Test("Tab goes from one end of the route to the other, then to the day")
  func order() throws {
    var robot = try form()
    robot.press("Tab")
    #expect(robot.focusedField == "destination")
    robot.press("Tab")
    #expect(robot.focusedField == "shipDay")
  }

  @Test("a choice and a check box say how they are changed")
  func hints() throws {
    var robot = try form()
    robot.go(to: "originSite")
    #expect(robot.messageLine.hasPrefix("Space or the arrows change it: business with a dock, "))
    robot.go(to: "stackable")
    #expect(robot.messageLine == "Space checks it, and clears it again.")
  }

  @Test("a text that fills its field is shown whole while it is typed")
  func fullField() throws {
    var robot = try form()
    robot.type("48201-1234")
    #expect(robot.lines[2].hasPrefix(" From  48201-1234"))
    robot.go(to: "destinationSite")
    robot.type("business without")
    #expect(robot.lines[4].contains(" Deliver to business without a dock"))
  }

  @Test("removing a line outside the lines says where to go first")
  func removeElsewhere() throws {
    var robot = try form()
    robot.press("^K")
    #expect(robot.messageLine == "!  Go to a line of handling units first, then remove it.")
  }

  @Test("a class that contradicts the density is warned of and may be used")
  func density() throws {
    var robot = try form()
    robot.fillShipment()
    robot.typeInto("class", "50")
    robot.press("Tab", "BackTab")
    #expect(robot.messageLine.contains("contradicts the density of 12.00 lb/ft3"))
    robot.press("F10")
    #expect(robot.title.hasPrefix("Q-1008"))
  }

  @Test("why this class is shown with the densities of each line and of the whole")
  func explain() throws {
    var robot = try form()
    robot.fillShipment()
    robot.press("F4")
    #expect(robot.title == "Arithmetic")
    #expect(robot.text.contains("handling unit 1: 2 x pallet"))
    #expect(robot.text.contains("lb/ft3"))
    robot.press("Esc")
    #expect(robot.title == "New quote")
  }

  @Test("a scanned code goes into the field and on to the next one")
  func scan() throws {
    var robot = try form()
    robot.handle(.burst("48201", endsWithEnter: true, isPaste: false))
    #expect(robot.entry?.origin == "48201")
    #expect(robot.focusedField != "origin")
  }

  @Test("a line of units that comes at once with its Enter fills its unit")
  func burstLine() throws {
    var robot = try form()
    robot.go(to: "unitLine")
    robot.handle(.burst("3 skids 48x40x55 1250lb", endsWithEnter: true, isPaste: false))
    #expect(robot.focusedField == "unitLine")
    #expect(robot.entry?.units.first?.count == "3")
    #expect(robot.entry?.unitLine == "")
    robot.handle(.burst("nonsense", endsWithEnter: true, isPaste: false))
    #expect(robot.entry?.unitLine == "nonsense")
  }

  @Test("one typed line fills the fields of a unit, and the next one the line below")
  func typedLine() throws {
    var robot = try form()
    robot.typeInto("origin", "4820")
    robot.go(to: "unitLine")
    robot.type("48x40x55 3 1250lb")
    #expect(robot.lines[5].contains("class 70, 20.45 lb/ft3, 3 x 1 250 lb"))
    robot.press("Enter")
    #expect(robot.focusedField == "unitLine")
    #expect(robot.lines[2].contains("!4820"), "what was wrong before is still marked")
    #expect(
      robot.messageLine.contains(
        "Line 1: Taken: 3 as pallets, sides as inches, 1250lb as the weight of EACH."))
    robot.type("2 drums 30x30x40in 400lb each")
    robot.press("Tab")
    #expect(robot.entry?.units.map(\.count) == ["3", "2"])
    #expect(robot.entry?.units.map(\.packaging) == ["pallet", "drum"])
    robot.press("^_")
    #expect(robot.entry?.unitLine == "2 drums 30x30x40in 400lb each")
    #expect(robot.entry?.units.count == 1)
  }

  @Test("a typed unit without a weight says what to add, in the form and under Modes")
  func unitWithoutWeight() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n")
    #expect(robot.text.contains("Typed unit") && robot.text.contains("3 48x40x55 1250lb"))
    robot.go(to: "unitLine")
    robot.type("26 pallets")
    robot.press("Enter")
    #expect(
      robot.messageLine.contains(
        "weight of handling unit 1 is missing; add it, such as 1250lb."))
    robot.press("F6")
    #expect(robot.title == "Modes")
    #expect(robot.text.contains("typed unit \"26 pallets\""))
    #expect(robot.text.contains("weight of handling unit 1 is missing; add it, such as 1250lb."))
    robot.press("Esc")
    #expect(robot.entry?.unitLine == "26 pallets")
  }

  @Test("Modes names each line that cannot be read, the empty form its first")
  func unreadableLines() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n", "F6")
    #expect(robot.text.contains("Nothing to advise on yet"))
    #expect(robot.text.contains("weight of handling unit 1 is missing; type a value."))
  }

  @Test("a form tells of other half-typed quotes that are kept")
  func otherDrafts() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("n")
    robot.type("48201")
    robot.press("Esc", "Esc")
    robot.openQuote("Q-1001")
    robot.press("e")
    #expect(robot.lines[0].contains("1 other half-typed quote kept"))
    robot.type("1")
    #expect(robot.lines[0].contains("draft saved"))
    robot.press("Esc", "Esc")
    robot.press("Esc", "n")
    #expect(robot.messageLine.contains("Here is what you typed"))
    #expect(robot.text.contains("half-typed quote."))
  }

  @Test("every service stands whole in 80 columns")
  func wholeServices() throws {
    let robot = try form()
    for service in QuoteEntry.markedServices {
      #expect(robot.text.contains("[ ] \(service.name)"), "\(service.name)")
    }
  }

  @Test("while text is typed, the footer names no key that a vt100 lacks")
  func footerOfOldTerminal() throws {
    var robot = Robot(try FixedDesk.empty(), options: DisplayOptions(tier: .vt100))
    robot.press("n")
    #expect(robot.lines[23].contains("F4 Why class"))
    #expect(!robot.lines[23].contains("F6"))
    robot.press("Esc")
    #expect(robot.lines[23].contains("a Modes"))
  }

  @Test("a line that means two things stays where it is, with both meanings told")
  func ambiguousLine() throws {
    var robot = try form()
    robot.go(to: "unitLine")
    robot.type("2 500lb")
    robot.press("Enter")
    #expect(robot.focusedField == "unitLine")
    #expect(robot.messageLine.contains("not a count and a weight that can be told apart"))
    #expect(robot.entry?.unitLine == "2 500lb")
  }

  @Test("services with an amount and the truck are quoted, kept and there again")
  func furtherServices() throws {
    var robot = try form()
    robot.fillShipment()
    robot.go(to: "serviceName")
    robot.type("stop")
    robot.press("Tab")
    robot.type("2 stops 40 mi")
    robot.press("Tab")
    robot.type("53 ft r")
    let entry = try #require(robot.entry)
    #expect(entry.services == [QuoteEntry.Service(.stopOff, detail: "2 stops 40 mi")])
    #expect(entry.equipment == .reefer53)
    #expect(QuoteEntry(entry.formValues) == entry)
    #expect(try robot.drafts.first?.entry == entry)
    robot.press("F10")
    let number = try #require(QuoteNumber(parsing: "Q-1008"))
    let request = try #require(try robot.desk.store.quote(number: number)).value.request
    #expect(request.accessorials == [.stopOff] && request.equipment == .reefer53)
    #expect(request.details[.stopOff]?.stops == 2)
    #expect(QuoteEntry(request).services == entry.services)
  }

  @Test("the modes are told while the freight is typed, and in full under a key")
  func modesOfFreight() throws {
    var robot = try form()
    robot.fillShipment()
    #expect(robot.text.contains("by LTL; also full truckload"))
    robot.press("F6")
    #expect(robot.title == "Modes")
    #expect(robot.text.contains("LTL: sensible"))
    robot.press("Esc", "F10", "a")
    #expect(robot.title == "Modes")
    #expect(robot.text.contains("parcel: no"))
  }

  @Test("a home of an earlier quote that is no home any more is not charged for")
  func siteChanges() throws {
    var robot = try form()
    robot.fillShipment()
    robot.go(to: "destinationSite")
    robot.type("res")
    robot.press("F10")
    let number = try #require(QuoteNumber(parsing: "Q-1008"))
    let first = try #require(try robot.desk.store.quote(number: number)).value
    #expect(first.request.impliedAccessorials == [.residentialDelivery])
    robot.press("e")
    robot.go(to: "destinationSite")
    robot.press("Home", "F10")
    let next = try #require(QuoteNumber(parsing: "Q-1009"))
    let second = try #require(try robot.desk.store.quote(number: next)).value
    #expect(second.request.accessorials.isEmpty)
    #expect(second.request.impliedAccessorials.isEmpty)
  }
}
