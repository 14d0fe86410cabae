import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Parcel sheets")
struct ParcelSheetTests {
  private func offer(
    _ units: [HandlingUnit], to: String = "M5V 2T6", site: SiteKind = .businessWithDock
  )
    throws -> Offer
  {
    let sheet = try #require(SheetFiles.parcel.reading().sheet)
    let request = try QuoteRequest.parcels(units, from: "48201", to: to, site: site)
    return try #require(
      SheetRater(holidays: .weekendsOnly).quote(request, on: sheet, asOf: request.shipDay).first?
        .offer)
  }

  @Test("the sample is read without any problem")
  func sample() throws {
    let reading = SheetFiles.parcel.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.rowCount == 13 && reading.goodRowCount == 13)
    let tariff = try #require(reading.sheet?.tariff.parcel)
    #expect(tariff.units == .pounds)
    #expect(tariff.services[0].grid.zones == ["2", "5", "CA"])
    #expect(tariff.services[0].grid.brackets.count == 8)
    #expect(tariff.charts[0].rows.count == 5)
    #expect(tariff.services[0].terms.surcharges.map(\.isFuelled) == [true, false, false])
  }

  @Test("an offer of the sample, to the cent")
  func example() throws {
    // 25 x 18 x 16 in / 139 = 52 lb, above 50: 104.20 and 2 x 1.95, twice.
    let offer = try offer([.cartons(2, "24.1 18 16", weight: "31.5 lb")], site: .residence)
    #expect(
      offer.lines.map { "\($0.label) \($0.amount.plainText)" } == [
        "parcel of 52 lb 216.20", "discount -43.24", "carbon 2.59", "residential delivery 11.90",
        "fuel 34.20",
      ])
    #expect(offer.total.plainText == "221.65")
    #expect(
      offer.lines[0].arithmetic
        == "2 x 108.10, zone CA, 104.20 + 2 x 1.95 per lb")
    #expect(offer.schedule.transitDays == 6)
  }

  @Test("a rate per unit goes on the whole weight")
  func perUnit() throws {
    let offer = try offer([.cartons(1, "10 10 10", weight: "80 lb")])
    #expect(offer.lines[0].amount.plainText == "188.00")
    // 80 lb are over the 50 lb of additional handling.
    #expect(offer.lines.contains { $0.label == "additional handling" })
  }

  @Test("bad rows are told one by one, and the good ones are used")
  func badRows() throws {
    let reading = SheetFiles.parcel(
      grid: """
        over,up_to,basis,currency,zone 2,zone 5,zone CA
        0,1,,USD,10.40,12.15,19.80
        1,2,,CAD,10.95,13.30,21.10
        1,2,,,-10.95,13.30,21.10
        1,5,,,12.30,15.75,0
        1,5,per_units,,12.30,15.75,25.60
        1,5,,,12.30,15.75,25.60
        4,10,,,14.20,19.90,33.45
        8,20,,,18.60,28.70,49.90
        1,5,,,12.30,15.75,25.60
        50,20,,,18.60,28.70,49.90
        25,50,,,9.99,x,
        25,50,,,,,
        25,50,,,33.10,,104.20
        """
    ).reading()
    #expect(
      reading.problems.map(\.sentence) == [
        "otter-ground.csv line 3: currency \"CAD\" is not in USD, the currency of the sheet; put each "
          + "currency into a sheet of its own.",
        "otter-ground.csv line 4: zone 2 \"-10.95\" is below zero; write a number above zero.",
        "otter-ground.csv line 5: zone CA \"0\" is zero; leave it empty for no rate, or give the rate.",
        "otter-ground.csv line 6: basis \"per_units\" is none of the choices; perhaps per_unit was meant.",
        "otter-ground.csv line 11: up_to \"20\" is not above the lower bound of \"50\"; exchange "
          + "them, or mend one.",
        "otter-ground.csv line 12: zone 5 \"x\" is not a number; write plain digits with a point, such "
          + "as 1250.50.",
        "otter-ground.csv line 13: the row has no rate; give a rate, or leave the row out.",
        "otter-ground.csv line 10: up_to \"5\" repeats the weight bracket of line 7; leave one of them "
          + "out.",
        "otter-ground.csv line 8: up_to \"10\" overlaps the weight bracket of line 7; mend one of them.",
        "otter-ground.csv line 9: up_to \"20\" leaves no bracket for weights over 5 lb up to 8 lb; add "
          + "the bracket, or begin this one earlier.",
        "otter-ground.csv line 14: up_to \"50\" leaves no bracket for weights over 20 lb up to 25 lb; "
          + "add the bracket, or begin this one earlier.",
      ])
    #expect(reading.rowCount == 13 + 5 && reading.goodRowCount == 4 + 5)
    #expect(
      reading.sheet?.tariff.parcel?.services[0].grid.brackets.map(\.upTo) == [
        .pounds(1), .pounds(5), .pounds(20), .pounds(50),
      ])
  }

  @Test("a heavier bracket that costs less is used, with a warning")
  func cheaper() throws {
    let reading = SheetFiles.parcel(grid: "up_to,2,5,CA\n1,10,12,20\n2,9.5,13,21\n").reading()
    #expect(
      reading.problems.map(\.sentence) == [
        "otter-ground.csv line 3: zone 2 \"9.50\" costs less than 10.00 of line 2; check that the rows "
          + "are in order."
      ])
    #expect(reading.isComplete)
  }

  @Test("bad rows of the zone chart, and zones without a column")
  func badChart() throws {
    var files = SheetFiles.parcel
    files.grids[ParcelSheetExample.chartName] = """
      from,to,zone
      US-MI,CA,CA
      US-MI,CA,5
      Michigan,CA,5
      US-MI,,5
      US-MI,US,
      US-MI,US,Zone 9
      """
    // What a row left out should have priced would fall to a wider row.
    #expect(files.reading().sheet == nil)
    #expect(
      files.reading().problems.map(\.sentence) == [
        "otter-zones.csv line 3: zone \"5\" repeats the two ends of line 2; leave one of them out.",
        "otter-zones.csv line 4: origin \"Michigan\" is no zone; write a zone such as 482, M5V, US-MI, "
          + "CA or *.",
        "otter-zones.csv line 5: destination is missing; give it.",
        "otter-zones.csv line 6: zone is missing; give it.",
        "otter-zones.csv line 7: zone \"9\" has no column in otter-ground.csv; add the column, or mend "
          + "the name of the zone.",
      ])
  }

  @Test(
    "terms that cannot be used are told with their line",
    arguments: [
      ("dimensional_weight = \"UPS\"\n", "", "service[0].dimensional_weight is missing"),
      ("\"UPS\"\nlimits", "\"UPX\"\nlimits", "perhaps UPS was meant"),
      ("weight_unit = \"lb\"", "weight_unit = \"stone\"", "sheet.weight_unit \"stone\" is none"),
      ("weight_unit = \"lb\"\n", "", "sheet.weight_unit is missing"),
      ("kind = \"parcel\"", "kind = \"parcels\"", "perhaps parcel was meant"),
      ("\"3-4\"", "\"4-3\"", "is not a number of days, or two such as \"4-9\""),
      ("per_piece = 30.00", "", "is not one of per_piece, per_shipment or percent"),
      ("per_piece = 30.00", "per_piece = -3", "is below zero"),
      ("\"large package\"]", "\"large packet\"]", "perhaps large package was meant"),
      (
        "when = \"UPS large package\"", "when = { longest = \"96\" }",
        "is not a length with its unit"
      ),
      ("when = \"UPS large package\"", "when = { }", "is for size and names none"),
      ("limits = \"UPS\"", "limits = { heavy = \"70 lb\" }", "limits.heavy is not known here"),
      ("name = \"carbon\"", "name = \"large package\"", "stands twice in service Ground"),
      ("zones = \"otter-zones.csv\"\n", "", "service[0].zones is missing"),
      ("\"otter-ground.csv\"", "\"../ground.csv\"", "cannot be opened"),
    ])
  func badTerms(_ text: String, _ replacement: String, _ words: String) {
    let reading = SheetFiles.parcel { $0.replacing(text, with: replacement) }.reading()
    #expect(reading.sheet == nil)
    #expect(reading.errors.contains { $0.sentence.contains(words) })
    #expect(
      reading.errors.allSatisfy {
        $0.line != nil || $0.sentence.contains("stands twice") || $0.sentence.contains("names none")
      })
  }

  @Test(
    "a rule of dimensional weight of the sheet's own",
    arguments: [
      ("\"none\"", "none"), ("\"unstated\"", "not stated"),
      ("{ divisor = 194 }", "L x W x H / 194, each side rounded up in"),
      (
        "{ divisor = 166, rounding = \"nearest\", over = \"1 ft3\" }",
        "L x W x H / 166, each side to the nearest in, only above 1 728 in3"
      ),
    ])
  func ownRule(_ text: String, _ words: String) throws {
    let reading = SheetFiles.parcel {
      $0.replacing("dimensional_weight = \"UPS\"", with: "dimensional_weight = \(text)")
    }.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.sheet?.tariff.parcel?.services[0].terms.dimensional.text == words)
  }

  @Test("a divisor that is none is refused", arguments: ["0", "-5", "\"x\"", "30000"])
  func badDivisor(_ text: String) {
    let reading = SheetFiles.parcel {
      $0.replacing(
        "dimensional_weight = \"UPS\"", with: "dimensional_weight = { divisor = \(text) }")
    }.reading()
    #expect(
      reading.errors.contains { $0.sentence.contains("is not a divisor from 50 to 20000") })
  }

  @Test("garbage never stops the reader")
  func garbage() {
    var random = SeededGenerator(seed: 3)
    let sample = Array(ParcelSheetExample.grid.utf8)
    for _ in 0..<200 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 1...255, using: &random)
      }
      let files = SheetFiles.parcel(grid: String(decoding: bytes, as: UTF8.self))
      let reading = files.reading()
      #expect(reading.sheet != nil || !reading.errors.isEmpty)
      #expect(
        reading.problems.allSatisfy { $0.sentence.unicodeScalars.allSatisfy { $0.value >= 32 } })
    }
  }
}
