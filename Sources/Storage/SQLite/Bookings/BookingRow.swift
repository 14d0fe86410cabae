import GRDB
import Shipping

/// The columns of a booking, which repeat what its shipment is found by.
enum BookingRow {
  /// Writes the row of a shipment anew; a shipment without a booking has none.
  static func replace(for shipment: Shipment, id: Int64, in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM shipment_booking WHERE shipment = ?")
      .execute(arguments: [id])
    guard let booking = shipment.details.booking else { return }
    // A draft has no carrier any more, and one that was called off is not to be shipped.
    let isActive = shipment.state != .draft && shipment.state != .cancelled
    try database.cachedStatement(
      sql: """
        INSERT INTO shipment_booking (shipment, quote, bill_of_lading, is_active)
        VALUES (?, ?, ?, ?)
        """
    ).execute(arguments: [id, booking.quote.value, booking.billOfLading.digits, isActive])
  }
}
