public import Units

/// When freight is picked up, crosses the border and is delivered.
public struct TransitPlan: Hashable, Sendable {
  /// Who says how many days the freight is under way.
  public enum Basis: String, Hashable, Sendable, Codable {
    /// The carrier.
    case promised
    /// Nobody: a default.
    case estimated
  }

  /// The day of pickup, after cut-off and holidays.
  public let pickupDay: CalendarDay

  /// The day of the first border, or nothing where none is crossed.
  public let crossingDay: CalendarDay?

  /// When a truck that leaves at a known time reaches the first border; nothing where no time is known.
  public let crossingTime: ClockTime?

  /// Business days under way, days of waiting at the border included.
  public let days: Int

  /// Of these, the days of waiting for an office to open.
  public let waitingDays: Int

  /// Who says so.
  public let basis: Basis

  /// The day of delivery.
  public let deliveryDay: CalendarDay

  /// How it was come to.
  public let explanation: Explanation
}
