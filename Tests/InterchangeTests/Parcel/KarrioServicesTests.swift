import Foundation
import Interchange
import Shipping
import TestSupport
import Testing
import Units

/// Karrio's tables of services in their two layouts, with made-up figures.
@Suite("Karrio's tables of services")
struct KarrioServicesTests {
  /// A rate on every row, and no units.
  static let rated = """
    service_code,service_name,zone_label,country_codes,min_weight,max_weight,max_length,max_width,max_height,rate,currency,transit_days,domicile,international
    DOM.RP,Regular Parcel,Canada,CA,0.01,1.0,200,130,130,9.50,CAD,4-9,true,false
    DOM.RP,Regular Parcel,Canada,CA,1.0,5.0,200,130,130,12.50,CAD,4-9,true,false
    USA.TP,Tracked Packet USA,USA,US,0.01,0.5,38,27,5,9.25,CAD,4-7,false,true
    USA.TP,Tracked Packet USA,USA,US,0.5,1.0,38,27,5,11.25,CAD,4-7,false,true
    INT.XP,Xpresspost International,Worldwide,,0.01,2.0,150,100,100,36.00,CAD,,false,true
    """

  /// Units on every row, and no rates.
  static let unrated = """
    service_code,service_name,carrier_service_code,features,zone_label,country_codes,min_weight,max_weight,max_length,max_width,max_height,currency,weight_unit,dimension_unit,transit_days,domicile,international
    ups_ground,UPS Ground,03,"tracked,b2c,b2b",US Domestic,US,0.01,70,108,30,30,USD,LB,IN,,true,false
    ups_standard,UPS Standard,11,"tracked,b2c",International,,0.01,150,108,30,30,USD,LB,IN,5,false,true
    ups_standard_eu,UPS Standard EU,11,"tracked,b2c",EU,"AT,BE,BG",0.01,70,120,60,60,EUR,KG,CM,,true,true
    """

  /// Writes a table into a folder of its own and reads it.
  private func reading(
    _ text: String, named name: String, folder: String = "tables"
  ) throws
    -> RateSheetReading
  {
    let home = FileManager.default.temporaryDirectory.appending(
      path: "crossbill-karrio-\(UUID().uuidString)/\(folder)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home.deletingLastPathComponent()) }
    let file = home.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return RateSheetReader.read(file)
  }

  private func answers(
    _ sheet: RateSheet, _ unit: HandlingUnit, from: String = "M5V 2T6", to: String,
    site: SiteKind = .businessWithDock
  ) throws -> [QuoteAnswer] {
    let request = try QuoteRequest.parcels([unit], from: from, to: to, site: site)
    return SheetRater(holidays: .weekendsOnly).quote(request, on: sheet, asOf: request.shipDay)
  }

  @Test("a table with rates is read as it is, and what it does not say is told")
  func rated() throws {
    let reading = try reading(Self.rated, named: "canadapost_services.csv")
    #expect(reading.errors.map(\.sentence) == [])
    #expect(
      reading.warnings.map(\.sentence) == [
        "canadapost_services.csv: the file does not say its units; kg and cm are taken, as Karrio does "
          + "for Canada Post; add the columns weight_unit and dimension_unit where they are others.",
        "canadapost_services.csv: the file does not say how dimensional weight is found; what the "
          + "carrier publishes is taken: Canada Post, Canada Post Regular Parcel; write the sheet in the "
          + "TOML format to say another rule.",
        "canadapost_services.csv: \"USA.TP\" the file does not say how dimensional weight is found; these "
          + "parcels are billed by their actual weight; write the sheet in the TOML format to say another "
          + "rule.",
      ])
    #expect(reading.rowCount == 5 && reading.goodRowCount == 5)
    let sheet = try #require(reading.sheet)
    #expect(sheet.identity.carrier == "Canada Post" && sheet.currency == .cad)
    #expect(
      sheet.tariff.serviceNames
        == ["Regular Parcel", "Tracked Packet USA", "Xpresspost International"])
  }

  @Test("within Canada, to the USA, and from a country where the carrier takes no parcels")
  func offers() throws {
    let sheet = try #require(
      try reading(Self.rated, named: "canadapost_services.csv").sheet)
    let box = try HandlingUnit.cartons(1, "20 15 5 cm", weight: "1 kg")
    let domestic = try answers(sheet, box, to: "H3A 1A1", site: .residence)
    // Exactly 1 kg belongs to the bracket that ends there; a post takes nothing more for a home.
    #expect(domestic[0].offer?.total.plainText == "9.50")
    #expect(domestic[0].offer?.schedule.transitDays == 9)
    #expect(domestic[1].refusal?.reason == .parcel(.outOfReach(.international)))
    let south = try answers(sheet, box, to: "48201")
    #expect(south.map { $0.offer?.total.plainText } == [nil, "11.25", "36.00"])
    #expect(
      south[1].offer?.explanation.steps[0].steps[1].arithmetic.hasPrefix("UNKNOWN") == true)
    let north = try answers(sheet, box, from: "48201", to: "M5V 2T6")
    #expect(north.allSatisfy { $0.offer == nil })
    let large = try answers(sheet, .cartons(1, "40 30 25 cm", weight: "1 kg"), to: "H3A 1A1")
    // 40 x 30 x 25 / 6 000 = 5 kg.
    #expect(large[0].offer?.total.plainText == "12.50")
  }

  @Test("limits of the table are refused by name, and the heaviest weight too")
  func limits() throws {
    let sheet = try #require(
      try reading(Self.rated, named: "canadapost_services.csv").sheet)
    let thick = try answers(sheet, .cartons(1, "20 15 6 cm", weight: "1 kg"), to: "48201")
    #expect(
      thick[1].refusal?.reasonText
        == "handling unit 1 has a third side of 6 cm, over the limit of 5 cm")
    let heavy = try answers(sheet, .cartons(1, "20 15 6 cm", weight: "6 kg"), to: "H3A 1A1")
    #expect(
      heavy[0].refusal?.reasonText
        == "handling unit 1 weighs 6 kg, over the limit of 5 kg a piece")
    let long = try answers(sheet, .cartons(1, "210 6 6 cm", weight: "4 kg"), to: "H3A 1A1")
    #expect(
      long[0].refusal?.reasonText
        == "handling unit 1 has a longest side of 210 cm, over the limit of 200 cm")
  }

  @Test("a table without rates is read, and every service says that it has none")
  func unrated() throws {
    let reading = try reading(Self.unrated, named: "ups_services.csv")
    #expect(
      reading.errors.map(\.sentence) == [
        "ups_services.csv line 4: currency \"EUR\" is not in USD, the currency of the sheet; put each "
          + "currency into a sheet of its own."
      ])
    #expect(reading.warnings.last?.reason == .parcel(.noRatesInFile))
    #expect(reading.rowCount == 3 && reading.goodRowCount == 2)
    let sheet = try #require(reading.sheet)
    let found = try answers(
      sheet, .cartons(1, "10 10 10", weight: "4 lb"), from: "48201", to: "10001")
    #expect(
      found[0].refusal?.reasonText
        == "the sheet has no rate for 8 lb in zone US Domestic (handling unit 1)"
        || found[0].refusal?.reasonText.hasPrefix("the sheet has no rate for") == true)
    #expect(found[1].refusal?.reason == .parcel(.outOfReach(.international)))
  }

  @Test("the carrier of a file that is named services.csv is its folder's")
  func folder() throws {
    let usps = try reading(
      Self.rated.replacing("CAD", with: "USD"), named: "services.csv", folder: "usps")
    #expect(usps.sheet?.identity.carrier == "USPS")
    #expect(usps.sheet?.tariff.parcel?.units == .pounds)
    let other = try reading(Self.rated, named: "services.csv", folder: "otter")
    #expect(other.sheet?.identity.carrier == "otter")
    #expect(
      other.warnings.contains {
        $0.reason == .parcel(.unitsAssumed(.kilograms, from: "as Karrio does"))
      })
  }

  @Test("bad rows are told one by one")
  func badRows() throws {
    let text =
      Self.rated + "\n" + """
        DOM.RP,Regular Parcel,Canada,CA,4.0,10.0,200,130,130,16.50,CAD,4-9,true,false
        DOM.RP,Regular Parcel,Canada,CA,5.0,10.0,200,130,130,-16.50,CAD,4-9,true,false
        DOM.RP,Regular Parcel,Canada,CA,5.0,10.0,200,130,130,16.50,USD,4-9,true,false
        DOM.RP,Regular Parcel,Canada,CA,1.0,5.0,200,130,130,12.50,CAD,4-9,true,false
        DOM.RP,Regular Parcel,Canada,CA,20.0,30.0,200,130,130,30.00,CAD,4-9,true,false
        DOM.RP,Regular Parcel,Canada,CA,30.0,31.0,150,130,130,31.00,CAD,4-9,true,false
        DOM.XX,Bad,Canada,Canadia,5,4,200,130,x,,CAD,soon,false,false
        """
    let reading = try reading(text, named: "canadapost.csv")
    let words = reading.problems.map(\.sentence)
    for expected in [
      "line 7: max_weight \"10.0\" overlaps the weight bracket of line 3",
      "line 8: rate \"-16.50\" is below zero", "line 9: currency \"USD\" is not in CAD",
      "line 10: max_weight \"5.0\" repeats the weight bracket of line 3",
      "line 11: max_weight \"30.0\" leaves no bracket for weights over 5 kg up to 20 kg",
      "line 12: max_length \"150 cm x 130 cm x 130 cm\" differs from",
      "line 13: max_height \"x\" is not a number", "line 13: country_codes \"CANADIA\"",
      "line 13: transit_days \"soon\" is not a number of days",
      "line 13: domicile \"false\" is not true where international is not",
      "line 13: max_weight \"4\" is not above the lower bound of \"5\"",
    ] {
      #expect(
        words.contains { $0.lowercased().contains(expected.lowercased()) }, "\(expected)\n\(words)")
    }
    #expect(reading.sheet != nil)
  }

  @Test("zones with brackets of their own are cut at every bound")
  func differentBrackets() throws {
    let text = """
      service_code,zone_label,country_codes,min_weight,max_weight,rate,currency
      X,near,CA,0,5,10.00,CAD
      X,far,US,0,1,12.00,CAD
      X,far,US,1,5,20.00,CAD
      """
    let reading = try reading(text, named: "otter.csv")
    #expect(reading.errors.map(\.sentence) == [])
    let sheet = try #require(reading.sheet)
    for (weight, near, far) in [("1 kg", "10.00", "12.00"), ("1.1 kg", "10.00", "20.00")] {
      let parcel = try HandlingUnit.cartons(weight: weight)
      #expect(
        try answers(sheet, parcel, to: "H3A 1A1").first?.offer?.total.plainText == near)
      #expect(try answers(sheet, parcel, to: "48201").first?.offer?.total.plainText == far)
    }
  }

  @Test("the kinds of file are told by what they hold")
  func kinds() {
    func kind(_ text: String) -> ImportKind {
      ImportKind.recognise(name: "a.csv", head: Array(text.utf8))
    }
    #expect(kind(Self.rated + "\n") == .serviceTable)
    #expect(kind(Self.unrated + "\n") == .serviceTable)
    #expect(kind(ParcelSheetExample.grid) == .rateSheetGrid)
    #expect(kind(ParcelSheetExample.zones) == .rateSheetGrid)
    #expect(kind(ParcelSheetExample.terms) == .rateSheetTerms)
  }
}
