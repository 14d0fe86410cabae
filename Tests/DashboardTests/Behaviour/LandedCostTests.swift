import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("The landed cost at the door")
struct LandedCostTests {
  private func answer(_ desk: Desk? = nil, size: Size = .standard) throws -> Robot {
    var robot = Robot(try desk ?? FixedDesk.demo(), size: size)
    robot.fillLandedCost()
    robot.press("F10")
    return robot
  }

  private func line(_ robot: Robot, _ text: String) -> String? {
    robot.lines.first { $0.contains(text) }
  }

  private func screen(_ robot: Robot) throws -> LandedCostScreen {
    try #require(robot.program.screen as? LandedCostScreen)
  }

  @Test("one number stands first, with what a unit comes to and what the buyer pays (G06)")
  func number() throws {
    let robot = try answer()
    #expect(robot.title == "At the door")
    // Planters of 5 800.20 CAD, duty 377.01 and tax 308.86, as the reference reckons them.
    let number = try #require(line(robot, "AT THE DOOR"))
    #expect(number.contains("AT THE DOOR  CAD 6 486.07"))
    #expect(number.contains("per unit CAD 32.43"))
    #expect(robot.text.contains("buyer pays CAD 6 486.07"))
    #expect(robot.lines[0].contains("law of Mon 4 May 2026"))
  }

  @Test("every amount of the bill ends in one column, with its payer and how sure it is")
  func bill() throws {
    let robot = try answer()
    let duty = try #require(line(robot, "377.01"))
    let tax = try #require(line(robot, "308.86"))
    #expect(duty.contains("buyer") && tax.contains("buyer"))
    let ends = [duty, tax].compactMap { row in
      row.firstRange(of: ".01 ") ?? row.firstRange(of: ".86 ")
    }
    #expect(ends.count == 2)
    #expect(
      duty.distance(from: duty.startIndex, to: ends[0].lowerBound)
        == tax.distance(from: tax.startIndex, to: ends[1].lowerBound))
  }

  @Test("Enter and Space unfold an amount into arithmetic, rule, days and confidence, and fold it")
  func unfold() throws {
    var robot = try answer()
    for _ in 0..<20 where robot.pointedLine?.contains("308.86") != true { robot.press("Down") }
    let folded = robot.text
    robot.press("Enter")
    #expect(robot.text.contains("5 % of 6 177.21 CAD"))
    #expect(robot.text.contains("CA-"))
    #expect(robot.text.contains("2026-11-23; primary source"))
    robot.press("Space")
    #expect(robot.text == folded)
  }

  @Test("the treatments stand side by side with what each needs and saves")
  func treatments() throws {
    let robot = try answer()
    let general = try #require(line(robot, "general"))
    #expect(general.contains("6 486.07"))
    let saving = try #require(line(robot, "needs "))
    #expect(saving.contains("6 090.21") && saving.contains("-395.86"))
  }

  @Test("the proof of origin on and off says only what moved, and u takes it back")
  func proof() throws {
    var robot = try answer()
    robot.press("p")
    #expect(robot.text.contains("AT THE DOOR  CAD 6 090.21"))
    #expect(robot.text.contains("with proof of origin: "))
    #expect(robot.text.contains("377.01 to 0.00"))
    #expect(robot.text.contains("(-395.86)"))
    #expect(try screen(robot).entry.lines[0].hasSuffix("; proof"))
    robot.press("p")
    #expect(robot.text.contains("without proof of origin: "))
    robot.press("u", "u")
    #expect(robot.text.contains("AT THE DOOR  CAD 6 486.07"))
    #expect(!robot.text.contains("proof of origin: "))
    robot.press("u")
    #expect(robot.messageLine.contains("Nothing was taken otherwise yet."))
  }

  @Test("the next terms are those that fit a truck across a border: no ships, no EXW")
  func terms() throws {
    var robot = try answer()
    var seen: [String] = []
    for _ in 0..<6 {
      robot.press("t")
      seen.append(try screen(robot).report?.request.incoterm.rawValue ?? "")
    }
    #expect(seen == ["DPU", "DDP", "FCA", "CPT", "CIP", "DAP"])
  }

  @Test("another day is typed, and tells which rules began and ended")
  func day() throws {
    var robot = try answer()
    robot.press("a")
    for _ in 0..<10 { robot.press("Backspace") }
    robot.type("2025-08-01")
    robot.press("Enter")
    #expect(try screen(robot).report?.cost.day.isoText == "2025-08-01")
    #expect(try screen(robot).strip.contains("law of Fri 1 Aug 2025: "))
    robot.press("a", "^U")
    robot.type("someday")
    robot.press("Enter")
    #expect(robot.messageLine.contains("is not a date"))
    #expect(try screen(robot).report?.cost.day.isoText == "2025-08-01")
  }

  @Test("a consumer in place of a business and back")
  func importer() throws {
    var robot = try answer()
    robot.press("i")
    #expect(robot.text.contains("importer consumer"))
    robot.press("i")
    #expect(robot.text.contains("importer business"))
    #expect(robot.text.contains("AT THE DOOR  CAD 6 486.07"))
  }

  @Test("another province is typed, and a wrong one is told")
  func region() throws {
    var robot = try answer()
    robot.press("i", "r", "^U")
    robot.type("AB")
    robot.press("Enter")
    #expect(try screen(robot).strip.hasPrefix("in Alberta: GST: none to 308.86; HST"))
    #expect(try screen(robot).entry.region == "AB")
    robot.press("r", "^U")
    robot.type("TX")
    robot.press("Enter")
    #expect(robot.messageLine.contains("TX"))
    #expect(try screen(robot).entry.region == "AB")
  }

  @Test("the modes come around in a circle, each with its own fees")
  func channels() throws {
    var robot = try answer()
    var seen: [String] = []
    for _ in ImportChannel.allCases {
      robot.press("m")
      seen.append(try screen(robot).entry.channel)
    }
    #expect(seen == ["rail", "air", "vessel", "post", "courier", "truck"])
    #expect(robot.text.contains("AT THE DOOR  CAD 6 486.07"))
  }

  @Test("the customer reads the breakdown without the seller's costs")
  func customer() throws {
    var robot = try answer()
    robot.press("c")
    #expect(robot.title == "Customer")
    #expect(robot.text.contains("What your order costs at your door"))
    let lines = robot.program.screen.linear
    #expect(lines.contains { $0.hasPrefix("you pay in all") && $0.contains("6 486.07 CAD") })
    robot.press("Esc")
    #expect(robot.title == "At the door")
  }

  @Test("what was taken otherwise comes into the form with e, and the draft keeps it")
  func edit() throws {
    let desk = try FixedDesk.demo()
    var robot = try answer(desk)
    robot.press("p", "t", "e")
    #expect(robot.title == "Landed cost")
    let form = try #require(robot.program.screen as? LandedCostFormScreen)
    #expect(form.entry.incoterm == "DPU")
    #expect(form.entry.lines[0].hasSuffix("; proof"))
    let kept = try QuoteDraftKeeper(desk: desk).lastLandedCost(of: nil)
    #expect(kept?.entry == form.entry)
  }

  @Test("what was typed is gone on with when the form is opened again")
  func draft() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.press("$")
    robot.typeInto("destination", "C")
    robot.press("Esc", "Esc", "$")
    let form = try #require(robot.program.screen as? LandedCostFormScreen)
    #expect(form.entry.destination == "C")
    #expect(robot.messageLine.contains("Here is what you typed"))
  }

  @Test(
    "each problem is named at its field",
    arguments: [
      ("destination", "QQ", "destination"), ("region", "ZZ", "region"),
      ("day", "never", "day"), ("freight", "12 apples", "freight"),
    ])
  func problems(_ field: String, _ text: String, _ focus: String) throws {
    var robot = Robot(try FixedDesk.demo())
    robot.fillLandedCost()
    robot.typeInto(field, text)
    robot.press("F10")
    #expect(robot.focusedField == focus)
    #expect(robot.title == "Landed cost")
  }

  @Test("a rate of exchange that the law asks for is asked for at its field")
  func exchange() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.fillLandedCost()
    robot.typeIntoGroup("exchangeRates", " ")
    robot.press("F10")
    #expect(robot.form?.focus == .cell(group: "exchangeRates", row: 0, column: "text"))
    #expect(robot.messageLine.contains("There is no rate of USD in CAD"))
  }

  @Test("a duty whose rate nobody gives is UNKNOWN in the number, the bill and the message")
  func unknown() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.fillLandedCost(line: "things; made in CN; 900.00 CAD")
    robot.press("F10")
    #expect(line(robot, "AT THE DOOR")?.contains("and what is UNKNOWN") == true)
    #expect(robot.text.contains("UNKNOWN  buyer"))
    #expect(robot.messageLine.contains("UNKNOWN"))
  }

  @Test("a product that the catalogue lacks is told when the form is finished")
  func product() throws {
    var robot = Robot(try FixedDesk.demo())
    robot.fillLandedCost(line: "@NONE-1; 12 pieces")
    robot.press("F10")
    #expect(robot.form?.focus == .cell(group: "lines", row: 0, column: "text"))
    #expect(robot.messageLine.contains("product"))
  }

  @Test("the offers hand on countries, province, goods and the pointed offer's total as freight")
  func fromOffers() throws {
    let desk = try FixedDesk.demo()
    var robot = Robot(desk)
    robot.openQuote("Q-1001")
    robot.press("Home", "$")
    let form = try #require(robot.program.screen as? LandedCostFormScreen)
    #expect(form.breadcrumb == ["Quotes", "Q-1001", "Landed cost"])
    #expect(form.entry.shippedFrom == "US" && form.entry.destination == "CA")
    #expect(form.entry.region == "ON")
    #expect(form.entry.freight == "579.98 USD")
    robot.press("Esc", "Esc")
    #expect(robot.program.screen is OffersScreen)
  }

  @Test("goods of a quote become lines as they are typed")
  func goods() throws {
    let number = try #require(QuoteNumber(parsing: "Q-1001"))
    let saved = try #require(try FixedDesk.demo().store.quote(number: number))
    var request = saved.value.request
    request.goods = [
      Commodity(
        description: "3 planters; large", harmonizedCode: "6913.90", origin: .unitedStates,
        value: Money(minorUnits: 420_000, .usd))
    ]
    let quote = Quote(
      number: saved.value.number, created: saved.value.created,
      priced: PricedRequest(request: request))
    #expect(
      LandedCostEntry(quote, offer: nil).lines
        == ["goods 3 planters, large; hs 6913.90; made in US; 4200.00 USD"])
  }

  @Test("the screens can be had by name, with what is missing where nothing was typed")
  func names() throws {
    let desk = try FixedDesk.demo()
    let empty = try ScreenFinder(desk: desk).screen(named: "landed-cost/answer")
    #expect(empty.linear.contains { $0.contains("is missing") })
    var robot = Robot(desk)
    robot.fillLandedCost()
    let told = try ScreenFinder(desk: desk).screen(named: "landed-cost/answer").linear
    #expect(told.contains { $0.contains("AT THE DOOR  CAD 6 486.07") })
    let customer = try ScreenFinder(desk: desk).screen(named: "landed-cost/customer").linear
    #expect(customer.contains { $0.contains("you pay in all") })
  }
}
