import Units

/// Why an offer cannot be booked.
public enum BookingError: Error, Hashable, Sendable {
  /// No offer of the quote is chosen, and none was named.
  case noOfferChosen(QuoteNumber)
  /// The named offer does not exist, or ended before the day of booking.
  case offer(QuoteNumber, QuoteError)
  /// The quote has a booked shipment already.
  case alreadyBooked(QuoteNumber, shipment: String)
  /// Logistic units are numbered under a GS1 prefix, and none is known.
  case unitCodesNeedPrefix

  /// The error in one sentence with its mend.
  public var sentence: String {
    switch self {
    case .noOfferChosen(let quote):
      "No offer of \(quote) is chosen; name one, as in crossbill book \(quote) --offer 1."
    case .offer(let quote, .offerExpired(let carrier, let lastDay)):
      "\(quote): the offer of \(ShownText.escaped(carrier, limit: 160)) ended on "
        + "\(lastDay.longText); quote it again with crossbill quote --again \(quote) --save."
    case .offer(let quote, let error): "\(quote): \(error.sentence)"
    case .alreadyBooked(let quote, let shipment):
      "\(quote) is booked already as \(shipment); quote it again to ship once more, with "
        + "crossbill quote --again \(quote) --save."
    case .unitCodesNeedPrefix:
      "Handling units can be numbered only under a GS1 company prefix; give it, such as 0614141, "
        + "or leave the numbering out."
    }
  }
}
