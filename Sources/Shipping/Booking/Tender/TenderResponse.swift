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
  case tooLate(ShipmentState)

  /// The misfit in one clause with its mend.
  public var sentence: String {
    switch self {
    case .notBooked:
      "the shipment was not booked from a quote, so that there is no tender to answer; check the number"
    case .otherCarrier(let booked, let answered):
      "\(answered) answers, and \(booked) was booked; ask the carrier which shipment it means"
    case .tooLate(let state):
      "the carrier declines, and the shipment is \(state.name); ask the carrier"
    }
  }
}

extension Shipment {
  /// The shipment after a carrier's answer; equal to this one when the answer is known already.
  ///
  /// A shipment that was declined becomes a draft again, with a task for the shipper. A PRO number of
  /// the answer is taken where none was given before.
  ///
  /// - Throws: ``TenderResponseMisfit`` when the answer cannot be meant for this shipment.
  public func answered(by response: TenderResponse) throws(TenderResponseMisfit) -> Shipment {
    guard let booking = details.booking else { throw .notBooked }
    if let booked = booking.offer.service.scac, let carrier = response.carrier,
      booked.uppercased() != carrier.letters
    {
      throw .otherCarrier(booked: "\(booking.offer.carrier) (\(booked))", answered: carrier)
    }
    let isDeclined = response.answer.decision == .declined
    if isDeclined, state != .booked, state != .draft { throw .tooLate(state) }
    var answered = self
    let others = attentionBesidesAnswer
    let task = Self.declinedTask(booking)
    do {
      try answered.update { state, details, attention in
        details.booking?.answer = response.answer
        if details.pro == nil { details.pro = response.pro }
        attention = others
        if isDeclined {
          state = .draft
          attention.insert(
            Attention(task: task + Self.reason(response.answer), actor: .shipper), at: 0)
        } else if state == .draft {
          state = .booked
        }
      }
    } catch {
      preconditionFailure("an answer changes nothing that the parts of a shipment agree on")
    }
    return answered
  }

  /// The tasks that do not come from the carrier's answer.
  var attentionBesidesAnswer: [Attention] {
    guard let booking = details.booking else { return attention }
    let task = Self.declinedTask(booking)
    return attention.filter { !$0.task.hasPrefix(task) }
  }

  private static func declinedTask(_ booking: Booking) -> String {
    "\(booking.offer.carrier) declined, book another offer of \(booking.quote)"
  }

  private static func reason(_ answer: TenderAnswer) -> String {
    answer.remarks.isEmpty ? "" : " (\(answer.remarks))"
  }
}
