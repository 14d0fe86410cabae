public import Shipping
public import Storage
import Units

/// Lays a carrier's invoice beside the offer that was taken.
public struct AuditInvoice: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Why an invoice was not compared.
  public enum Failure: Error, Sendable {
    /// No booked shipment has any of the invoice's numbers.
    case noShipment(invoice: String)
    /// Several shipments have the invoice's PRO number.
    case severalShipments(invoice: String, shipments: [String])
    /// The named quote has neither a booked shipment nor a chosen offer.
    case nothingChosen(QuoteNumber)
    /// The records cannot be read.
    case store(StoreError)

    /// The failure in one sentence with its mend.
    public var sentence: String {
      switch self {
      case .noShipment(let invoice):
        "No booked shipment has a number of invoice \(invoice); name its quote, as in --quote Q-1001."
      case .severalShipments(let invoice, let shipments):
        "Invoice \(invoice) may be for \(shipments.joined(separator: " or ")); name its quote, as in "
          + "--quote Q-1001."
      case .nothingChosen(let quote):
        "No offer of \(quote) is chosen or booked, so that there is nothing to compare with; choose "
          + "the offer that was taken."
      case .store(let error): error.sentence
      }
    }
  }

  /// An invoice laid beside its quote.
  public struct Audited: Sendable {
    /// The comparison.
    public var audit: InvoiceAudit
    /// What a letter refers to.
    public var subject: DisputeLetter.Subject
    /// What was quoted.
    public var request: QuoteRequest
    /// The letter, or nothing when there is nothing to dispute.
    public var letter: DisputeLetter?
  }

  /// Compares an invoice, and writes nothing.
  ///
  /// The shipment is found by the shipper's number, the bill of lading, the PRO number, or the quote
  /// that the invoice names, in this order.
  ///
  /// - Parameters:
  ///   - invoice: the invoice.
  ///   - quote: the quote to compare with; nothing to find it by the invoice's numbers.
  /// - Returns: the comparison, with a letter where there is something to dispute.
  /// - Throws: ``Failure`` when nothing is found to compare with.
  public func callAsFunction(
    _ invoice: FreightInvoice, quote: QuoteNumber? = nil
  ) throws(Failure) -> Audited {
    let taken = try takenOffer(invoice, quote)
    let (sheet, tables, before) = try stored { () throws(StoreError) in
      let sheet = try self.sheet(of: taken)
      let sheets = [sheet].compactMap { $0 }
      let tables = try ReadTables(desk: desk)(for: sheets, taken.request)
      return (sheet, tables, try numberUsedBefore(invoice))
    }
    let audit = InvoiceAudit(
      InvoiceAudit.Question(
        invoice: invoice, offer: taken.offer, request: taken.request, sheet: sheet,
        tables: tables,
        numberUsedBefore: before.map { desk.clock.day(of: $0.imported.instant) },
        today: desk.clock.today))
    let subject = taken.subject(for: invoice)
    return Audited(
      audit: audit, subject: subject, request: taken.request,
      letter: DisputeLetter(
        audit, subject: subject, request: taken.request, today: desk.clock.today))
  }

  private func takenOffer(
    _ invoice: FreightInvoice, _ quote: QuoteNumber?
  ) throws(Failure) -> TakenOffer {
    if let quote { return try takenOffer(ofQuote: quote) }
    let found = try stored { () throws(StoreError) in
      try InvoiceMatch(store: desk.store).shipments(for: invoice)
    }
    if found.count > 1 {
      throw .severalShipments(invoice: invoice.number, shipments: found.map(\.number))
    }
    if let shipment = found.first, let taken = try takenOffer(of: shipment) { return taken }
    if let named = invoice.references.quote.flatMap({ QuoteNumber(parsing: $0) }) {
      return try takenOffer(ofQuote: named)
    }
    throw .noShipment(invoice: invoice.number)
  }

  /// The booked offer of a quote, else the chosen one.
  private func takenOffer(ofQuote number: QuoteNumber) throws(Failure) -> TakenOffer {
    let (saved, shipments) = try stored { () throws(StoreError) in
      (try desk.store.quote(number: number), try desk.store.shipments(bookedFrom: number))
    }
    let moving = shipments.last { $0.value.state != .draft && $0.value.state != .cancelled }
    if let shipment = (moving ?? shipments.last)?.value,
      let taken = TakenOffer(shipment, asQuoted: saved?.value.request)
    {
      return taken
    }
    guard let quote = saved?.value else { throw .store(.notFound(.quote(number))) }
    guard let offer = quote.chosenOffer else { throw .nothingChosen(number) }
    return TakenOffer(offer: offer, request: quote.request, quote: number)
  }

  /// The offer of a booked shipment, with what its quote says beside it where that is still there.
  private func takenOffer(of shipment: Shipment) throws(Failure) -> TakenOffer? {
    guard let booking = shipment.details.booking else { return nil }
    let quote = try stored { () throws(StoreError) in
      try desk.store.quote(number: booking.quote)
    }
    return TakenOffer(shipment, asQuoted: quote?.value.request)
  }

  /// The sheet that the offer was made from, where it is still on the desk.
  private func sheet(of taken: TakenOffer) throws(StoreError) -> RateSheet? {
    let service = taken.offer.service
    guard service.basis == .sheet else { return nil }
    let headers = try desk.store.rateSheetHeaders().filter { header in
      header.identity.carrier == service.carrier && header.identity.title == service.source
        && header.validity.contains(taken.request.shipDay)
        && header.services.contains(taken.offer.serviceInSheet)
    }
    guard let header = headers.first else { return nil }
    return try desk.store.rateSheet(
      id: header.id, from: taken.request.origin, to: taken.request.destination)
  }

  private func numberUsedBefore(
    _ invoice: FreightInvoice
  ) throws(StoreError) -> StoredInvoice? {
    try desk.store.invoices(number: invoice.number).first { stored in
      stored.invoice != invoice && stored.invoice.isFromSameCarrier(as: invoice)
    }
  }

  private func stored<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do { return try body() } catch { throw .store(error) }
  }
}

extension FreightInvoice {
  /// True when the codes of both are the same, or the names where a code is not told.
  fileprivate func isFromSameCarrier(as other: FreightInvoice) -> Bool {
    if let code = carrier.scac, let otherCode = other.carrier.scac { return code == otherCode }
    return carrier.name.lowercased() == other.carrier.name.lowercased()
  }
}
