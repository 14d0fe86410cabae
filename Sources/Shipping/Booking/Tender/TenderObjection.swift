import Units

/// Why a file for the carrier must not be written as it was asked for.
public enum TenderObjection: Error, Hashable, Sendable {
  /// The carrier has a first offer of the shipment already.
  case stands(shipment: String, carrier: String, Tender)
  /// The shipment was called off.
  case cancelled(shipment: String, quote: QuoteNumber)
  /// The freight has left, or has arrived.
  case underWay(shipment: String, ShipmentState)

  /// The objection in one sentence with its mend.
  public var sentence: String {
    switch self {
    case .stands(let shipment, let carrier, let tender):
      "\(ShownText.escaped(shipment, limit: 160)) was offered to "
        + "\(ShownText.escaped(carrier, limit: 160)) already (\(tender.format.name), control number "
        + "\(tender.controlNumber)); send this one in place of it with --replace, or call the "
        + "shipment off with --cancel."
    case .cancelled(let shipment, let quote):
      "\(ShownText.escaped(shipment, limit: 160)) is cancelled; book an offer of \(quote) anew, as "
        + "in crossbill book \(quote) --offer 1."
    case .underWay(let shipment, let state):
      "\(ShownText.escaped(shipment, limit: 160)) is \(state.name) already, so that its tender is "
        + "not changed any more; ask the carrier."
    }
  }
}

extension Shipment {
  /// Why a file must not be written for the carrier, or nothing.
  ///
  /// A second first offer would be a second load to the carrier. Source: X12 004010, element 353 of
  /// segment B2A: 00 original, 01 cancellation, 05 replace.
  ///
  /// - Parameters:
  ///   - format: which file.
  ///   - purpose: what the carrier is to do with it.
  /// - Returns: the objection.
  public func objection(to format: Tender.Format, _ purpose: Tender.Purpose) -> TenderObjection? {
    guard let booking = details.booking else { return nil }
    switch state {
    case .draft, .booked: break
    case .cancelled: return .cancelled(shipment: number, quote: booking.quote)
    default: return .underWay(shipment: number, state)
    }
    guard purpose == .original, let tender = booking.standingTender(format) else { return nil }
    return .stands(shipment: number, carrier: booking.offer.carrier, tender)
  }

  /// True while the carrier was sent a cancellation and has not said that it takes it.
  public var isCancellationAsked: Bool {
    details.booking?.tender?.purpose == .cancellation && (state == .booked || state == .draft)
  }

  /// Where the shipment stands in words, with a cancellation that the carrier has not taken yet.
  public var stateText: String {
    isCancellationAsked ? "\(state.name), cancellation asked" : state.name
  }
}
