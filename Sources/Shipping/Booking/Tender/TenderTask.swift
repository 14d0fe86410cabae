import Units

/// Whose move it is between a shipper and a carrier, as a task of the shipment.
///
/// A shipment has one such task at most; each tender and each answer takes the place of the one before.
enum TenderTask: Hashable, Sendable {
  /// The carrier was not told of the shipment yet.
  case tell(shipment: String)
  /// The tender is not answered yet.
  case waiting(since: CalendarDay)
  /// The cancellation is not answered yet.
  case cancellation(since: CalendarDay)
  /// The answer to a cancellation leaves open whether the carrier comes.
  case unclearCancellation(TenderAnswer)
  /// The carrier takes the shipment and must come for it.
  case pickup(PickupWindow)
  /// The carrier does not take it.
  case declined(remarks: String)
  /// The carrier takes it on a condition.
  case conditional(remarks: String)
  /// The carrier proposes something else.
  case countered(remarks: String)

  /// The task that follows from an answer.
  init(_ answer: TenderAnswer, pickup: PickupWindow) {
    switch answer.decision {
    case .accepted: self = .pickup(pickup)
    case .declined: self = .declined(remarks: answer.remarks)
    case .conditional: self = .conditional(remarks: answer.remarks)
    case .countered: self = .countered(remarks: answer.remarks)
    }
  }

  /// The task with who must do it.
  func attention(_ booking: Booking) -> Attention {
    switch self {
    case .tell(let shipment):
      Attention(
        task: Self.tellWords(booking) + ": crossbill tender \(shipment)", actor: .shipper)
    case .cancellation(let day):
      Attention(task: Self.cancellationWords + day.shortText, actor: .carrier)
    case .unclearCancellation(let answer):
      Attention(
        task: Self.unclearWords(booking)
          + Self.reason(
            [answer.decision.name, answer.remarks].filter { !$0.isEmpty }.joined(separator: ": ")),
        actor: .shipper)
    case .waiting(let day):
      Attention(task: Self.waitingWords + day.shortText, actor: .carrier)
    case .pickup(let window):
      Attention(task: Self.pickupWords + "\(window)", actor: .carrier)
    case .declined(let remarks):
      Attention(task: Self.declinedWords(booking) + Self.reason(remarks), actor: .shipper)
    case .conditional(let remarks):
      Attention(task: Self.conditionalWords(booking) + Self.reason(remarks), actor: .shipper)
    case .countered(let remarks):
      Attention(task: Self.counteredWords(booking) + Self.reason(remarks), actor: .shipper)
    }
  }

  /// True for a task that one of these cases made for a booking.
  static func made(_ attention: Attention, for booking: Booking) -> Bool {
    let openings: [String] =
      switch attention.actor {
      case .carrier: [waitingWords, pickupWords, cancellationWords]
      case .shipper:
        [
          tellWords(booking), declinedWords(booking), conditionalWords(booking),
          counteredWords(booking), unclearWords(booking),
        ]
      case .importer, .broker: []
      }
    return openings.contains { attention.task.hasPrefix($0) }
  }

  private static let waitingWords = "to answer since "
  private static let pickupWords = "to pick up "
  private static let cancellationWords = "to confirm the cancellation since "

  private static func tellWords(_ booking: Booking) -> String {
    "send the tender to \(booking.offer.carrier)"
  }

  private static func unclearWords(_ booking: Booking) -> String {
    "ask \(booking.offer.carrier) whether it takes the cancellation"
  }

  private static func declinedWords(_ booking: Booking) -> String {
    "\(booking.offer.carrier) declined, book another offer of \(booking.quote)"
  }

  private static func conditionalWords(_ booking: Booking) -> String {
    "answer the condition of \(booking.offer.carrier)"
  }

  private static func counteredWords(_ booking: Booking) -> String {
    "answer the proposal of \(booking.offer.carrier)"
  }

  private static func reason(_ remarks: String) -> String {
    remarks.isEmpty ? "" : " (\(remarks))"
  }
}

extension Shipment {
  /// The task to tell the carrier of a booked shipment, while it was sent nothing and said nothing.
  public var tellCarrier: Attention? {
    guard let booking = details.booking, state == .booked, booking.tender == nil,
      booking.answer == nil
    else { return nil }
    return TenderTask.tell(shipment: number).attention(booking)
  }

  /// The tasks that do not come from a tender or its answer.
  var attentionBesidesTender: [Attention] {
    guard let booking = details.booking else { return attention }
    return attention.filter { !TenderTask.made($0, for: booking) }
  }
}
