public import Units

/// A file that offers a booked shipment to its carrier.
public struct Tender: Hashable, Sendable, Codable {
  /// What the file is.
  public enum Format: String, Hashable, Sendable, Codable, CaseIterable {
    /// X12 204, a motor carrier load tender.
    case loadTender = "204"
    /// X12 211, a motor carrier bill of lading.
    case billOfLading = "211"

    /// The format in words.
    public var name: String {
      switch self {
      case .loadTender: "load tender (204)"
      case .billOfLading: "bill of lading (211)"
      }
    }
  }

  /// What the carrier is to do with the file.
  public enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
    /// A first offer.
    case original
    /// In place of one that was sent before.
    case replacement
    /// The shipment is called off.
    case cancellation

    /// The purpose in words.
    public var name: String {
      switch self {
      case .original: "first offer"
      case .replacement: "in place of the last"
      case .cancellation: "cancellation"
      }
    }
  }

  /// What the file is.
  public var format: Format

  /// What the carrier is to do with it.
  public var purpose: Purpose

  /// The control number of the interchange, from 1 through 999 999 999.
  public var controlNumber: Int

  /// When it was written.
  public var written: Instant

  /// Makes the record of a tender.
  public init(format: Format, purpose: Purpose, controlNumber: Int, written: Instant) {
    self.format = format
    self.purpose = purpose
    self.controlNumber = controlNumber
    self.written = written
  }
}

/// What a carrier said to a tender.
public struct TenderAnswer: Hashable, Sendable, Codable {
  /// Yes, no, or something between them.
  public enum Decision: String, Hashable, Sendable, Codable, CaseIterable {
    /// The carrier takes the shipment.
    case accepted
    /// The carrier does not take it.
    case declined
    /// The carrier takes it on a condition that its remarks name.
    case conditional
    /// The carrier proposes something else.
    case countered

    /// The decision in words.
    public var name: String {
      switch self {
      case .accepted: "accepted"
      case .declined: "declined"
      case .conditional: "accepted on a condition"
      case .countered: "proposes otherwise"
      }
    }
  }

  /// Yes or no.
  public var decision: Decision

  /// The day of the answer, or nothing when it does not say.
  public var day: CalendarDay?

  /// Why, in the carrier's words; empty for none.
  public var remarks: String

  /// Makes an answer.
  public init(decision: Decision, day: CalendarDay? = nil, remarks: String = "") {
    self.decision = decision
    self.day = day
    self.remarks = remarks
  }
}

extension Shipment {
  /// The shipment with a tender noted in its booking; itself when it was not booked.
  ///
  /// The carrier is to answer this one, whatever it said to an earlier one. A cancellation is only
  /// asked for: the shipment stays in its state until the carrier takes it.
  ///
  /// - Parameters:
  ///   - tender: what was written.
  ///   - day: the day on which it was written, where the shipper is.
  /// - Returns: the shipment with the tender noted.
  public func tendered(_ tender: Tender, on day: CalendarDay) -> Shipment {
    guard let booking = details.booking else { return self }
    let isAnswerable = state == .booked || state == .draft
    let task: TenderTask =
      tender.purpose == .cancellation ? .cancellation(since: day) : .waiting(since: day)
    let waiting = isAnswerable ? [task.attention(booking)] : []
    let others = attentionBesidesTender
    var noted = self
    do {
      try noted.update { _, details, attention in
        details.booking?.note(tender)
        attention = others + waiting
      }
    } catch {
      preconditionFailure("a tender changes nothing that the parts of a shipment agree on")
    }
    return noted
  }
}
