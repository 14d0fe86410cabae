import Foundation
import Testing
import Units

@Suite struct TimeOfDayTests {
  @Test(
    "a time is read as people and files write it",
    arguments: [
      ("08:00", 480), ("8:00", 480), ("0800", 480), ("8", 480), ("00:00", 0), ("23:59", 1_439),
      ("17", 1_020), ("1630", 990),
    ])
  func reading(text: String, minutes: Int) {
    #expect(TimeOfDay(parsing: text)?.minutes == minutes)
  }

  @Test(
    "what is no time is refused",
    arguments: ["", "24:00", "8:60", "08:0", "8:000", "800", "8h", "-8", "08:00:00", ":", "٨:٠٠"])
  func refusing(text: String) {
    #expect(TimeOfDay(parsing: text) == nil)
  }

  @Test("every minute of the day is written and read back in both forms")
  func roundTrip() throws {
    for minutes in 0..<1_440 {
      let time = try #require(TimeOfDay(hour: minutes / 60, minute: minutes % 60))
      #expect(TimeOfDay(parsing: time.text) == time)
      #expect(TimeOfDay(parsing: time.compactText) == time)
    }
  }

  @Test("times are ordered and survive JSON")
  func orderAndJSON() throws {
    let times = [TimeOfDay.midnight, TimeOfDay.lastMinute]
    #expect(times[0] < times[1])
    let data = try JSONEncoder().encode(times)
    #expect(String(decoding: data, as: UTF8.self) == "[\"00:00\",\"23:59\"]")
    #expect(try JSONDecoder().decode([TimeOfDay].self, from: data) == times)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(TimeOfDay.self, from: Data("\"25:00\"".utf8))
    }
  }
}
