import Foundation
import ReferenceData
public import Shipping
public import Storage
import Units

/// Puts a desk together from a store and the bundled facts.
public enum OpenDesk {
  /// Opens the desk of a database.
  ///
  /// - Parameters:
  ///   - location: where the records lie.
  ///   - clock: the time.
  ///   - author: who makes the changes.
  ///   - liveRates: the live services that are asked; by default none.
  ///   - rules: the customs rules; by default the bundled ones.
  /// - Returns: the desk.
  /// - Throws: ``StoreError`` when the database cannot be opened.
  public static func at(
    _ location: StoreLocation, clock: DeskClock, author: String, liveRates: LiveRates = .none,
    rules: RulesAtHand = RulesAtHand()
  ) throws(StoreError) -> Desk {
    over(
      try SQLiteStore.open(location), clock: clock, author: author, liveRates: liveRates,
      rules: rules)
  }

  /// Puts a desk together over a store; by default no live service is asked, and the customs rules are
  /// the bundled ones.
  public static func over(
    _ store: any Store, clock: DeskClock, author: String, liveRates: LiveRates = .none,
    rules: RulesAtHand = RulesAtHand()
  ) -> Desk {
    Desk(
      store: store, postal: PostalDirectory(), holidays: .bundled, clock: clock, author: author,
      liveRates: liveRates, rules: rules)
  }
}

extension DeskClock {
  /// The system's clock and time zone.
  public static let system = DeskClock(
    now: { Instant(secondsSinceEpoch: Int64(Date().timeIntervalSince1970)) },
    secondsFromGMT: { instant in
      let date = Date(timeIntervalSince1970: TimeInterval(instant.secondsSinceEpoch))
      return TimeZone.current.secondsFromGMT(for: date)
    })
}

extension HolidayCalendar {
  /// The federal holidays of the United States and Canada, from the bundled table.
  public static let bundled = HolidayTable.bundled.calendar()
}
