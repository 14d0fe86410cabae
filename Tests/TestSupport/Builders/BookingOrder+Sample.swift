public import Shipping
public import Units

extension Offer {
  /// The offer of the sample sheet for a request; nothing when the sheet refuses it.
  public static func sample(
    for request: QuoteRequest, on sheet: RateSheet? = nil, asOf today: CalendarDay? = nil
  ) throws -> Offer? {
    let rater = SheetRater(holidays: .weekendsOnly)
    return try rater.quote(
      request, on: sheet ?? .sample(), asOf: today ?? .sample("2026-11-23")
    ).compactMap(\.offer).first
  }
}

extension Quote {
  /// Q-1001 of 23 November 2026 with one offer of the sample sheet.
  public static func sample(
    _ request: QuoteRequest? = nil, sheet: RateSheet? = nil
  ) throws -> Quote? {
    let request = try request ?? .sample()
    guard let number = QuoteNumber(1_001) else { return nil }
    let offers = [try Offer.sample(for: request, on: sheet)].compactMap { $0 }
    return Quote(
      number: number, created: Instant(secondsSinceEpoch: 1_795_424_400),
      priced: PricedRequest(request: request, offers: offers))
  }
}

extension Party {
  /// A company with an address and a telephone.
  public static func sample(_ name: String, at place: Place, city: String) -> Party {
    var place = place
    place.city = city
    return Party(
      name: name, address: Address(lines: ["400 Mill Street"], place: place),
      contact: "Dana Fields", telephone: "313 555 0142")
  }
}

extension BookingOrder {
  /// The sample quote booked for 24 November 2026, changed as a test needs it.
  public static func sample(
    _ request: QuoteRequest? = nil, sheet: RateSheet? = nil,
    _ change: (inout BookingOrder) -> Void = { _ in }
  ) throws -> BookingOrder? {
    guard let quote = try Quote.sample(request, sheet: sheet), let offer = quote.offers.first,
      let from = TimeOfDay(hour: 8), let to = TimeOfDay(hour: 16, minute: 30)
    else { return nil }
    let request = quote.request
    var order = BookingOrder(
      quote: quote.number, request: request, offer: offer,
      pickup: PickupWindow(day: request.shipDay, from: from, to: to),
      shipper: .sample("Lakeside Ceramics", at: request.origin, city: "Detroit"),
      consignee: .sample("Garden House Ltd", at: request.destination, city: "Toronto"),
      purchaseOrders: [PurchaseOrder(number: "4471", pieces: 2, weight: .pounds(1_600))],
      instructions: "Dock 3 at the rear, call on arrival.", units: request.handlingUnits)
    change(&order)
    return order
  }

  /// The booked shipment of an order: BX-1001 under the bill of lading 06141410000000012.
  public func booked() throws -> Shipment? {
    guard let bill = BillOfLadingNumber(parsing: "06141410000000012") else { return nil }
    return try shipment(numbered: BookingNumbers(shipment: "BX-1001", billOfLading: bill))
  }
}
