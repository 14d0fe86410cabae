public import Units

/// Where a fact comes from, when it holds, and how far it can be trusted.
///
/// Superseded facts stay in the tables with the last day on which they held, so that an old shipment
/// is priced under the rules of its day.
public struct FactSource: Hashable, Sendable {
  /// Who says so: a law, a publication, a data set.
  public let citation: String

  /// The days on which the fact holds.
  public let inForce: DayRange

  /// The day on which the fact was last compared with its source.
  public let checked: CalendarDay

  /// The day after which it must be compared again, or nothing for a fact that does not age.
  public let staleAfter: CalendarDay?

  /// How far it can be trusted.
  public let confidence: Confidence

  /// Makes a source.
  public init(
    citation: String, inForce: DayRange = .always, checked: CalendarDay, staleAfter: CalendarDay?,
    confidence: Confidence
  ) {
    self.citation = citation
    self.inForce = inForce
    self.checked = checked
    self.staleAfter = staleAfter
    self.confidence = confidence
  }

  /// True when the fact must be compared with its source again.
  public func isStale(on day: CalendarDay) -> Bool {
    staleAfter.map { day > $0 } ?? false
  }
}
