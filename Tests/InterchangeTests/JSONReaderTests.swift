import Interchange
import TestSupport
import Testing
import Units

@Suite("Reading JSON with exact numbers")
struct JSONReaderTests {
  private func read(_ text: String) throws(JSONProblem) -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  private func problem(_ text: String) -> JSONProblem? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("values of every kind are read")
  func kinds() throws {
    let value = try read(
      #" { "a": [1, -2.50, true, false, null], "b": {"c": "x y"}, "d": [], "e": {} } "#)
    let numbers = try #require(value["a"]?.elements)
    #expect(numbers[0].decimal == 1)
    #expect(numbers[1].decimal?.description == "-2.50")
    #expect(numbers[2].flag == true && numbers[3].flag == false)
    #expect(numbers[4] == .null)
    #expect(value["b"]?["c"]?.words == "x y")
    #expect(value["d"]?.elements == [] && value["e"] == .object([:]))
    #expect(value["no"] == nil)
  }

  @Test("an amount keeps the digits that stand in the text")
  func exact() throws {
    for text in ["28.56", "0.1", "72.28", "123456789012345.67", "0.30000000000000004"] {
      #expect(try read(text).decimal?.description == text)
    }
    #expect(try read("1e2").decimal == 100)
    #expect(try read("1.5E-3").decimal?.description == "0.0015")
    #expect(try read("12.50e1").decimal == 125)
    #expect(try read("-0").decimal == 0)
    #expect(try read("0.0e-40").decimal == 0)
    #expect(try read("4.458499999999999996").decimal == nil, "more digits than any amount has")
    #expect(try read("1e30").decimal == nil)
    #expect(try read("1e-30").decimal == nil)
    #expect(try read("1e99999999999999999999").decimal == nil)
  }

  @Test("a number that stands as text is read too, words are not")
  func numbersAsText() throws {
    #expect(try read(#""24.10""#).decimal?.description == "24.10")
    #expect(try read(#""24,10""#).decimal == nil)
    #expect(try read(#""free""#).decimal == nil)
    #expect(try read("true").decimal == nil)
  }

  @Test("escapes are resolved, half a pair becomes a sign of its own")
  func escapes() throws {
    let text = try read(#""\"\\\/\b\f\n\r\té\u00e9\ud83d\ude00\ud83dx\ude00""#)
    #expect(
      text == .text("\"\\/\u{8}\u{c}\n\r\té\u{e9}\u{1F600}\u{FFFD}x\u{FFFD}"))
  }

  @Test(
    "what ends early is told from what is wrong",
    arguments: ["{", "[1", "[1,", #"{"a""#, #"{"a":"#, #"{"a":1"#, #""abc"#, #""ab\"#, "tru", "-"])
  func truncated(_ text: String) { #expect(problem(text) == .endsEarly) }

  @Test(
    "what JSON does not allow is refused with its place",
    arguments: [
      ("[1,]", 3), ("{\"a\":1,}", 7), ("01", 1), ("1.", -1), ("1.x", 2), ("NaN", 0), ("[1 2]", 3),
      ("{a:1}", 1), ("'a'", 0), ("1 1", 2), ("\"a\u{1}\"", 2), ("\"\\x\"", 2), ("nul!", 3),
      ("<html>", 0), ("+1", 0), (".5", 0),
    ])
  func malformed(_ text: String, _ place: Int) {
    #expect(problem(text) == (place < 0 ? .endsEarly : .unexpected(byte: place)))
  }

  @Test("nothing, other encodings, one name twice and endless depth are refused")
  func others() {
    #expect(problem(" \n") == .empty)
    #expect(problem(#"{"total": 1, "total": 2}"#) == .repeatedName("total"))
    #expect(problem(String(repeating: "[", count: 100_000)) == .tooDeep)
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(problem(deep) == nil)
    #expect(throws: JSONProblem.notUTF8) { try JSONReader.read([0x22, 0xff, 0x22]) }
  }

  @Test("a byte-order mark is skipped")
  func byteOrderMark() throws {
    #expect(try JSONReader.read([0xef, 0xbb, 0xbf] + Array("7".utf8)).decimal == 7)
  }

  @Test("what is written is read back as it was, members in order")
  func roundTrip() throws {
    let value = JSONValue.object([
      "b": .array([.number(JSONNumber(125)), .null, .flag(false)]),
      "a": .text("quo\"te \\ é \u{1b}[0m\n"), "c": .object([:]),
    ])
    #expect(try read(value.jsonText) == value)
    #expect(
      value.jsonText
        == #"{"a":"quo\"te \\ é \u001b[0m\u000a","b":[125,null,false],"c":{}}"#)
  }

  @Test("random exact numbers survive writing and reading")
  func randomNumbers() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let value = ExactDecimal(
        significand: Int128(Int64.random(in: -9_999_999_999...9_999_999_999, using: &generator)),
        scale: Int.random(in: 0...6, using: &generator))
      #expect(try read(JSONValue.number(JSONNumber(value)).jsonText).decimal == value)
    }
  }

  @Test("random bytes and cut texts never stop the program")
  func garbage() {
    var generator = SeededGenerator(seed: 6)
    let text = #"{"rates":[{"total_charge":28.56,"meta":{"a":"é\u00e9"}}],"messages":[]}"#
    let good = Array(text.utf8)
    for _ in 0..<5_000 {
      var bytes = Array(good.prefix(Int.random(in: 0...good.count, using: &generator)))
      for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      _ = try? JSONReader.read(bytes)
    }
  }
}
