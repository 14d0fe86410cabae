import Foundation
import Shipping
import Storage
import Units

/// Opening a desk of 100,000 shipments and reading its first page.
enum StorageBenchmark {
  static let shipmentCount = 100_000

  static func run() throws -> [Measurement] {
    try TemporaryFolder.use { folder in
      let path = folder.appending(path: "desk.sqlite").path
      try fill(path)
      let seconds = try Stopwatch.median(runs: 5) {
        let store = try SQLiteStore(path: path)
        let ids = try store.shipmentIDs(ShipmentQuery())
        let page = try store.shipmentSummaries(ids: Array(ids.prefix(20)))
        precondition(ids.count == shipmentCount && page.count == 20, "the desk is not whole")
      }
      return [
        Measurement(
          what: "opening a desk of 100,000 shipments, to the first page",
          figure: milliseconds(seconds), target: "<= 50 ms", isMet: seconds <= 0.050)
      ]
    }
  }

  private static func fill(_ path: String) throws {
    let store = try SQLiteStore(path: path)
    let stamp = EditStamp(author: "benchmark", instant: Instant(secondsSinceEpoch: 0))
    let origin = Place(postalCode: try PostalCode(parsing: "48201"), city: "Detroit")
    let destination = Place(postalCode: try PostalCode(parsing: "M5V 2T6"), city: "Toronto")
    for start in stride(from: 0, to: shipmentCount, by: 10_000) {
      let shipments = try (start..<start + 10_000).map { number in
        try Shipment(
          number: "BX-\(number)", state: .booked,
          details: Shipment.Details(
            origin: origin, destination: destination, carrier: "Maple Freight",
            shipDay: CalendarDay(daysSinceEpoch: Int32(20_000 + number % 900))))
      }
      _ = try store.addShipments(shipments, by: stamp)
    }
  }

  static func milliseconds(_ seconds: Double) -> String {
    "\((seconds * 10_000).rounded() / 10) ms"
  }
}
