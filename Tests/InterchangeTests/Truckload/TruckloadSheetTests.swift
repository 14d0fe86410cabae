import Foundation
import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Truckload sheets")
struct TruckloadSheetTests {
  @Test("the sample is read without any problem")
  func sample() throws {
    let reading = SheetFiles.truckload.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.rowCount == 5 && reading.goodRowCount == 5)
    let tariff = try #require(reading.sheet?.tariff.perMile)
    #expect(tariff.unit == .miles && tariff.lanes.count == 5)
    #expect(tariff.lanes[1].equipment == .reefer53)
    #expect(tariff.lanes[4].origin == ZonePattern(parsing: "482"))
    let terms = tariff.services[0].terms
    #expect(terms.borderPayload == .pounds(44_000) && terms.payload == nil)
    #expect(terms.detention?.atMost == Money(minorUnits: 40_000, .usd))
  }

  @Test("an offer of the sample, to the cent")
  func example() throws {
    let sheet = try #require(SheetFiles.truckload.reading().sheet)
    let request = try QuoteRequest.sample(units: [.pallets(20)])
    let offer = try #require(
      SheetRater(holidays: .weekendsOnly)
        .quote(request, trip: .miles(400, deadhead: 35), on: sheet, asOf: request.shipDay)
        .first?.offer)
    // 435 x 2.05, 15 % of that, 400 x 0.42, the border fee and the toll.
    #expect(
      offer.lines.map { "\($0.label) \($0.amount.plainText)" } == [
        "linehaul 53 ft dry van 891.75", "cross-border uplift 133.76", "fuel 168.00",
        "border crossing 45.00", "tolls 18.50",
      ])
    #expect(offer.total.plainText == "1257.01")
  }

  @Test("bad rows are told one by one, and the good ones are used")
  func badRows() throws {
    let reading = SheetFiles.truckload(
      grid: """
        origin,destination,equipment,rate,minimum,tolls,transit,currency
        US-MI,CA-ON,van53,2.05,750.00,18.50,1,USD
        US-MI,CA-ON,van53,2.15,,,,
        US-MI,CA-ON,reefr53,2.44,,,,
        US-MI,CA-ON,reefer53,-2.44,,,,
        US-MI,CA-ON,reefer53,2.44,,,,CAD
        US-MI,CA-ON,reefer53,0,,,,
        US-MI,CA-ON,reefer53,2.44441,,,,
        US-MI,CA-ON,reefer53,2.44,-5,x,400,
        Michigan,CA-ON,reefer53,,,,,
        US-MI,CA-ON,,20000,,,,
        US-MI,US,flatbed48,2.5,,,,
        """
    ).reading()
    let place = TruckloadSheetExample.gridName
    #expect(
      reading.problems.map(\.sentence) == [
        "\(place) line 3: the row repeats the lane and equipment of line 2; leave one of them out.",
        "\(place) line 4: equipment \"reefr53\" is none of the choices; perhaps reefer53 was meant.",
        "\(place) line 5: rate \"-2.44\" is below zero; write a number above zero.",
        "\(place) line 6: currency \"CAD\" is not in USD, the currency of the sheet; put each currency "
          + "into a sheet of its own.",
        "\(place) line 7: rate \"0\" is zero; leave it empty for no rate, or give the rate.",
        "\(place) line 8: rate \"2.44441\" has more than 4 decimal places; round it.",
        "\(place) line 9: minimum \"-5\" is below zero; write a number above zero.",
        "\(place) line 9: tolls \"x\" is not a number; write plain digits with a point, such as "
          + "1250.50.",
        "\(place) line 9: transit \"400\" is over 366; check the number.",
        "\(place) line 10: origin \"Michigan\" is no zone; write a zone such as 482, M5V, US-MI, CA or "
          + "*.",
        "\(place) line 10: rate is missing; give it.",
        "\(place) line 11: equipment is missing; give it.",
        "\(place) line 11: rate \"20000\" is over 10 000; check the number.",
      ])
    #expect(reading.rowCount == 11 && reading.goodRowCount == 2)
    #expect(reading.sheet?.tariff.perMile?.lanes.map(\.equipment) == [.dryVan53, .flatbed48])
  }

  @Test("bad terms are told with their line and field")
  func badTerms() {
    let reading = SheetFiles.truckload {
      $0.replacing("fuel = { per_mile = 0.42 }", with: "fuel = { per_mile = -0.42 }")
        .replacing("stop_fee = 100.00", with: "stop_fe = 100.00")
        .replacing("free_minutes = 120", with: "free_minutes = 20000")
        .replacing("layover = 250.00", with: "layover = \"250 CAD\"")
        .replacing("border_uplift = 15", with: "border_uplift = -15\npayload = \"heavy\"")
        .replacing("[\"borderCrossing\"]", with: "[\"border\"]")
    }.reading()
    #expect(
      reading.errors.map(\.field) == [
        "service[0].stop_fe", "service[0].fuel.per_mile", "service[0].detention.free_minutes",
        "service[0].layover", "service[0].border_uplift", "service[0].payload",
        "service[0].border_accessorials",
      ])
    #expect(reading.errors.allSatisfy { $0.line != nil && !$0.sentence.isEmpty })
  }

  @Test("terms that do not fit together are a contradiction, and no sheet")
  func contradictions() {
    let noPrice = SheetFiles.truckload {
      $0.replacing("borderCrossing = 45.00", with: "")
    }.reading()
    #expect(noPrice.sheet == nil)
    #expect(
      noPrice.problems.map(\.sentence).last?.contains(
        "border crossing stands in border_accessorials of service Solo and has no price") == true)
    let unit = SheetFiles.truckload {
      $0.replacing("currency = \"USD\"", with: "currency = \"USD\"\ndistance_unit = \"league\"")
    }.reading()
    #expect(unit.errors.map(\.field) == ["sheet.distance_unit"])
    #expect(unit.sheet?.tariff.perMile?.unit == .miles || unit.sheet == nil)
  }

  @Test("a grid that is missing or has no good row keeps the sheet out")
  func noGrid() {
    let missing = SheetFiles.truckload { $0.replacing("heron-lanes.csv", with: "other.csv") }
    #expect(missing.reading().sheet == nil)
    #expect(missing.reading().problems.first?.field == "service[0].grid")
    let empty = SheetFiles.truckload(grid: "origin,destination,equipment,rate\n")
    #expect(empty.reading().problems.map(\.reason) == [.noGoodRow])
    let noColumn = SheetFiles.truckload(grid: "origin,destination,rate\nUS,CA,2\n")
    #expect(noColumn.reading().problems.map(\.field) == ["column equipment"])
    #expect(noColumn.reading().sheet == nil)
  }

  @Test("a grid alone is recognised, and told to be imported with its terms")
  func recognised() {
    #expect(
      ImportKind.recognise(name: "a.csv", head: Array(TruckloadSheetExample.grid.utf8))
        == .rateSheetGrid)
    #expect(
      ImportKind.recognise(name: "a", head: Array(TruckloadSheetExample.terms.utf8))
        == .rateSheetTerms)
  }

  @Test("hostile cells do no harm")
  func hostile() {
    let grid = "origin,destination,equipment,rate\n=cmd|x,\u{1b}[2J,van53,2\nUS,CA,van53,2\n"
    let reading = SheetFiles.truckload(grid: grid).reading()
    #expect(reading.goodRowCount == 1)
    #expect(!reading.problems.map(\.sentence).joined().contains("\u{1b}"))
  }
}
