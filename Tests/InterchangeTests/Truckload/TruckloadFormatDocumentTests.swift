import Foundation
import Interchange
import Shipping
import Testing

/// The description of truckload sheets is read by the reader that it describes.
@Suite struct TruckloadFormatDocumentTests {
  private let text: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    text = try String(
      contentsOf: root.appending(
        path: "Sources/Interchange/Documentation.docc/TruckloadSheetFormat.md"), encoding: .utf8)
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
    let files = SheetFiles(
      terms: try #require(blocks("toml").first),
      grids: ["lanes.csv": try #require(blocks("csv").first)])
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.sheet?.tariff.perMile?.lanes.map(\.transitDays) == [1, 1, 3])
  }

  @Test("every key, column and kind of equipment is described")
  func everythingIsDescribed() {
    let keys = [
      "kind", "per_mile", "distance_unit", "name", "grid", "transit_days", "fuel",
      "fuel_on_deadhead", "fuel_applies_to", "stop_fee", "detention", "per_hour", "step_minutes",
      "free_minutes", "at_most", "layover", "tarp", "border_uplift", "border_accessorials",
      "accessorials", "payload", "border_payload", "empty_weight", "offer_days", "origin",
      "destination", "equipment", "rate", "minimum", "tolls", "transit", "currency",
    ]
    for word in keys + Equipment.allCases.map(\.rawValue) {
      #expect(text.contains("`\(word)`"), "\(word)")
    }
  }
}
