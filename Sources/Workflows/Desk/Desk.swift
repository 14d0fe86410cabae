public import ReferenceData
public import Shipping
public import Storage
public import Units

/// What every workflow works on: the records, the bundled facts, the time and the user's name.
public struct Desk: Sendable {
  /// The records.
  public let store: any Store
  /// Where postal codes lie.
  public let postal: PostalDirectory
  /// The days on which carriers rest.
  public let holidays: HolidayCalendar
  /// The time.
  public let clock: DeskClock
  /// Who makes the changes, for their history.
  public let author: String
  /// The live services that are asked for prices.
  public let liveRates: LiveRates
  /// The customs rules.
  public let rules: RulesAtHand
  /// The official tariffs that were read last.
  let editions = EditionsAtHand()

  /// Makes a desk; by default no live service is asked, and the customs rules are the bundled ones.
  public init(
    store: any Store, postal: PostalDirectory, holidays: HolidayCalendar, clock: DeskClock,
    author: String, liveRates: LiveRates = .none, rules: RulesAtHand = RulesAtHand()
  ) {
    self.store = store
    self.postal = postal
    self.holidays = holidays
    self.clock = clock
    self.author = author
    self.liveRates = liveRates
    self.rules = rules
  }

  /// Who and when, for a change that is made now.
  public var stamp: EditStamp { EditStamp(author: author, instant: clock.now()) }

  /// Reads what is typed for a quote, as of today.
  public var entryReader: QuoteEntryReader {
    QuoteEntryReader(today: clock.today, postal: postal, holidays: holidays)
  }
}

/// The time as the user's clock shows it.
public struct DeskClock: Sendable {
  /// The moment now.
  public var now: @Sendable () -> Instant
  /// Seconds that the user's zone is east of Greenwich at a moment.
  public var secondsFromGMT: @Sendable (Instant) -> Int

  /// Makes a clock.
  public init(
    now: @escaping @Sendable () -> Instant,
    secondsFromGMT: @escaping @Sendable (Instant) -> Int = { _ in 0 }
  ) {
    self.now = now
    self.secondsFromGMT = secondsFromGMT
  }

  /// The day now in the user's zone.
  public var today: CalendarDay { day(of: now()) }

  /// The day of a moment in the user's zone.
  public func day(of instant: Instant) -> CalendarDay {
    instant.day(secondsFromGMT: secondsFromGMT(instant))
  }

  /// Hours and minutes of a moment in the user's zone: `14:10`.
  public func clockText(_ instant: Instant) -> String {
    instant.clockText(secondsFromGMT: secondsFromGMT(instant))
  }
}
