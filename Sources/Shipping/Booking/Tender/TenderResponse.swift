import Units

/// A carrier's answer to a tender as it came in, not yet matched to a shipment.
public struct TenderResponse: Hashable, Sendable, Codable {
  /// The carrier that answers, or nothing when it does not say.
  public var carrier: StandardCarrierAlphaCode?

  /// The shipment identification of the tender that is answered.
  public var shipment: String

  /// The answer.
  public var answer: TenderAnswer

  /// The carrier's PRO number, where it gives one.
  public var pro: String?

  /// Makes a response.
  public init(
    carrier: StandardCarrierAlphaCode? = nil, shipment: String, answer: TenderAnswer,
    pro: String? = nil
  ) {
    self.carrier = carrier
    self.shipment = shipment
    self.answer = answer
    self.pro = pro
  }
}

/// Why a carrier's answer does not fit the shipment that it names.
public enum TenderResponseMisfit: Error, Hashable, Sendable {
  /// The shipment was not booked here.
  case notBooked
  /// Another carrier was booked.
  case otherCarrier(booked: String, answered: StandardCarrierAlphaCode)
  /// The freight has left already, or the shipment has ended.
  case tooLate(TenderAnswer.Decision, ShipmentState)

  /// The misfit in one clause with its mend.
  public var sentence: String {
    switch self {
    case .notBooked:
      "the shipment was not booked from a quote, so that there is no tender to answer; check the number"
    case .otherCarrier(let booked, let answered):
      "\(answered) answers, and \(booked) was booked; ask the carrier which shipment it means"
    case .tooLate(let decision, let state):
      "the answer is \"\(decision.name)\", and the shipment is \(state.name) already; ask the carrier"
    }
  }
}

extension Shipment {
  /// The shipment after a carrier's answer; equal to this one when the answer is known already.
  ///
  /// - An acceptance makes a declined draft booked again, and the carrier is to pick it up.
  /// - A declined shipment becomes a draft again, for which another offer must be booked.
  /// - A condition and a proposal leave the shipment in its state: the shipper must answer them first,
  ///   with a tender in place of the last or with another offer.
  ///
  /// A PRO number of the answer is taken where none was given before.
  ///
  /// - Throws: ``TenderResponseMisfit`` when the answer cannot be meant for this shipment.
  public func answered(by response: TenderResponse) throws(TenderResponseMisfit) -> Shipment {
    guard let booking = details.booking else { throw .notBooked }
    if let booked = booking.offer.service.scac, let carrier = response.carrier,
      booked.uppercased() != carrier.letters
    {
      throw .otherCarrier(booked: "\(booking.offer.carrier) (\(booked))", answered: carrier)
    }
    let decision = response.answer.decision
    let isWaitingForCarrier = state == .booked || state == .draft
    if decision != .accepted, !isWaitingForCarrier { throw .tooLate(decision, state) }
    let others = attentionBesidesTender
    let task = TenderTask(response.answer, pickup: booking.pickup).attention(booking)
    var answered = self
    do {
      try answered.update { state, details, attention in
        details.booking?.answer = response.answer
        if details.pro == nil { details.pro = response.pro }
        attention = isWaitingForCarrier ? [task] + others : others
        guard isWaitingForCarrier else { return }
        switch decision {
        case .accepted: state = .booked
        case .declined: state = .draft
        case .conditional, .countered: break
        }
      }
    } catch {
      preconditionFailure("an answer changes nothing that the parts of a shipment agree on")
    }
    return answered
  }
}
