public import Units

extension Collection {
  /// Of versions of one table, the one that counts on a day: of those that hold the one that begins
  /// last, and of two that begin on one day the later in the list.
  ///
  /// So a table for a time within another's counts for that time, and a corrected table, which comes
  /// later, in place of the wrong one.
  ///
  /// - Parameters:
  ///   - day: The day of shipping.
  ///   - validity: Gives the days for which a version holds.
  /// - Returns: The version, or nothing when none holds.
  public func inForce(on day: CalendarDay, validity: (Element) -> DayRange) -> Element? {
    var best: (element: Element, first: Int32)?
    for element in self where validity(element).contains(day) {
      let first = validity(element).from?.daysSinceEpoch ?? .min
      if let best, first < best.first { continue }
      best = (element, first)
    }
    return best?.element
  }
}
