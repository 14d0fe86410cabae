import Foundation
import Interchange
import Shipping
import Testing

/// The description of parcel sheets is read by the reader that it describes.
@Suite struct ParcelFormatDocumentTests {
  private let text: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    text = try String(
      contentsOf: root.appending(
        path: "Sources/Interchange/Documentation.docc/ParcelSheetFormat.md"), encoding: .utf8)
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
    let tables = blocks("csv")
    let files = SheetFiles(
      terms: try #require(blocks("toml").first),
      grids: ["ground.csv": tables[0], "zones.csv": tables[1]])
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.sheet?.tariff.parcel?.services[0].terms.surcharges.count == 3)
  }

  @Test("every key, published rule and basis is described")
  func everythingIsDescribed() {
    let keys = [
      "kind", "weight_unit", "zones", "name", "code", "grid", "reach", "transit_days",
      "dimensional_weight", "weight_step", "limits", "discount", "minimum_per_piece", "fuel",
      "fuel_applies_to", "accessorials", "surcharge", "offer_days", "rounding", "over", "heaviest",
      "longest", "second", "third", "length_plus_girth", "sum_of_sides", "per_piece",
      "per_shipment", "percent", "when", "zone_amounts", "group", "minimum_billable", "volume",
      "packaging", "up_to",
    ]
    let names =
      PublishedDimensionalRule.allCases.map(\.rawValue)
      + PublishedParcelLimits.allCases.map(\.rawValue) + PublishedSizeRule.allCases.map(\.rawValue)
      + ParcelBracket.Basis.allCases.map(\.rawValue) + ParcelReach.allCases.map(\.rawValue)
    for word in keys + names { #expect(text.contains("`\(word)`"), "\(word)") }
  }
}
