import Foundation
import Interchange
import Shipping
import Testing

/// The description of the format is read by the reader that it describes.
@Suite struct RateSheetFormatDocumentTests {
  private let text: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    text = try String(
      contentsOf: root.appending(
        path: "Sources/Interchange/Documentation.docc/RateSheetFormat.md"), encoding: .utf8)
  }

  /// The code blocks in a language.
  private func blocks(_ language: String) -> [String] {
    text.components(separatedBy: "```").enumerated().compactMap { index, part in
      guard !index.isMultiple(of: 2), part.hasPrefix(language + "\n") else { return nil }
      return String(part.dropFirst(language.count + 1))
    }
  }

  @Test("the example in the description is read without any problem")
  func exampleIsRead() throws {
    let terms = try #require(blocks("toml").first)
    let grid = try #require(blocks("csv").first)
    let files = SheetFiles(terms: terms, grids: ["maple.csv": grid])
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    let sheet = try #require(reading.sheet)
    #expect(sheet.lanes.count == 3)
    #expect(sheet.services[0].terms.accessorials.count == 4)
  }

  @Test("the accessorials in the description are read without any problem")
  func accessorialsAreRead() throws {
    var files = SheetFiles.small("US-MI,CA-ON,70,,79.84,62.10,49.68,2\n")
    files.terms += "\n[service.accessorials]\n" + blocks("toml")[1]
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.sheet?.services[0].terms.accessorials.count == 6)
  }

  @Test("the rules of space in the description are read without any problem")
  func spaceIsRead() throws {
    var files = SheetFiles.small("US-MI,CA-ON,70,,79.84,62.10,49.68,2\n")
    files.terms += "\n" + blocks("toml")[2]
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    let space = try #require(reading.sheet?.services[0].terms.space)
    #expect(space.cubicCapacity.count == 1 && space.volumeQuote != nil)
    #expect(space.linealWeight != nil && space.minimumDensity != nil)
  }

  @Test("the sheet by the skid in the description is read without any problem")
  func skidsAreRead() throws {
    let files = SheetFiles(
      terms: blocks("toml")[3], grids: ["maple-skids.csv": blocks("csv")[1]])
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.sheet?.tariff.skidRates?.lanes.count == 2)
  }

  @Test("every key, column and accessorial is described")
  func everythingIsDescribed() {
    let keys =
      ["kind", "carrier", "scac", "name", "version", "source", "currency", "from", "through"]
      + [
        "grid", "transit_days", "discount", "class_discounts", "discount_order", "tariff_minimum",
        "minimum_discount", "absolute_minimum", "freight_all_kinds", "fuel", "fuel_applies_to",
        "accessorials", "at_least", "at_most", "of", "over_per_pound", "unit", "free", "free_days",
        "from", "below", "per_hundredweight", "percent", "per_handling_unit", "per_piece",
        "per_stop", "per_mile", "per_kilometre", "per_time", "per_hundredweight_day", "by_length",
        "by_weight", "by_amount", "at_cost", "border_accessorials", "heaviest_shipment",
        "longest_side", "offer_days", "space", "cubic_capacity", "cubic_feet_from",
        "cubic_feet_over",
        "density_below", "constructed_density", "rated_as", "bars_deficit", "raised_sides",
        "height", "height_over", "width", "width_over", "lineal_weight", "per_foot",
        "per_position", "floor_from", "floor_over", "orientation", "minimum_density",
        "pounds_per_cubic_foot", "divisor", "scope", "volume_quote", "handling_units_from",
        "weight_from", "counted_by", "skid_length", "skid_width", "heaviest_each",
        "additional", "maximum",
      ]
    let columns =
      ["origin", "destination", "class", "minimum", "transit"]
      + WeightBreak.allCases.map(\.code)
    for word in keys + columns + Accessorial.allCases.map(\.rawValue) {
      #expect(text.contains("`\(word)`"), "\(word)")
    }
  }
}
