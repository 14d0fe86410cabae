import Foundation
import Testing
import Units

@Suite("Exact decimal numbers")
struct ExactDecimalTests {
  @Test(
    "text of plain digits is read and written back",
    arguments: ["0", "1250.5", "-1250.50", "0.05", "123456789012345678", "-0.1"])
  func roundTrip(text: String) throws {
    #expect(try ExactDecimal(parsing: text).description == text)
  }

  @Test(
    "text that is not plain digits is refused",
    arguments: ["1,250", "1 250", "abc", ".5", "5.", "1.2.3", "1e5", "--1", "-", "+", "٣", "0x1"])
  func refused(text: String) {
    #expect(throws: NumberError.notANumber(text: text)) { try ExactDecimal(parsing: text) }
  }

  @Test("nothing and too many digits have reasons of their own")
  func emptyAndLong() {
    #expect(throws: NumberError.empty) { try ExactDecimal(parsing: "") }
    let long = String(repeating: "9", count: 19)
    #expect(throws: NumberError.tooManyDigits(text: long)) { try ExactDecimal(parsing: long) }
  }

  @Test(
    "a half is rounded away from zero",
    arguments: [
      ("0.005", "0.01"), ("-0.005", "-0.01"), ("0.00499", "0.00"), ("2.675", "2.68"),
      ("1108.835", "1108.84"), ("-2.674", "-2.67"),
    ])
  func halfUp(text: String, rounded: String) throws {
    let value = try ExactDecimal(parsing: text).rounded(toPlaces: 2)
    #expect(try value == ExactDecimal(parsing: rounded))
  }

  @Test("rounding up and down go away from zero and toward it")
  func otherRoundings() throws {
    let value = try ExactDecimal(parsing: "-1.21")
    #expect(value.rounded(toPlaces: 1, .up).description == "-1.3")
    #expect(value.rounded(toPlaces: 1, .down).description == "-1.2")
  }

  @Test("sums, differences and products are exact")
  func arithmetic() throws {
    let tenth = try ExactDecimal(parsing: "0.1")
    let fifth = try ExactDecimal(parsing: "0.2")
    #expect((tenth + fifth).description == "0.3")
    #expect((tenth - fifth).description == "-0.1")
    #expect((tenth * fifth).description == "0.02")
  }

  @Test("a quotient has the places that are asked for")
  func quotient() throws {
    #expect(ExactDecimal(2).divided(by: 3, places: 4).description == "0.6667")
    #expect(ExactDecimal(-2).divided(by: 3, places: 2).description == "-0.67")
    #expect(ExactDecimal(1).divided(by: -8, places: 2).description == "-0.13")
    #expect(try ExactDecimal(parsing: "1.23456").divided(by: 1, places: 2).description == "1.23")
  }

  @Test("trailing zeros change neither equality nor hash")
  func equality() throws {
    let short = try ExactDecimal(parsing: "1.5")
    let long = try ExactDecimal(parsing: "1.500")
    #expect(short == long)
    #expect(Set([short, long]).count == 1)
    #expect(try short < ExactDecimal(parsing: "1.51"))
  }

  @Test("thousands are grouped and missing places filled with zeros")
  func grouped() throws {
    #expect(try ExactDecimal(parsing: "1108.8").text(groupedBy: " ", places: 2) == "1 108.80")
    #expect(ExactDecimal(-1_234_567).text(groupedBy: " ") == "-1 234 567")
    #expect(try ExactDecimal(parsing: "-0.004").text(places: 2) == "0.00")
  }

  @Test("a percentage is read, shared out and limited")
  func percent() throws {
    let fuel = try #require(try Percent(ExactDecimal(parsing: "32.5")))
    #expect(fuel.description == "32.5 %")
    #expect(Money(minorUnits: 44_352, .usd).share(fuel).plainText == "144.14")
    #expect(Money(minorUnits: -44_352, .usd).share(fuel).plainText == "-144.14")
    #expect(try Percent(ExactDecimal(parsing: "0.1234567")) == nil)
    #expect(Percent(ExactDecimal(1_000_001)) == nil)
  }

  @Test("JSON holds text, and a fraction as a JSON number is refused")
  func json() throws {
    let value = try ExactDecimal(parsing: "1250.5")
    #expect(String(decoding: try JSONEncoder().encode([value]), as: UTF8.self) == "[\"1250.5\"]")
    let whole = try JSONDecoder().decode([ExactDecimal].self, from: Data("[1250]".utf8))
    #expect(whole == [1_250])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ExactDecimal].self, from: Data("[0.5]".utf8))
    }
  }
}
