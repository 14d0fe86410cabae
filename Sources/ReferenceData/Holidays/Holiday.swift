public import Units

/// A day on which a region does not work.
public struct Holiday: Hashable, Sendable {
  /// The day on which it is kept, moved from a weekend where that is the custom.
  public let day: CalendarDay

  /// The rule that it comes from.
  public let rule: HolidayRule

  /// The name.
  public var name: String { rule.name }
}
