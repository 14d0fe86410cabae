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
