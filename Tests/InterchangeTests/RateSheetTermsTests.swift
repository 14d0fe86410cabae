import Interchange
import Shipping
import Testing
import Units

/// The TOML file: what it can say, and what each fault is called.
@Suite struct RateSheetTermsTests {
  private static let grid = "US-MI,CA-ON,100,,110.88,86.25,69.00,2\n"

  private func reading(replacing old: String, with new: String) -> RateSheetReading {
    var files = SheetFiles.small(Self.grid)
    files.terms = files.terms.replacing(old, with: new)
    return files.reading()
  }

  private func reading(adding lines: String) -> RateSheetReading {
    var files = SheetFiles.small(Self.grid)
    files.terms += "\n" + lines
    return files.reading()
  }

  @Test("every term of a service reaches the sheet")
  func everyTerm() throws {
    let reading = reading(
      adding: """
        transit_days = 4
        discount = "60.25"
        class_discounts = { "50" = 55, "77.5" = 58.5 }
        discount_order = "minThenDiscount"
        tariff_minimum = 150
        minimum_discount = 10
        absolute_minimum = 110.10
        freight_all_kinds = [ { from = 50, through = 77.5, rated_as = "60" } ]
        fuel = 32.5
        fuel_applies_to = ["liftgateDelivery"]
        border_accessorials = ["borderCrossing"]
        heaviest_shipment = "9000 kg"
        longest_side = "20 ft"
        offer_days = 30
        [service.accessorials]
        borderCrossing = 24.50
        insideDelivery = { per_hundredweight = 7.5, at_least = 80, at_most = 450 }
        protectFromFreeze = { percent = 12, at_least = 60 }
        liftgateDelivery = { per_handling_unit = 20 }
        notifyBeforeDelivery = "included"
        """)
    #expect(reading.problems.map(\.sentence) == [])
    let terms = try #require(reading.sheet?.services.first).terms
    #expect(terms.discount.description == "60.25 %")
    #expect(terms.classDiscounts[.class77Point5]?.description == "58.5 %")
    #expect(terms.discountOrder == .minThenDiscount)
    #expect(terms.tariffMinimum == Money(minorUnits: 150_00, .usd))
    #expect(terms.minimumDiscount == Percent(10))
    #expect(terms.absoluteMinimum == Money(minorUnits: 110_10, .usd))
    #expect(terms.ratedClass(of: .class70) == .class60)
    #expect(terms.fuelledAccessorials == [.liftgateDelivery])
    #expect(terms.borderAccessorials == [.borderCrossing])
    #expect(terms.heaviestShipment == .kilograms(9_000))
    #expect(terms.longestSide == .inches(240))
    #expect(terms.offerDays == 30)
    #expect(terms.accessorials.count == 5)
    #expect(
      terms.accessorials[.protectFromFreeze]
        == .percentOfLinehaul(
          percent: Percent(12), atLeast: Money(minorUnits: 60_00, .usd), atMost: nil))
  }

  @Test(
    "a fault in the terms says line, field, reason and mend, and stops the sheet",
    arguments: [
      ("curency = \"USD\"", 6, "sheet.curency is not known here; perhaps currency was meant."),
      (
        "currency = \"QQQ\"", 6,
        "sheet.currency \"QQQ\" is not a currency code such as USD or CAD; mend the value."
      ),
      ("currency = 5", 6, "sheet.currency \"5\" is not text in quotes; mend the value."),
      (
        "currency = \"USD\"\nscac = \"maple\"", 7,
        "sheet.scac \"maple\" is not two to four capital letters; mend the value."
      ),
      (
        "currency = \"USD\"\nfrom = \"July\"", 7,
        "sheet.from \"July\" is not a date such as 2026-11-24; mend the value."
      ),
      (
        "currency = \"USD\"\nfrom = 2026-07-01\nthrough = 2026-06-30", 8,
        "sheet.through \"2026-06-30\" lies before the beginning; exchange them, or mend one."
      ),
    ])
  func faultInSheet(lines: String, line: Int, sentence: String) {
    let reading = reading(replacing: "currency = \"USD\"", with: lines)
    #expect(reading.sheet == nil)
    #expect(reading.problems.first?.sentence == "sheet.toml line \(line): \(sentence)")
  }

  @Test(
    "a fault in a service says line, field, reason and mend, and stops the sheet",
    arguments: [
      ("fule = 3", "service[0].fule is not known here; perhaps fuel was meant."),
      ("discount = 140", "service[0].discount \"140\" is over 100; check the number."),
      (
        "minimum_discount = 101",
        "service[0].minimum_discount \"101\" is over 100; check the number."
      ),
      ("fuel = 501", "service[0].fuel \"501\" is over 500; check the number."),
      (
        "class_discounts = { \"70\" = 250 }",
        "service[0].class_discounts.70 \"250\" is over 100; check the number."
      ),
      ("fuel = -3", "service[0].fuel \"-3\" is below zero; write a number above zero."),
      (
        "fuel = true",
        "service[0].fuel \"true\" is not a number; write plain digits with a point, such as 1250.50."
      ),
      (
        "tariff_minimum = \"110 CAD\"",
        "service[0].tariff_minimum \"110 CAD\" is not in USD, the currency of the sheet; "
          + "put each currency into a sheet of its own."
      ),
      (
        "absolute_minimum = 110.105",
        "service[0].absolute_minimum \"110.105\" has more than 2 decimal places; round it."
      ),
      (
        "discount_order = \"min\"",
        "service[0].discount_order \"min\" is none of the choices; perhaps discountThenMin was meant."
      ),
      (
        "fuel_applies_to = [\"liftgate delivery\"]",
        "service[0].fuel_applies_to \"liftgate delivery\" is none of the choices; "
          + "perhaps liftgateDelivery was meant."
      ),
      (
        "heaviest_shipment = 20000",
        "service[0].heaviest_shipment \"20000\" is not a weight with its unit, such as \"20000 lb\"; "
          + "mend the value."
      ),
      (
        "longest_side = \"twenty feet\"",
        "service[0].longest_side \"twenty feet\" is not a length with its unit, such as \"20 ft\"; "
          + "mend the value."
      ),
      (
        "accessorials = { liftgateDelivry = 5 }",
        "service[0].accessorials.liftgateDelivry is not known here; perhaps liftgateDelivery was meant."
      ),
      (
        "accessorials = { overlength = { percent = 5, flat = 6 } }",
        "service[0].accessorials.overlength is not one of flat, per_hundredweight, percent, "
          + "per_handling_unit, per_piece, per_stop, per_mile, per_kilometre, per_time, "
          + "per_hundredweight_day, by_length, by_weight, by_amount, at_cost; mend the value."
      ),
      (
        "freight_all_kinds = [ { from = \"100\", through = \"70\", rated_as = \"85\" } ]",
        "service[0].freight_all_kinds[0].through \"70\" is not above the lower bound of \"100\"; "
          + "exchange them, or mend one."
      ),
    ])
  func faultInService(line: String, sentence: String) {
    let reading = reading(adding: line)
    #expect(reading.sheet == nil)
    #expect(reading.problems.map(\.sentence) == ["sheet.toml line 11: \(sentence)"])
  }

  @Test("text that is no TOML is reported with its line")
  func syntax() throws {
    let reading = reading(replacing: "version = \"1\"", with: "version = \"1")
    let problem = try #require(reading.problems.first)
    #expect(problem.line == 4)
    #expect(problem.sentence.hasPrefix("sheet.toml line 4: is not TOML: "))
  }

  @Test("a file without its tables names each that is missing")
  func missingTables() {
    var files = SheetFiles.small(Self.grid)
    files.terms = "# nothing here\n"
    #expect(files.reading().problems.map(\.sentence) == ["sheet.toml: sheet is missing; give it."])
    files.terms = "[sheet]\ncarrier = \"A\"\n"
    #expect(
      files.reading().problems.map(\.field)
        == ["sheet.name", "sheet.version", "sheet.source", "sheet.currency"])
  }

  @Test("several services have a grid each")
  func severalServices() throws {
    var files = SheetFiles.small(Self.grid)
    files.terms += "\n\n[[service]]\nname = \"Priority\"\ngrid = \"fast.csv\"\ndiscount = 40\n"
    files.grids["fast.csv"] = "from;to;class;5C\n482;M5V;70;99.5\n"
    let sheet = try #require(files.reading().sheet)
    #expect(sheet.services.map(\.name) == ["Standard", "Priority"])
    #expect(sheet.lanes.map(\.service) == ["Standard", "Priority"])
    #expect(sheet.lanes[1].rates[.class70, .minimum500]?.description == "99.50")
  }

  @Test(
    "an accessorial that is charged without a price stops the sheet",
    arguments: [
      ("border_accessorials = [\"borderCrossing\"]", "border_accessorials"),
      ("fuel_applies_to = [\"borderCrossing\"]", "fuel_applies_to"),
    ])
  func accessorialWithoutPrice(line: String, key: String) {
    let reading = reading(adding: line)
    #expect(reading.sheet == nil)
    #expect(
      reading.problems.map(\.sentence) == [
        "sheet.toml: border crossing stands in \(key) of service Standard and has no price; "
          + "give its price among the accessorials, or take it out."
      ])
  }

  @Test("a percentage below one is doubted, and the sheet is there")
  func fractions() throws {
    let reading = reading(adding: "discount = 0.6\nfuel = \"0.325\"\nminimum_discount = 0")
    #expect(
      reading.problems.map(\.sentence) == [
        "sheet.toml line 11: service[0].discount \"0.6\" is less than one per cent; "
          + "check that it is a number of per cent, such as 60 for 60 %.",
        "sheet.toml line 12: service[0].fuel \"0.325\" is less than one per cent; "
          + "check that it is a number of per cent, such as 60 for 60 %.",
      ])
    #expect(reading.errors.isEmpty)
    #expect(try #require(reading.sheet).services[0].terms.discount.description == "0.6 %")
  }
}
