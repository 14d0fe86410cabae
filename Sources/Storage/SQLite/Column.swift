import Shipping
import Units

/// Reads the values of columns; one that does not fit its type is damage, never a default.
enum Column {
  struct Unreadable: Error {}

  struct BrokenText: Error {}

  /// The text, unless it has a NUL, at which SQLite would cut it short.
  static func unbroken(_ text: String) throws -> String {
    guard !text.utf8.contains(0) else { throw BrokenText() }
    return text
  }

  static func instant(_ text: String) throws -> Instant {
    guard let instant = Instant(iso: text) else { throw Unreadable() }
    return instant
  }

  static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else { throw Unreadable() }
    return day
  }

  static func day(_ text: String?) throws -> CalendarDay? {
    try text.map { try day($0) }
  }

  static func money(_ minorUnits: Int64?, _ code: String?) throws -> Money? {
    guard let minorUnits, let code else { return nil }
    return Money(minorUnits: minorUnits, try currency(code))
  }

  static func currency(_ code: String) throws -> Currency {
    guard let currency = Currency(code: code) else { throw Unreadable() }
    return currency
  }

  static func mass(_ nanograms: Int64?, _ unit: String) throws -> Mass? {
    let unit: MassUnit = try choice(unit)
    return nanograms.map { Mass(nanograms: $0, shownIn: unit) }
  }

  static func choice<Choice: RawRepresentable<String>>(_ text: String) throws -> Choice {
    guard let choice = Choice(rawValue: text) else { throw Unreadable() }
    return choice
  }
}
