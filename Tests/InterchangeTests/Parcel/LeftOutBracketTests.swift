import Interchange
import Shipping
import TestSupport
import Testing
import Units

/// A row of a parcel grid that is left out takes its weights with it: they have no rate, and not that of the
/// row behind it.
@Suite("Weights of a bracket that is left out")
struct LeftOutBracketTests {
  private func reading(_ rows: String) -> RateSheetReading {
    SheetFiles.parcel(grid: "up_to,basis,2,5,CA\n" + rows).reading()
  }

  private func total(_ rows: String, _ weight: String) throws -> String {
    let sheet = try #require(reading(rows).sheet)
    let request = try QuoteRequest.parcels(
      [.cartons(1, "4 4 4", weight: weight)], from: "48201", to: "10001")
    let answer = try #require(
      SheetRater(holidays: .weekendsOnly).quote(request, on: sheet, asOf: request.shipDay).first)
    return answer.offer?.lines[0].amount.plainText ?? answer.refusal?.reasonText ?? ""
  }

  @Test(
    "have no rate, whatever is wrong with the row",
    arguments: [
      "2,,10.95,-13.30,21.10", "2,,10.95,x,21.10", "2,,0,13.30,21.10", "2,,,,", "2,parcels,1,2,3",
    ])
  func wrongCell(_ row: String) throws {
    let rows = "1,,10,12,19\n\(row)\n5,,12,15,25\n"
    #expect(try total(rows, "1 lb") == "12.00")
    #expect(
      try total(rows, "1.5 lb")
        == "the sheet has no rate for 2 lb in zone 5 (handling unit 1)")
    #expect(try total(rows, "3 lb") == "15.00")
    #expect(
      reading(rows).problems.map(\.sentence).contains(
        "otter-ground.csv line 4: up_to \"5\" leaves no bracket for weights over 1 lb up to 2 lb; add "
          + "the bracket, or begin this one earlier."))
  }

  @Test("have no rate where the first row is left out, its upper bound too")
  func firstRow() throws {
    let rows = "1,,10,-12,19\n2,,10.95,13.30,21.10\n"
    #expect(
      try total(rows, "1 lb") == "the sheet has no rate for 1 lb in zone 5 (handling unit 1)")
    #expect(try total(rows, "2 lb") == "13.30")
    #expect(reading(rows).goodRowCount == 1 + 5)
  }

  @Test(
    "take the next row with them where their upper bound cannot be read",
    arguments: ["two,,10.95,13.30,21.10", "-2,,10.95,13.30,21.10", "2,,10.95,\"13.30,21.10"])
  func unknownBound(_ row: String) throws {
    let rows = "1,,10,12,19\n\(row)\n5,,12,15,25\n10,,13,18,30\n"
    #expect(
      reading(rows).problems.last(where: \.isError)?.sentence
        == "otter-ground.csv line 4: up_to \"5\" begins where line 3 ends, which is in doubt; mend that "
        + "line, or give the lower bound in a column over.")
    #expect(
      try total(rows, "3 lb") == "the sheet has no rate for 3 lb in zone 5 (handling unit 1)")
    #expect(try total(rows, "6 lb") == "18.00")
  }

  @Test(
    "a bound that is repeated with other prices puts the next row in doubt, the same row does not")
  func repeated() throws {
    let mistyped = "1,,10,12,19\n1,,10.95,13.30,21.10\n5,,12,15,25\n"
    #expect(
      try total(mistyped, "2 lb")
        == "handling unit 1 is billed at 2 lb, above the last bracket of 1 "
        + "lb in zone 5")
    #expect(try total("1,,10,12,19\n1,,10,12,19\n5,,12,15,25\n", "2 lb") == "15.00")
  }

  @Test("a rate on the units above a row that is left out is none")
  func additional() throws {
    let rows = "20,,18,28,49\n50,,33,-58,104\n70,per_additional_unit,0.65,1.10,1.95\n"
    #expect(
      try total(rows, "60 lb") == "the sheet has no rate for 60 lb in zone 5 (handling unit 1)")
  }

  @Test("a row with its own lower bound is used, whatever lies before it")
  func ownBound() throws {
    let grid = "over,up_to,2,5,CA\n0,1,10,12,19\n1,2,10.95,-13.30,21.10\n2,5,12,15,25\n"
    let reading = SheetFiles.parcel(grid: grid).reading()
    #expect(
      reading.sheet?.tariff.parcel?.services[0].grid.brackets.map(\.over.description) == [
        "0 lb", "2 lb",
      ])
  }

  @Test(
    "a zone of the terms in no column and no chart stops the sheet: what it is given would never count",
    arguments: [
      ("zone_amounts = { \"CA\"", "zone_amounts = { \"C\"", "surcharge[0].zone_amounts.C"),
      ("\"CA\" = \"4-6\"", "\"zone CA\" = \"4-6\"", "transit_days.zone CA"),
    ])
  func zonesOfTerms(_ old: String, _ new: String, _ field: String) throws {
    let reading = SheetFiles.parcel { $0.replacing(old, with: new) }.reading()
    #expect(reading.sheet == nil)
    let problem = try #require(reading.problems.first)
    #expect(problem.line != nil)
    #expect(
      problem.sentence.hasSuffix(
        "service[0].\(field) has no column in otter-ground.csv; add the column, or mend the name of "
          + "the zone."))
  }
}
