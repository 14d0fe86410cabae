import Units

extension Offer {
  /// The offer that a model computed, as the estimate that it is: with a range and no carrier.
  ///
  /// - Parameters:
  ///   - carrier: the name that stands in place of a carrier's.
  ///   - below: how far below the total the range begins.
  ///   - above: how far above the total it ends.
  ///   - day: the day of the model's figures.
  /// - Returns: the estimate; nothing when there is no such range.
  func estimate(
    by carrier: String, below: Percent, above: Percent, figuresOf day: CalendarDay
  ) -> Offer? {
    let range = EstimateRange(
      low: total - total.share(below), high: total + total.share(above), figuresOf: day)
    guard let range else { return nil }
    return Offer(
      service: OfferedService(
        carrier: carrier, name: service.name, mode: service.mode, basis: .estimate,
        source: service.source),
      schedule: schedule, lines: lines, rating: rating, range: range)
  }
}
