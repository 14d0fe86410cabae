import Interchange
import Shipping
import Testing
import Units

/// Every way in which the terms price a service, and what each fault is called.
@Suite struct RateSheetAccessorialTests {
  private func reading(_ line: String) -> RateSheetReading {
    var files = SheetFiles.small("US-MI,CA-ON,100,,110.88,86.25,69.00,2\n")
    files.terms += "\n[service.accessorials]\n" + line
    return files.reading()
  }

  private func charge(_ line: String) throws -> AccessorialCharge {
    let reading = reading(line)
    #expect(reading.problems.map(\.sentence) == [])
    return try #require(reading.sheet?.services[0].terms.accessorials.values.first)
  }

  @Test(
    "each basis reaches the sheet",
    arguments: [
      (
        "overlength = { by_length = [ { from = \"8 ft\", amount = 85 } ] }",
        "each by its longest side: from 8 ft 85.00 USD"
      ),
      (
        "singleShipment = { by_weight = [ { below = \"500 lb\", amount = 28 }, "
          + "{ from = \"500 lb\", amount = \"included\" } ] }",
        "by weight: from 0 lb to under 500 lb 28.00 USD, from 500 lb 0.00 USD"
      ),
      (
        "guaranteedNoon = { of = \"grossFreight\", by_amount = [ { amount = 40 } ] }",
        "by charge before the discount: from 0.00 USD 40.00 USD"
      ),
      (
        "detentionWithPower = { per_time = 52, unit = \"quarterHour\", free = 15, at_least = 61 }",
        "52.00 USD per quarter hour, 15 min free, at least 61.00 USD"
      ),
      (
        "detentionWithoutPower = { per_time = 100, unit = \"day\", free = [ { time = 1 }, "
          + "{ from = \"5000 lb\", time = 2 } ] }",
        "100.00 USD per day, 1 days free, 2 days free from 5 000 lb"
      ),
      (
        "storage = { per_hundredweight_day = 1.2, free_days = 2 }",
        "1.20 per cwt a day after 2 days"
      ),
      (
        "sortAndSegregate = { per_piece = 0.6, at_least = 40 }",
        "0.60 USD per piece, at least 40.00 USD"
      ),
      ("stopOff = { per_stop = 75 }", "75.00 USD per stop"),
      ("deadheadMiles = { per_mile = 2.05 }", "2.05 per mi"),
      ("deadheadMiles = { per_kilometre = 1.2755 }", "1.2755 per km"),
      ("brokerFee = { at_cost = 0 }", "at cost"),
      (
        "fullValueCoverage = { percent = 2, of = \"declaredValue\", over_per_pound = 2 }",
        "2 % of declared value over 2.00 a pound"
      ),
      ("protectFromFreeze = { percent = 12, of = \"linehaul\" }", "12 %"),
    ])
  func bases(line: String, words: String) throws {
    #expect(try charge(line).description == words)
  }

  @Test(
    "a fault says field, reason and mend, and stops the sheet",
    arguments: [
      (
        "overlength = { by_length = [ { from = \"8 ft\", below = \"12 ft\", amount = 85 }, "
          + "{ from = \"13 ft\", amount = 99 } ] }",
        "by_length[1] leaves a gap after the step before it; "
          + "let each step begin where the one before it ends."
      ),
      (
        "overlength = { by_length = [] }",
        "by_length has no step; let each step begin where the one before it ends."
      ),
      (
        "overlength = { by_length = [ { from = 8, amount = 85 } ] }",
        "by_length[0].from \"8\" is not a length with its unit, such as \"20 ft\"; mend the value."
      ),
      (
        "overlength = { by_length = [ { from = \"8 ft\" } ] }",
        "by_length[0].amount is missing; give it."
      ),
      (
        "overlength = { flat = 5, at_least = 6 }",
        "at_least \"6\" is not possible with flat; mend the value."
      ),
      (
        "overlength = { per_piece = 5, at_least = 6, at_most = 4 }",
        "at_most \"4.00\" is not above the lower bound of \"6.00\"; exchange them, or mend one."
      ),
      ("overlength = { per_time = 5 }", "unit is missing; give it."),
      (
        "overlength = { per_time = 5, unit = \"week\" }",
        "unit \"week\" is none of the choices; perhaps quarterHour was meant."
      ),
      (
        "overlength = { percent = 5, of = \"value\" }",
        "of \"value\" is none of the choices; perhaps linehaul was meant."
      ),
      (
        "overlength = { percent = 5, over_per_pound = 2 }",
        "over_per_pound \"2.00\" is not possible without of = \"declaredValue\"; mend the value."
      ),
      (
        "overlength = { by_amount = [ { amount = 4 } ] }",
        "by_amount is not possible without of = \"grossFreight\", \"amount\" or "
          + "\"declaredValue\"; mend the value."
      ),
      (
        "overlength = { storage_days = 4, flat = 3 }",
        "storage_days is not known here; see the description of the format."
      ),
      (
        "overlength = { per_hundredweight_day = 1, free_days = 400 }",
        "free_days \"400\" is over 366; check the number."
      ),
      (
        "overlength = { per_mile = -1 }",
        "per_mile \"-1\" is below zero; write a number above zero."
      ),
    ])
  func faults(line: String, sentence: String) {
    let reading = reading(line)
    #expect(reading.sheet == nil)
    #expect(
      reading.problems.map(\.sentence) == [
        "sheet.toml line 12: service[0].accessorials.overlength.\(sentence)"
      ])
  }
}
