import Foundation
import Testing
import Units

@Suite("Units of mass and length")
struct MeasureUnitTests {
  @Test("the definitions hold exactly")
  func definitions() throws {
    // International yard and pound agreement of 1959: 1 lb is 0.453 592 37 kg, 1 in is 25.4 mm.
    #expect(try Mass(parsing: "1 lb") == Mass(parsing: "453.59237 g"))
    #expect(try Mass(parsing: "1 lb") == Mass(parsing: "16 oz"))
    #expect(try Mass(parsing: "1 t") == .kilograms(1_000))
    #expect(try Mass(parsing: "1 kg") == Mass(parsing: "1000 g"))
    #expect(try Length(parsing: "1 in") == Length(parsing: "25.4 mm"))
    #expect(try Length(parsing: "1 ft") == .inches(12))
    #expect(try Length(parsing: "1 m") == .centimetres(100))
    #expect(try Length(parsing: "1 cm") == Length(parsing: "10 mm"))
  }

  @Test("every spelling is read as its unit, in either case, with and without a blank")
  func spellings() throws {
    for unit in MassUnit.allCases {
      for spelling in [unit.symbol] + unit.otherSpellings {
        for typed in ["3 \(spelling)", "3\(spelling)", "3 \(spelling.uppercased())"] {
          let mass = try Mass(parsing: typed)
          #expect(mass.unit == unit && mass.value(in: unit) == 3, "\(typed)")
        }
      }
    }
    for unit in LengthUnit.allCases {
      for spelling in [unit.symbol] + unit.otherSpellings {
        for typed in ["3 \(spelling)", "3\(spelling)", "3 \(spelling.uppercased())"] {
          let length = try Length(parsing: typed)
          #expect(length.unit == unit && length.value(in: unit) == 3, "\(typed)")
        }
      }
    }
  }

  @Test("no spelling stands for two units")
  func unambiguous() {
    for spellings in [
      MassUnit.allCases.flatMap { [$0.symbol] + $0.otherSpellings },
      LengthUnit.allCases.flatMap { [$0.symbol] + $0.otherSpellings },
    ] {
      #expect(Set(spellings).count == spellings.count)
      #expect(spellings.allSatisfy { $0 == $0.lowercased() })
    }
  }

  @Test("a length keeps as many places as a grain can tell apart, a mass six")
  func places() {
    for unit in LengthUnit.allCases {
      let power = (0..<unit.places).reduce(Int128(1)) { product, _ in product * 10 }
      #expect(power <= unit.grains && unit.grains < power * 10, "\(unit)")
    }
    #expect(MassUnit.allCases.allSatisfy { $0.places == 6 })
  }

  @Test("a number alone takes the unit that the field assumes")
  func assumed() throws {
    #expect(try Mass(parsing: "12.5").unit == .pounds)
    #expect(try Mass(parsing: "12.5", assuming: .kilograms).description == "12.5 kg")
    #expect(try Length(parsing: "48").unit == .inches)
    #expect(try Length(parsing: "120", assuming: .centimetres).description == "120 cm")
    #expect(try Mass(parsing: "12.5 lb", assuming: .kilograms).unit == .pounds)
  }

  @Test(
    "each kind of bad length has its own reason",
    arguments: [
      ("", MeasureError.empty), (" \t ", .empty), ("-5 in", .negative(text: "-5 in")),
      ("0", .zero(text: "0")), ("0.000001 in", .zero(text: "0.000001 in")),
      ("long", .notANumber(text: "long")), ("1.2.3 m", .notANumber(text: "1.2.3 m")),
      ("1,5 m", .notANumber(text: "1,5 m")), (".5 in", .notANumber(text: ".5 in")),
      ("5' 3\"", .mixedUnits(text: "5' 3\"")), ("5 ft 3 in", .mixedUnits(text: "5 ft 3 in")),
      ("3 yd", .unknownUnit(unit: "yd", text: "3 yd")),
      ("3 lb", .unknownUnit(unit: "lb", text: "3 lb")),
      ("100001 m", .absurd(text: "100001 m")), ("99999999 ft", .absurd(text: "99999999 ft")),
    ])
  func badLength(text: String, reason: MeasureError) {
    #expect(throws: reason) { try Length(parsing: text) }
  }

  @Test("the largest that is believed is read, and the least bit more is not")
  func limits() throws {
    #expect(try Mass(parsing: "1000000 t").value(in: .tonnes) == 1_000_000)
    #expect(throws: MeasureError.absurd(text: "1000000.000001 t")) {
      try Mass(parsing: "1000000.000001 t")
    }
    #expect(try Length(parsing: "100 000 m".filter { $0 != " " }).value(in: .metres) == 100_000)
    #expect(throws: MeasureError.absurd(text: "100000.0000001 m")) {
      try Length(parsing: "100000.0000001 m")
    }
    #expect(throws: MeasureError.self) { try Length(-100_001, .metres) }
    #expect(try Length(-100_000, .metres).tenthMicrometres == -1_000_000_000_000)
  }

  @Test(
    "JSON that is no measure is refused",
    arguments: [
      #"{"value": "5"}"#, #"{"unit": "lb"}"#, #"{"value": "5", "unit": "stone"}"#,
      #"{"value": "x", "unit": "lb"}"#, #""5 ft""#, #""""#, #""-5 lb""#, "null", "[]",
      #"{"value": "99999999999", "unit": "t"}"#, #"{"value": 5.5, "unit": "lb"}"#,
    ])
  func badJSON(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Mass].self, from: Data("[\(text)]".utf8))
    }
  }
}
