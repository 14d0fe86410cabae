import Foundation
import TestSupport
import Testing
import Units

@Suite("Moments")
struct InstantTests {
  private static let seeds: [UInt64] = [71, 72]

  private func forMoments(_ seed: UInt64, _ check: (Instant, Int) throws -> Void) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let seconds = Int64.random(in: -62_000_000_000...250_000_000_000, using: &generator)
      // Zones lie between twelve hours west and fourteen east, in quarters of an hour.
      let offset = Int.random(in: -48...56, using: &generator) * 900
      try check(Instant(secondsSinceEpoch: seconds), offset)
    }
  }

  @Test("text and JSON give the same moment back", arguments: seeds)
  func roundTrip(seed: UInt64) throws {
    try forMoments(seed) { moment, _ in
      #expect(Instant(iso: moment.isoText) == moment)
      let back = try JSONDecoder().decode([Instant].self, from: JSONEncoder().encode([moment]))
      #expect(back == [moment])
    }
  }

  @Test("day and second of the day make up the moment, in every zone", arguments: seeds)
  func parts(seed: UInt64) {
    forMoments(seed) { moment, offset in
      let second = moment.secondOfDay(secondsFromGMT: offset)
      #expect((0..<86_400).contains(second))
      let days = Int64(moment.day(secondsFromGMT: offset).daysSinceEpoch)
      #expect(days * 86_400 + Int64(second) - Int64(offset) == moment.secondsSinceEpoch)
      let clock = moment.clockText(secondsFromGMT: offset)
      #expect(clock.count == 5 && clock.prefix(2) < "24" && clock.suffix(2) < "60")
    }
  }

  @Test("later is greater, and a day later is the next day at the same time", arguments: seeds)
  func later(seed: UInt64) {
    forMoments(seed) { moment, offset in
      let tomorrow = moment.adding(seconds: 86_400)
      #expect(moment < tomorrow && !(tomorrow < moment))
      #expect(
        tomorrow.clockText(secondsFromGMT: offset) == moment.clockText(secondsFromGMT: offset))
      #expect(
        moment.day(secondsFromGMT: offset).days(until: tomorrow.day(secondsFromGMT: offset)) == 1)
      #expect(tomorrow.adding(seconds: -86_400) == moment)
    }
  }

  @Test(
    "known moments have their known second",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2001-09-09T01:46:40Z", 1_000_000_000),
      ("2038-01-19T03:14:07Z", 2_147_483_647), ("1969-12-31T23:59:59Z", -1),
      ("2026-11-24T14:10:05Z", 1_795_529_405), ("2000-02-29T12:00:00Z", 951_825_600),
    ] as [(String, Int64)])
  func known(iso: String, second: Int64) {
    #expect(Instant(iso: iso)?.secondsSinceEpoch == second)
    #expect(Instant(secondsSinceEpoch: second).isoText == iso)
  }

  @Test(
    "what is no moment in universal time is refused",
    arguments: [
      "", "2026-11-24", "2026-11-24T14:10:05", "2026-11-24T14:10:05+00:00", "2026-11-24T24:00:00Z",
      "2026-11-24T14:60:05Z", "2026-11-24T14:10:60Z", "2026-02-30T14:10:05Z",
      "2026-11-24t14:10:05z", "2026-11-24T1:10:05Z", "2026-11-24T-1:10:05Z",
      "2026-11-24T14.10.05Z", " 2026-11-24T14:10:05Z", "2026-11-24T14:10:05ZZ",
    ])
  func refused(text: String) {
    #expect(Instant(iso: text) == nil)
  }
}
