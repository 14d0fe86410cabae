import Foundation
import Testing
import Units

/// Values that are written as one text or one number.
@Suite struct SingleValueCodingTests {
  private func fault<Value: Decodable>(_ type: Value.Type, _ json: String) -> String? {
    do {
      _ = try JSONDecoder().decode([Value].self, from: Data("[\(json)]".utf8))
      return nil
    } catch DecodingError.dataCorrupted(let context) {
      return "\(context.codingPath.count) \(context.debugDescription)"
    } catch {
      return "\(error)"
    }
  }

  @Test("what is written is read back, and has no parts")
  func roundTrip() throws {
    let day = try #require(CalendarDay(iso: "2026-11-24"))
    let time = try #require(ClockTime("07:30"))
    let instant = try #require(Instant(iso: "2026-11-24T14:10:00Z"))
    let percent = try #require(Percent(try ExactDecimal(parsing: "32.5")))
    #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == "[\"2026-11-24\"]")
    #expect(String(decoding: try JSONEncoder().encode([time]), as: UTF8.self) == "[\"07:30\"]")
    #expect(String(decoding: try JSONEncoder().encode([percent]), as: UTF8.self) == "[\"32.5\"]")
    #expect(try again(day) == day)
    #expect(try again(time) == time)
    #expect(try again(instant) == instant)
    #expect(try again(percent) == percent)
  }

  private func again<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value))
  }

  @Test("what is no such value is told with the text in quotes, at its place")
  func faults() {
    #expect(
      fault(CalendarDay.self, "\"2026-13-01\"") == "1 \"2026-13-01\" is not a date as 2026-11-24")
    #expect(fault(ClockTime.self, "\"25:00\"") == "1 \"25:00\" is not a time as 07:30")
    #expect(fault(Percent.self, "\"99999999999999\"")?.hasSuffix("is not a percentage") == true)
    #expect(fault(CalendarDay.self, "7") != nil)
    #expect(fault(CalendarDay.self, "\"2026-11-24\"") == nil)
  }
}
