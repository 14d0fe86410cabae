public import Shipping
public import Storage
import Units

/// Fills a booking as far as the desk knows it: the quote, the last bookings at both ends, and what
/// was half typed.
public struct BeginBooking: Sendable {
  private let desk: Desk
  private let keeper: QuoteDraftKeeper

  /// How many of the latest shipments at a place are looked at.
  private static let lookBack = 20

  /// Makes the workflow for a desk.
  ///
  /// - Parameters:
  ///   - desk: the desk.
  ///   - keeper: keeps the half-typed bookings of the program.
  public init(desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
  }

  /// What a form begins with.
  public struct Beginning: Sendable {
    /// The quote as it stands.
    public var quote: Saved<Quote>
    /// What is filled in.
    public var entry: BookingEntry
    /// The half-typed booking that it comes from; nothing for a new one.
    public var draft: BookingDraft?
  }

  /// Fills a booking.
  ///
  /// - Parameters:
  ///   - quote: the quote.
  ///   - offerIndex: the position of the offer, from zero.
  /// - Returns: what was half typed for the quote, else what is known, with that offer.
  /// - Throws: ``StoreError`` when the records cannot be read.
  public func callAsFunction(
    _ quote: Saved<Quote>, offerAt offerIndex: Int
  ) throws(StoreError) -> Beginning {
    let draft = try keeper.offerBooking(of: quote.value.number)
    var entry = if let draft { draft.entry } else { try filled(quote.value) }
    entry.offer = String(offerIndex + 1)
    return Beginning(quote: quote, entry: entry, draft: draft)
  }

  /// What the quote, the last shipments from and to its places, and the last booking tell.
  private func filled(_ quote: Quote) throws(StoreError) -> BookingEntry {
    let identity = try ShipperIdentity.kept(on: desk)
    var entry = BookingEntry(quote, identity: identity)
    entry.gs1Prefix = identity.gs1Prefix?.digits ?? ""
    let request = quote.request
    if let last = try lastShipment(at: request.origin, where: \.origin) {
      if let shipper = last.parties[.consignor] { entry.shipper = .init(shipper) }
      if let window = last.booking?.pickup {
        entry.pickupFrom = window.from.text
        entry.pickupTo = window.to.text
      }
    }
    if let last = try lastShipment(at: request.destination, where: \.destination),
      let consignee = last.parties[.consignee]
    {
      entry.consignee = .init(consignee)
    }
    return entry
  }

  /// The latest booked shipment whose one end has the postal code of a place.
  private func lastShipment(
    at place: Place, where end: KeyPath<Shipment.Details, Place>
  ) throws(StoreError) -> Shipment.Details? {
    let query = ShipmentQuery(search: place.postalCode.description, limit: Self.lookBack)
    for id in try desk.store.shipmentIDs(query) {
      let details = try desk.store.shipment(id: id).value.details
      if details.booking != nil, details[keyPath: end].postalCode == place.postalCode {
        return details
      }
    }
    return nil
  }
}

extension BookingEntry.Contact {
  /// The texts of a party that was booked before.
  init(_ party: Party) {
    self.init()
    name = party.name
    street = party.address?.lines ?? []
    city = party.address?.place.city ?? ""
    contact = party.contact ?? ""
    telephone = party.telephone ?? ""
    email = party.email ?? ""
  }
}
