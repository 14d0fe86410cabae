public import Shipping
public import Storage
import Units

/// Takes an offer of a quote: the chosen offer becomes a booked shipment with its numbers.
public struct BookOffer: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Why an offer was not booked; nothing was written.
  public enum Failure: Error, Sendable {
    /// Fields that cannot be used.
    case fields(FieldProblems)
    /// The offer cannot be booked.
    case booking(BookingError)
    /// The records cannot be read or written.
    case store(StoreError)

    /// The failure in one sentence with its mend, the first of several.
    public var sentence: String {
      switch self {
      case .fields(let problems): problems.problems.first?.sentence ?? ""
      case .booking(let error): error.sentence
      case .store(let error): error.sentence
      }
    }
  }

  /// What would be booked.
  public struct Plan: Sendable {
    /// The quote as it stands.
    public var quote: Saved<Quote>
    /// The position of the offer, from zero.
    public var offerIndex: Int
    /// The order.
    public var order: BookingOrder
    /// What may cost time or money later.
    public var warnings: [FieldProblem]
    /// The company prefix of the numbers.
    public var prefix: GS1CompanyPrefix?
    /// The number that the bill of lading gets unless another booking is faster; nothing when all of
    /// the prefix are used up.
    public var billOfLading: BillOfLadingNumber?
    /// The draft that becomes the booked shipment: one of this quote that its carrier declined.
    public var draft: Saved<Shipment>?
    /// What is kept for the next booking.
    var identity: ShipperIdentity
    /// How many logistic units get a code, line by line.
    var unitCounts: [Int]
  }

  /// Says what would be booked, and writes nothing.
  ///
  /// - Parameters:
  ///   - number: the quote.
  ///   - entry: what was typed.
  ///   - prefix: the GS1 company prefix; nothing for the one of the entry, else of the last booking.
  /// - Returns: the order and everything that goes with it.
  /// - Throws: ``Failure`` with everything that is wrong.
  public func plan(
    _ number: QuoteNumber, _ entry: BookingEntry, prefix: GS1CompanyPrefix? = nil
  ) throws(Failure) -> Plan {
    let (quote, draft) = try find(number)
    var identity = try stored { () throws(StoreError) in try ShipperIdentity.kept(on: desk) }
    let today = desk.clock.today
    let index = try offerIndex(entry.offer)
    let (offerIndex, offer): (Int, Offer)
    do {
      (offerIndex, offer) = try quote.value.bookableOffer(at: index, on: today)
    } catch {
      throw .booking(error)
    }
    let reading: BookingEntryReader.Reading
    do {
      reading = try BookingEntryReader(quote: quote.value, offer: offer, today: today).read(entry)
    } catch {
      throw .fields(error)
    }
    if let prefix = prefix ?? reading.prefix { identity.gs1Prefix = prefix }
    if entry.numbersUnits, identity.gs1Prefix == nil { throw .booking(.unitCodesNeedPrefix) }
    identity.shipper = entry.shipper
    let next = try stored { () throws(StoreError) in
      try desk.store.nextBillOfLading(prefix: identity.gs1Prefix)
    }
    return Plan(
      quote: quote, offerIndex: offerIndex, order: reading.order, warnings: reading.warnings,
      prefix: identity.gs1Prefix, billOfLading: next, draft: draft, identity: identity,
      unitCounts: entry.numbersUnits ? reading.order.units.map(\.count) : [])
  }

  /// Books what was planned.
  ///
  /// The quote is marked as chosen first, which harms nothing should the booking fail.
  ///
  /// - Returns: the shipment with its numbers, durable on the disk.
  /// - Throws: ``Failure`` when the records cannot be written.
  public func callAsFunction(_ plan: Plan) throws(Failure) -> Saved<Shipment> {
    try stored { () throws(StoreError) in
      try choose(plan)
      let port = FindRoute(desk: desk).pinnedPort(of: plan.quote.value.request)
      let ask = BookingAsk(prefix: plan.prefix, unitCounts: plan.unitCounts)
      let booked = try desk.store.addBooking(ask, in: plan.draft, by: desk.stamp) {
        numbers throws(ShipmentContradiction) in
        try plan.order.shipment(
          numbered: numbers, insteadOf: plan.draft?.value, through: port)
      }
      try plan.identity.keep(on: desk)
      return booked
    }
  }

  private func choose(_ plan: Plan) throws(StoreError) {
    var chosen = plan.quote.value
    guard chosen.chosenOfferIndex != plan.offerIndex,
      (try? chosen.choose(offerAt: plan.offerIndex, on: desk.clock.today)) != nil
    else { return }
    _ = try desk.store.updateQuote(plan.quote, to: chosen, by: desk.stamp)
  }

  /// The quote, unless it is booked already, with a draft of it that was declined.
  private func find(
    _ number: QuoteNumber
  ) throws(Failure) -> (quote: Saved<Quote>, draft: Saved<Shipment>?) {
    let (found, shipments) = try stored { () throws(StoreError) in
      (try desk.store.quote(number: number), try desk.store.shipments(bookedFrom: number))
    }
    guard let quote = found else { throw .store(.notFound(.quote(number))) }
    let active = try stored { () throws(StoreError) in try desk.shipment(bookedFrom: number) }
    if let active { throw .booking(.alreadyBooked(number, shipment: active.value.number)) }
    return (quote, shipments.last { $0.value.state == .draft })
  }

  private func offerIndex(_ typed: String) throws(Failure) -> Int? {
    let text = BookingEntryReader.trimmed(typed)
    if text.isEmpty { return nil }
    do {
      return try FieldProblem.count(text, field: FieldPath("offer")) - 1
    } catch {
      throw .fields(FieldProblems([error]))
    }
  }

  private func stored<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do { return try body() } catch { throw .store(error) }
  }
}
