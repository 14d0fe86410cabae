import Units

/// Why a tender cannot be written for a shipment.
public enum TenderError: Error, Hashable, Sendable {
  /// The shipment was not booked from a quote.
  case notBooked(shipment: String)
  /// The alpha code of the carrier is not known.
  case carrierCodeMissing(carrier: String)
  /// A value cannot be written into the file.
  case value(X12WriteError)

  /// The error in one sentence with its mend.
  public var sentence: String {
    switch self {
    case .notBooked(let shipment):
      "\(ShownText.escaped(shipment, limit: 160)) was not booked from a quote, so that there is nothing to "
        + "tender; book an offer first, as in crossbill book Q-1001 --offer 1."
    case .carrierCodeMissing(let carrier):
      "The SCAC of \(ShownText.escaped(carrier, limit: 160)) is not known; name it, as in --scac ODFL."
    case .value(let error): error.sentence
    }
  }
}
