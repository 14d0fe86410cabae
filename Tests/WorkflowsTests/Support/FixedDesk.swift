import Shipping
import Storage
import TestSupport
import Units
import Workflows

/// A desk in memory whose clock stands at nine in the morning of Monday 23 November 2026, Detroit.
enum FixedDesk {
  static let now = Instant(iso: "2026-11-23T14:00:00Z") ?? Instant(secondsSinceEpoch: 0)
  static let today = CalendarDay.sample("2026-11-23")
  static let clock = DeskClock(now: { now }, secondsFromGMT: { _ in -5 * 3_600 })

  static func empty() throws -> Desk {
    OpenDesk.over(try SQLiteStore.inMemory(), clock: clock, author: "tess")
  }

  static func demo() throws -> Desk {
    let desk = try empty()
    try FillDemoDesk(desk: desk)()
    return desk
  }
}

extension QuoteEntry {
  /// Two pallets from Detroit to Toronto tomorrow.
  static func sample(_ change: (inout QuoteEntry) -> Void = { _ in }) -> QuoteEntry {
    var entry = QuoteEntry()
    entry.origin = "48201"
    entry.destination = "M5V 2T6"
    entry.shipDay = "2026-11-24"
    entry.goods = "ceramic planters"
    entry.units[0].count = "2"
    entry.units[0].length = "48"
    entry.units[0].width = "40"
    entry.units[0].height = "60"
    entry.units[0].weight = "800"
    change(&entry)
    return entry
  }
}
