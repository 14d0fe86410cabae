import Foundation
import Testing
import Units

@Suite struct ClockTimeTests {
  @Test(
    "a time is read with or without minutes",
    arguments: [
      ("7", 420), ("07", 420), ("07:30", 450), ("0:05", 5), ("24:00", 1_440), ("24", 1_440),
    ])
  func reads(text: String, minutes: Int) {
    #expect(ClockTime(text)?.minutes == minutes)
  }

  @Test(
    "what no clock shows is no time",
    arguments: [
      "", ":", "7:", ":30", "25", "24:01", "7:5", "7:60", "007", "-1", "07:30:00", "7h", "٧",
    ])
  func refuses(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test("a time is shown with two digits each, and reads back as it was written")
  func shown() throws {
    let time = try #require(ClockTime("7:05"))
    #expect(time.description == "07:05")
    let data = try JSONEncoder().encode(time)
    #expect(try JSONDecoder().decode(ClockTime.self, from: data) == time)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ClockTime.self, from: Data("\"noon\"".utf8))
    }
  }

  @Test("times are in the order of the day, and only a day is long")
  func order() {
    #expect(ClockTime.midnight < .endOfDay)
    #expect(ClockTime(minutes: 1_441) == nil)
    #expect(ClockTime(minutes: -1) == nil)
  }
}
