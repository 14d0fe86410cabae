public import Units

extension Quote {
  /// The offer that is to be booked on a day, with its position.
  ///
  /// - Parameters:
  ///   - index: The position of the offer, counted from zero; nothing for the chosen one.
  ///   - day: The day of booking.
  /// - Returns: A real offer that still stands on the day.
  /// - Throws: ``BookingError`` when there is none, when it ended before the day, or when it is an
  ///   estimate.
  public func bookableOffer(
    at index: Int?, on day: CalendarDay
  ) throws(BookingError) -> (index: Int, offer: Offer) {
    guard let index = index ?? chosenOfferIndex else { throw .noOfferChosen(number) }
    var chosen = self
    do {
      try chosen.choose(offerAt: index, on: day)
    } catch {
      throw .offer(number, error)
    }
    return (index, offers[index])
  }
}
