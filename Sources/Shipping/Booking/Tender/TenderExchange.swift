/// A tender with what the carrier said to it.
public struct TenderExchange: Hashable, Sendable, Codable {
  /// What was written.
  public var tender: Tender

  /// What the carrier answered, or nothing where it did not.
  public var answer: TenderAnswer?

  /// Makes an exchange.
  public init(tender: Tender, answer: TenderAnswer? = nil) {
    self.tender = tender
    self.answer = answer
  }
}

extension Booking {
  /// Every tender with its answer, the earliest first.
  public var tenders: [TenderExchange] {
    (earlierTenders ?? []) + (tender.map { [TenderExchange(tender: $0, answer: answer)] } ?? [])
  }

  /// The last tender of a format that the carrier still has before it or took: neither declined nor
  /// called off since; nothing where there is none.
  ///
  /// A cancellation counts from the moment it is sent; one that the carrier did not take leaves what
  /// stood before it.
  public func standingTender(_ format: Tender.Format) -> Tender? {
    var standing: Tender?
    for exchange in tenders {
      let decision = exchange.answer?.decision
      if exchange.tender.purpose == .cancellation {
        if decision == nil || decision == .accepted { standing = nil }
      } else if exchange.tender.format == format {
        standing = decision == .declined ? nil : exchange.tender
      }
    }
    return standing
  }

  /// Notes a tender; the last one before it goes to the earlier ones with its answer.
  mutating func note(_ tender: Tender) {
    let before = tenders
    earlierTenders = before.isEmpty ? nil : before
    self.tender = tender
    answer = nil
  }

  /// True when the carrier owes an answer to the load tender before the last file, or gave this very
  /// one to it, so that the answer may be meant for either.
  ///
  /// Source: X12 004010, set 990, segment B1, which names the shipment and no control number.
  func mayBeForTenderBeforeLast(_ answer: TenderAnswer) -> Bool {
    guard self.answer == nil, let index = loadTenderBeforeLast,
      let before = earlierTenders?[index]
    else { return false }
    return before.answer == nil || before.answer == answer
  }

  /// Notes an answer for the load tender before the last file.
  mutating func noteForTenderBeforeLast(_ answer: TenderAnswer) {
    if let index = loadTenderBeforeLast { earlierTenders?[index].answer = answer }
  }

  private var loadTenderBeforeLast: Int? {
    earlierTenders?.lastIndex {
      $0.tender.format == .loadTender && $0.tender.purpose != .cancellation
    }
  }
}
