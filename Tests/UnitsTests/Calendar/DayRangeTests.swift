import Foundation
import TestSupport
import Testing
import Units

@Suite("Ranges of days")
struct DayRangeTests {
  private func day(_ number: Int32) -> CalendarDay { CalendarDay(daysSinceEpoch: number) }

  @Test(
    "a range holds exactly the days from its first to its last", arguments: [61, 62] as [UInt64])
  func contains(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let ends = (0..<2).map { _ -> CalendarDay? in
        Bool.random(using: &generator) ? day(Int32.random(in: 0...200, using: &generator)) : nil
      }
      let range = DayRange(from: ends[0], through: ends[1])
      if let first = ends[0], let last = ends[1], last < first {
        #expect(range == nil)
        continue
      }
      for number in Int32(-1)...201 {
        let isAfterFirst = ends[0].map { $0 <= day(number) } ?? true
        let isBeforeLast = ends[1].map { day(number) <= $0 } ?? true
        #expect(range?.contains(day(number)) == (isAfterFirst && isBeforeLast))
      }
    }
  }

  @Test("any range is read back from JSON", arguments: [63] as [UInt64])
  func json(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let first = day(Int32.random(in: 0...9_999, using: &generator))
      let last = first.adding(days: Int.random(in: 0...99, using: &generator))
      let range = try #require(
        DayRange(
          from: Bool.random(using: &generator) ? first : nil,
          through: Bool.random(using: &generator) ? last : nil))
      #expect(try JSONDecoder().decode(DayRange.self, from: JSONEncoder().encode(range)) == range)
    }
    #expect(try JSONDecoder().decode(DayRange.self, from: Data("{}".utf8)) == .always)
  }

  @Test("one day is a range of its own")
  func oneDay() throws {
    let range = try #require(DayRange(from: day(5), through: day(5)))
    #expect(!range.contains(day(4)) && range.contains(day(5)) && !range.contains(day(6)))
  }
}
