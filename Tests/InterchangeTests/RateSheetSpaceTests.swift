import Interchange
import Shipping
import Testing
import Units

/// The rules of space in the terms, and what each fault is called.
@Suite struct RateSheetSpaceTests {
  private func reading(_ lines: String, before: String = "") -> RateSheetReading {
    var files = SheetFiles.small("US-MI,CA-ON,100,,110.88,86.25,69.00,2\n")
    files.terms = before + files.terms + "\n" + lines
    return files.reading()
  }

  @Test("every rule reaches the sheet, with its own default for what is left out")
  func everyRule() throws {
    let reading = reading(
      """
      [service.space]
      cubic_capacity = [
        { cubic_feet_over = 830.5, density_below = 4, constructed_density = 4 },
        { cubic_feet_from = 750, density_below = 6, constructed_density = 6, rated_as = 125, discount = "none", bars_deficit = true },
      ]
      raised_sides = { height = "84 in" }
      lineal_weight = { per_position = "1500 lb" }
      minimum_density = { pounds_per_cubic_foot = 10, divisor = 1730, scope = "shipment" }
      volume_quote = { handling_units_over = 5, floor_from = "12 ft", orientation = "shortest" }
      """)
    #expect(reading.problems.map(\.sentence) == [])
    let space = try #require(reading.sheet?.services[0].terms.space)
    #expect(
      space.cubicCapacity.map(\.description) == [
        "over 830.5 ft3 and under 4 lb/ft3 as 4 lb/ft3",
        "at least 750 ft3 and under 6 lb/ft3 as 6 lb/ft3 of class 125, no discount, no deficit",
      ])
    #expect(space.raisedSides.description == "height 84 in where nothing stands on top")
    #expect(space.linealWeight?.description == "1 500 lb a position")
    #expect(
      space.minimumDensity?.description == "10 lb/ft3 of the shipment, at 1730 in3 a cubic foot")
    #expect(
      space.volumeQuote?.description
        == "over 5 handling units, at least 12 ft of floor, units turned"
    )
  }

  @Test("tables of the whole sheet hold for every service, and a service's own replace them")
  func shared() throws {
    var files = SheetFiles.small("US-MI,CA-ON,100,,110.88,86.25,69.00,2\n")
    files.terms += """

      border_accessorials = ["borderCrossing"]
      [service.accessorials]
      liftgateDelivery = 90
      [[service]]
      name = "Second"
      grid = "grid.csv"
      [service.space]
      minimum_density = { pounds_per_cubic_foot = 8 }
      [accessorials]
      liftgateDelivery = 75
      borderCrossing = 30
      [space]
      lineal_weight = { per_foot = "1000 lb" }
      """
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    let services = try #require(reading.sheet).services
    #expect(services.map { $0.terms.space.linealWeight != nil } == [true, false])
    #expect(services.map { $0.terms.space.minimumDensity != nil } == [false, true])
    #expect(
      services.map { $0.terms.accessorials[.liftgateDelivery]?.description ?? "" }
        == ["90.00 USD", "75.00 USD"])
    #expect(services.allSatisfy { $0.terms.accessorials[.borderCrossing] != nil })
  }

  @Test(
    "a fault says line, field, reason and mend, and stops the sheet",
    arguments: [
      ("cubic_capacty = []", "cubic_capacty is not known here; perhaps cubic_capacity was meant."),
      (
        "cubic_capacity = [ { cubic_feet_from = 750, density_below = 6 } ]",
        "cubic_capacity[0].constructed_density is missing; give it."
      ),
      (
        "cubic_capacity = [ { density_below = 6, constructed_density = 6 } ]",
        "cubic_capacity[0] is not one of cubic_feet_from and cubic_feet_over; mend the value."
      ),
      (
        "cubic_capacity = [ { cubic_feet_from = 7, density_below = 0, constructed_density = 6 } ]",
        "cubic_capacity[0] cannot be: a density of 0 lb/ft3 is not possible; "
          + "give more than 0, up to 1000, with up to three decimal places."
      ),
      (
        "cubic_capacity = [ { cubic_feet_from = -7, density_below = 6, constructed_density = 6 } ]",
        "cubic_capacity[0].cubic_feet_from \"-7\" is not a volume in cubic feet; mend the value."
      ),
      (
        "raised_sides = { width = \"84 in\" }",
        "raised_sides cannot be: a width is taken without the width above which it is; "
          + "give both, or neither."
      ),
      (
        "lineal_weight = { per_foot = \"1000 lb\", per_position = \"1500 lb\" }",
        "lineal_weight is not one of per_foot and per_position; mend the value."
      ),
      (
        "lineal_weight = { per_foot = 1000 }",
        "lineal_weight.per_foot \"1000\" is not a weight with its unit, such as \"20000 lb\"; "
          + "mend the value."
      ),
      (
        "minimum_density = { pounds_per_cubic_foot = 10, divisor = 17 }",
        "minimum_density cannot be: a cubic foot of 17 in3 is not possible; "
          + "give 1728, or what the carrier states, from 1000 to 3000."
      ),
      (
        "minimum_density = { pounds_per_cubic_foot = 10, scope = \"whole\" }",
        "minimum_density.scope \"whole\" is none of the choices; perhaps line was meant."
      ),
      (
        "volume_quote = { handling_units_from = 0 }",
        "volume_quote cannot be: 0 handling units are not possible; give what the carrier states."
      ),
      (
        "volume_quote = { weight_from = \"5000 lb\", weight_over = \"5000 lb\" }",
        "volume_quote is not one of weight_from and weight_over; mend the value."
      ),
    ])
  func faults(line: String, sentence: String) {
    let reading = reading("[service.space]\n" + line)
    #expect(reading.sheet == nil)
    #expect(
      reading.problems.map(\.sentence) == ["sheet.toml line 12: service[0].space.\(sentence)"])
  }
}
