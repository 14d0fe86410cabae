import GRDB
import Shipping
import Units

/// The columns of a shipment.
struct ShipmentRow {
  let shipment: Shipment
  let body: String
  private let number: String

  init(_ shipment: Shipment) throws {
    self.shipment = shipment
    number = try Column.unbroken(shipment.number)
    body = try JSONText.encode(shipment)
  }

  static let names = [
    "number", "state", "mode", "origin", "destination", "carrier", "pro", "border_port",
    "ship_day", "delivery_day", "attention_count", "body",
  ]

  var values: [(any DatabaseValueConvertible)?] {
    let details = shipment.details
    return [
      number, shipment.state.rawValue, details.mode.rawValue, details.origin.shortName,
      details.destination.shortName, details.carrier, details.pro, details.borderPort,
      details.shipDay?.isoText, details.deliveryDay?.isoText, shipment.attention.count, body,
    ]
  }

  /// Everything that a search finds the shipment by.
  var searchText: String {
    let details = shipment.details
    var words = [shipment.number, details.carrier, details.pro, details.borderPort]
      .compactMap { $0 }
    if let booking = details.booking {
      words += [booking.quote.description, booking.billOfLading.digits]
      words += booking.purchaseOrders.map(\.number)
      words += [booking.customsNumber?.text].compactMap { $0 }
    }
    for place in [details.origin, details.destination] { words += place.searchWords }
    words += PartyRole.allCases.compactMap { details.parties[$0]?.name }
    words += details.handlingUnits.searchWords + details.goods.searchWords
    return words.joined(separator: "\n")
  }

  /// Reads columns `id, version, body`.
  static func saved(_ row: Row) throws -> Saved<Shipment> {
    Saved(id: row[0], version: row[1], value: try JSONText.decode(Shipment.self, from: row[2]))
  }

  static let summaryColumns = """
    id, version, number, state, mode, origin, destination, carrier, pro, border_port, ship_day,
    delivery_day, attention_count
    """

  /// Reads the summary columns.
  static func summary(_ row: Row) throws -> ShipmentSummary {
    ShipmentSummary(
      id: row[0], version: row[1], number: row[2], state: try Column.choice(row[3]),
      mode: try Column.choice(row[4]), origin: row[5], destination: row[6], carrier: row[7],
      pro: row[8], borderPort: row[9], shipDay: try Column.day(row[10] as String?),
      deliveryDay: try Column.day(row[11] as String?), attentionCount: row[12])
  }
}
