import GRDB
public import Shipping
import Units

extension SQLiteStore {
  /// The first shipment that is booked here has the next number.
  private static let numberBeforeFirstShipment: Int64 = 1_000

  /// The greatest control number of an interchange, which has nine digits.
  private static let greatestControlNumber: Int64 = 999_999_999

  /// Saves a booked shipment with numbers that were never given out before.
  public func addBooking(
    _ ask: BookingAsk, in draft: Saved<Shipment>?, by stamp: EditStamp,
    _ make: (BookingNumbers) throws(ShipmentContradiction) -> Shipment
  ) throws(StoreError) -> Saved<Shipment> {
    try write { database in
      let given = GivenNumbers(database: database, stamp: stamp)
      let numbers = BookingNumbers(
        shipment: try draft?.value.number ?? Self.nextShipmentNumber(in: database),
        billOfLading: try given.billOfLading(ask.prefix),
        unitCodes: try ask.prefix.map { try given.unitCodes(ask.unitCounts, $0) } ?? [])
      let shipment = try make(numbers)
      guard let draft else { return try Self.insert(shipment, by: stamp, in: database) }
      return try Self.update(draft, to: shipment, by: stamp, in: database)
    }
  }

  /// The number that the next bill of lading under a prefix gets.
  public func nextBillOfLading(
    prefix: GS1CompanyPrefix?
  ) throws(StoreError) -> BillOfLadingNumber? {
    try read { database in
      let serial = try GivenNumbers.next(.billOfLading, prefix: prefix?.digits ?? "", in: database)
      return BillOfLadingNumber(prefix: prefix, serial: serial)
    }
  }

  /// The shipments that were booked from a quote, the earliest first.
  public func shipments(bookedFrom quote: QuoteNumber) throws(StoreError) -> [Saved<Shipment>] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, version, body FROM shipment
          JOIN shipment_booking ON shipment_booking.shipment = shipment.id
          WHERE quote = ? ORDER BY id
          """,
        arguments: [quote.value]
      ).map(ShipmentRow.saved)
    }
  }

  /// The shipment with a bill of lading number, or nothing when there is none.
  public func shipment(
    billOfLading: BillOfLadingNumber
  ) throws(StoreError) -> Saved<Shipment>? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT id, version, body FROM shipment
          JOIN shipment_booking ON shipment_booking.shipment = shipment.id
          WHERE bill_of_lading = ?
          """,
        arguments: [billOfLading.digits]
      ).map(ShipmentRow.saved)
    }
  }

  /// The shipments with a carrier's PRO number, the earliest first.
  public func shipments(pro: String) throws(StoreError) -> [Saved<Shipment>] {
    let compact = pro.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard !compact.isEmpty, !compact.utf8.contains(0) else { return [] }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, version, body FROM shipment
          WHERE pro IS NOT NULL AND \(Migration.compactPro) = ? ORDER BY id
          """,
        arguments: [compact]
      ).map(ShipmentRow.saved)
    }
  }

  /// The next control number of files from a sender.
  public func nextControlNumber(
    sender: String, by stamp: EditStamp
  ) throws(StoreError) -> Int {
    try write { database in
      let number = try GivenNumbers(database: database, stamp: stamp)
        .first(of: 1, .interchange, prefix: Column.unbroken(sender))
      guard number <= Self.greatestControlNumber else {
        throw GivenNumbers.UsedUp(kind: .interchange)
      }
      return Int(number)
    }
  }

  /// `BX-` and the next number that no shipment has.
  private static func nextShipmentNumber(in database: Database) throws -> String {
    var next = numberBeforeFirstShipment + (try Table.shipment.nextID(in: database))
    while try shipment(number: "BX-\(next)", in: database) != nil { next += 1 }
    return "BX-\(next)"
  }
}
