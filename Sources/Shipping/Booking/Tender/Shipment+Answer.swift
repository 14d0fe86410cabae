extension Shipment {
  /// The shipment after a carrier's answer; equal to this one when the answer is known already.
  ///
  /// - An acceptance makes a declined draft booked again, and the carrier is to pick it up.
  /// - A declined shipment becomes a draft again, for which another offer must be booked.
  /// - A condition and a proposal leave the shipment in its state: the shipper must answer them first,
  ///   with a tender in place of the last or with another offer.
  /// - Of a cancellation only an acceptance makes the shipment cancelled. Any other answer leaves it in
  ///   its state, and the shipper must ask: code `D` of a 990 is read as a refusal by some carriers
  ///   and as "reservation cancelled" by others.
  ///
  /// A 990 does not say which file it answers. Where the carrier owed an answer to the tender before
  /// the cancellation, an acceptance is taken for that tender, so that a truck that comes is never
  /// shown as called off.
  ///
  /// A PRO number of the answer is taken where none was given before.
  ///
  /// - Parameters:
  ///   - response: the answer.
  ///   - isForLastTender: true when it is known to be meant for the last file, as by telephone.
  /// - Returns: the shipment after it.
  /// - Throws: ``TenderResponseMisfit`` when the answer cannot be meant for this shipment.
  public func answered(
    by response: TenderResponse, isForLastTender: Bool = false
  ) throws(TenderResponseMisfit) -> Shipment {
    guard let booking = details.booking else { throw .notBooked }
    try checkCarrier(of: response, booking)
    let isWaitingForCarrier = state == .booked || state == .draft
    let decision = response.answer.decision
    if decision != .accepted, !isWaitingForCarrier { throw .tooLate(decision, state) }
    let isOfCancellation = isWaitingForCarrier && booking.tender?.purpose == .cancellation
    if isOfCancellation, !isForLastTender, booking.mayBeForTenderBeforeLast(response.answer) {
      return changed { _, details, attention in
        details.booking?.noteForTenderBeforeLast(response.answer)
        if details.pro == nil { details.pro = response.pro }
        attention = unclear(response.answer, booking)
      }
    }
    return changed { state, details, attention in
      details.booking?.answer = response.answer
      if details.pro == nil { details.pro = response.pro }
      guard isWaitingForCarrier else {
        attention = attentionBesidesTender
        return
      }
      if isOfCancellation {
        if decision == .accepted { state = .cancelled }
        attention = decision == .accepted ? [] : unclear(response.answer, booking)
      } else {
        let task = TenderTask(response.answer, pickup: booking.pickup).attention(booking)
        attention = [task] + attentionBesidesTender
        switch decision {
        case .accepted: state = .booked
        case .declined: state = .draft
        case .conditional, .countered: break
        }
      }
    }
  }

  private func unclear(_ answer: TenderAnswer, _ booking: Booking) -> [Attention] {
    [TenderTask.unclearCancellation(answer).attention(booking)] + attentionBesidesTender
  }

  private func checkCarrier(
    of response: TenderResponse, _ booking: Booking
  ) throws(TenderResponseMisfit) {
    guard let booked = booking.offer.service.scac, let carrier = response.carrier,
      booked.uppercased() != carrier.letters
    else { return }
    throw .otherCarrier(booked: "\(booking.offer.carrier) (\(booked))", answered: carrier)
  }

  private func changed(
    _ change: (inout ShipmentState, inout Details, inout [Attention]) -> Void
  ) -> Shipment {
    var answered = self
    do {
      try answered.update(change)
    } catch {
      preconditionFailure("an answer changes nothing that the parts of a shipment agree on")
    }
    return answered
  }
}
