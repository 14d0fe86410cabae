import Foundation
import Testing
import Units

/// Weights and lengths in JSON, to the last grain.
@Suite("Measures in JSON")
struct MeasureCodingTests {
  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test("a weight as it was typed is its value and unit alone")
  func typed() throws {
    let weight = try Mass(parsing: "1250.000001 lb")
    #expect(try Self.text(weight) == #"{"unit":"lb","value":"1250.000001"}"#)
  }

  @Test("a pound in kilograms is read back as a pound, and as text for people is rounded")
  func converted() throws {
    let text = try Self.text(Mass.pounds(1).shown(in: .kilograms))
    #expect(
      text == #"{"grains":"453592370000000000","unit":"kg","value":"0.453592"}"#)
    let read = try JSONDecoder().decode(Mass.self, from: Data(text.utf8))
    #expect(read == .pounds(1) && read.unit == .kilograms)
  }

  @Test("weights and lengths of any grains, in any unit, are the same through JSON")
  func everyGrain() throws {
    for grains: Int128 in [0, 1, -1, 7, 254_001, 999_999, 28_349_523_125_001, -31_750_000_000_003] {
      for unit in MassUnit.allCases {
        let mass = Mass(grains: grains, shownIn: unit)
        let data = try JSONEncoder().encode(mass)
        #expect(try JSONDecoder().decode(Mass.self, from: data) == mass)
      }
      for unit in LengthUnit.allCases where abs(grains) < 1_000_000 {
        let length = Length(grains: grains, shownIn: unit)
        let data = try JSONEncoder().encode(length)
        #expect(try JSONDecoder().decode(Length.self, from: data) == length)
      }
    }
  }

  @Test(
    "grains that are not the value beside them, or no number, are refused",
    arguments: ["453592370000000000000", "1", "-453592370000000000", "x", "", "1e18"])
  func contradicted(grains: String) {
    let text = #"{"grains":"\#(grains)","unit":"kg","value":"0.453592"}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Mass.self, from: Data(text.utf8))
    }
  }
}
