public import Shipping
public import Storage
import Units

/// Matches a carrier's answer to the booked shipment that it is about.
public struct ReadTenderResponse: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// What an answer did, or would do.
  public struct Outcome: Sendable {
    /// What became of it.
    public var action: ImportAction
    /// The shipment after the answer, or nothing when none was found or it did not fit.
    public var shipment: Shipment?
    /// What happened, in one clause.
    public var sentence: String

    /// True when someone should look at it: anything but a yes, and a yes that leaves a cancellation
    /// open.
    public var needsAttention: Bool {
      shipment.map {
        $0.isCancellationAsked || $0.details.booking?.answer?.decision != .accepted
      } ?? true
    }
  }

  /// Finds the shipment by its number, else by its bill of lading, and notes the answer.
  ///
  /// - Parameters:
  ///   - response: the answer.
  ///   - isPlan: whether only to say what would happen.
  /// - Returns: what happened.
  /// - Throws: ``StoreError`` when the records cannot be read or written.
  public func callAsFunction(
    _ response: TenderResponse, isPlan: Bool
  ) throws(StoreError) -> Outcome {
    try take(response, isPlan: isPlan, isForLastTender: false)
  }

  /// Notes what a carrier said to the last tender by telephone or mail, today.
  ///
  /// - Parameters:
  ///   - number: the shipment.
  ///   - decision: yes, no, or something between them.
  ///   - remarks: why, in the carrier's words; empty for none.
  /// - Returns: what happened.
  /// - Throws: ``StoreError`` when the records cannot be read or written.
  public func callAsFunction(
    told number: String, _ decision: TenderAnswer.Decision, remarks: String = ""
  ) throws(StoreError) -> Outcome {
    let answer = TenderAnswer(
      decision: decision, day: desk.clock.today, remarks: BookingEntryReader.trimmed(remarks))
    return try take(
      TenderResponse(shipment: number, answer: answer), isPlan: false, isForLastTender: true)
  }

  private func take(
    _ response: TenderResponse, isPlan: Bool, isForLastTender: Bool
  ) throws(StoreError) -> Outcome {
    guard let found = try shipment(response.shipment) else {
      return Outcome(
        action: .refused,
        sentence: "no shipment has the identification \"\(response.shipment)\"; check the number")
    }
    let answered: Shipment
    do {
      answered = try found.value.answered(by: response, isForLastTender: isForLastTender)
    } catch {
      return Outcome(
        action: .refused, sentence: "\(found.value.number): \(error.sentence)")
    }
    let sentence =
      "\(found.value.number): \(Self.words(response))\(Self.consequence(found.value, answered))"
    if answered == found.value {
      return Outcome(action: .unchanged, shipment: answered, sentence: sentence)
    }
    guard !isPlan else {
      return Outcome(action: .planned, shipment: answered, sentence: sentence)
    }
    let saved = try desk.store.updateShipment(found, to: answered, by: desk.stamp)
    return Outcome(action: .added, shipment: saved.value, sentence: sentence)
  }

  private func shipment(_ identification: String) throws(StoreError) -> Saved<Shipment>? {
    if let found = try desk.store.shipment(number: identification) { return found }
    guard let bill = BillOfLadingNumber(parsing: identification) else { return nil }
    return try desk.store.shipment(billOfLading: bill)
  }

  /// What an answer to a cancellation means for the shipment.
  private static func consequence(_ before: Shipment, _ after: Shipment) -> String {
    if after.state == .cancelled { return "; the shipment is cancelled" }
    guard before.isCancellationAsked else { return "" }
    return "; it stays \(after.state.name), ask the carrier whether it takes the cancellation"
  }

  private static func words(_ response: TenderResponse) -> String {
    let carrier = response.carrier.map { "\($0)" } ?? "the carrier"
    let pro = response.pro.map { ", PRO \($0)" } ?? ""
    let remarks = response.answer.remarks.isEmpty ? "" : " (\(response.answer.remarks))"
    return "\(carrier) \(response.answer.decision.name)\(pro)\(remarks)"
  }
}
