import GRDB
import Shipping
import Units

/// The columns of a quote.
struct QuoteRow {
  let quote: Quote
  let body: String
  private let leaders: String

  init(_ quote: Quote) throws {
    self.quote = quote
    body = try JSONText.encode(quote)
    leaders = try JSONText.encode(quote.leaders)
  }

  static let names = [
    "number", "created", "origin", "destination", "ship_day", "weight_nanograms", "weight_unit",
    "total_currency", "total_minor_units", "carrier", "expiry", "is_chosen", "offer_count",
    "refusal_count", "leaders", "body",
  ]

  var values: [(any DatabaseValueConvertible)?] {
    let request = quote.request
    let leading = quote.leadingOffer
    return [
      quote.number.value, quote.created.isoText, request.origin.shortName,
      request.destination.shortName, request.shipDay.isoText,
      request.totalWeight.nanograms, request.totalWeight.unit.rawValue,
      leading?.currency.code, leading?.total.minorUnits, leading?.carrier,
      quote.expiry?.isoText, quote.chosenOfferIndex != nil, quote.offers.count,
      quote.refusals.count, leaders, body,
    ]
  }

  /// Everything that a search finds the quote by.
  var searchText: String {
    let request = quote.request
    let number = String(quote.number.value)
    var words = [quote.number.description, number, "Q" + number]
    for place in [request.origin, request.destination] { words += place.searchWords }
    words += quote.offers.map(\.carrier) + quote.refusals.map(\.carrier)
    words += request.handlingUnits.searchWords + request.goods.searchWords
    return words.joined(separator: "\n")
  }

  /// Reads columns `id, version, body`.
  static func saved(_ row: Row) throws -> Saved<Quote> {
    Saved(id: row[0], version: row[1], value: try JSONText.decode(Quote.self, from: row[2]))
  }

  static let summaryColumns = """
    id, version, number, created, origin, destination, ship_day, weight_nanograms, weight_unit,
    total_minor_units, total_currency, carrier, expiry, is_chosen, offer_count, refusal_count,
    leaders,
    (
      SELECT shipment.number FROM shipment_booking JOIN shipment
      ON shipment.id = shipment_booking.shipment
      WHERE shipment_booking.quote = quote.number AND is_active = 1
    ) AS booked_as
    """

  /// Reads the summary columns.
  static func summary(_ row: Row) throws -> QuoteSummary {
    guard let number = QuoteNumber(row[2] as Int64) else { throw Column.Unreadable() }
    return QuoteSummary(
      id: row[0], version: row[1], number: number, created: try Column.instant(row[3]),
      origin: row[4], destination: row[5], shipDay: try Column.day(row[6] as String),
      totalWeight: try Column.mass(row[7], row[8]), total: try Column.money(row[9], row[10]),
      carrier: row[11], expiry: try Column.day(row[12] as String?), isChosen: row[13],
      offerCount: row[14], refusalCount: row[15], bookedAs: row[17],
      leaders: try JSONText.decode([QuoteLeader].self, from: row[16]))
  }
}
