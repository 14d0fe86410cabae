import GRDB
public import Shipping
import Units

extension SQLiteStore {
  /// Saves new shipments, all of them or none.
  public func addShipments(
    _ shipments: [Shipment], by stamp: EditStamp
  ) throws(StoreError) -> [Saved<Shipment>] {
    try write { database in
      try shipments.map { try Self.insert($0, by: stamp, in: database) }
    }
  }

  static func insert(
    _ shipment: Shipment, by stamp: EditStamp, in database: Database
  ) throws -> Saved<Shipment> {
    guard try Self.shipment(number: shipment.number, in: database) == nil else {
      throw StoreError.duplicate(.shipment(shipment.number))
    }
    let id = try Table.shipment.nextID(in: database)
    let row = try ShipmentRow(shipment)
    try Table.shipment.insert(
      id: id, names: ShipmentRow.names, values: row.values, searchText: row.searchText,
      in: database)
    try insertAttention(of: shipment, id: id, in: database)
    try BookingRow.replace(for: shipment, id: id, in: database)
    try ChangeLog.added(.shipment(shipment.number), by: stamp, in: database)
    return Saved(id: id, version: 1, value: shipment)
  }

  /// Saves the change of a shipment from what was read to what it is to be.
  public func updateShipment(
    _ base: Saved<Shipment>, to shipment: Shipment, by stamp: EditStamp
  ) throws(StoreError) -> Saved<Shipment> {
    try write { try Self.update(base, to: shipment, by: stamp, in: $0) }
  }

  static func update(
    _ base: Saved<Shipment>, to shipment: Shipment, by stamp: EditStamp, in database: Database
  ) throws -> Saved<Shipment> {
    let theirs = try Self.shipment(id: base.id, in: database)
    guard theirs.version == base.version else {
      throw StoreError.conflict(.shipment(base: base, mine: shipment, theirs: theirs))
    }
    guard shipment.number == theirs.value.number else {
      throw StoreError.numberChanged(.shipment(theirs.value.number), to: .shipment(shipment.number))
    }
    let row = try ShipmentRow(shipment)
    let old = try ShipmentRow(theirs.value)
    guard row.body != old.body else { return theirs }
    try Table.shipment.update(
      id: base.id, version: base.version + 1, names: ShipmentRow.names, values: row.values,
      searchText: row.searchText, in: database)
    try database.cachedStatement(sql: "DELETE FROM shipment_attention WHERE shipment = ?")
      .execute(arguments: [base.id])
    try insertAttention(of: shipment, id: base.id, in: database)
    try BookingRow.replace(for: shipment, id: base.id, in: database)
    try ChangeLog.changed(
      .shipment(shipment.number), from: old.body, to: row.body, by: stamp, in: database)
    return Saved(id: base.id, version: base.version + 1, value: shipment)
  }

  /// The shipment with an id.
  public func shipment(id: Int64) throws(StoreError) -> Saved<Shipment> {
    try read { try Self.shipment(id: id, in: $0) }
  }

  /// The shipment with a number, or nothing when there is none.
  public func shipment(number: String) throws(StoreError) -> Saved<Shipment>? {
    try read { try Self.shipment(number: number, in: $0) }
  }

  /// Deletes a shipment; its history stays.
  public func deleteShipment(_ base: Saved<Shipment>, by stamp: EditStamp) throws(StoreError) {
    try write { database in
      let theirs = try Self.shipment(id: base.id, in: database)
      guard theirs.version == base.version else {
        throw StoreError.conflict(.shipment(base: base, mine: base.value, theirs: theirs))
      }
      try Table.shipment.delete(id: base.id, in: database)
      try ChangeLog.deleted(.shipment(base.value.number), by: stamp, in: database)
    }
  }

  private static func shipment(id: Int64, in database: Database) throws -> Saved<Shipment> {
    let row = try Row.fetchOne(
      database, sql: "SELECT id, version, body FROM shipment WHERE id = ?", arguments: [id])
    guard let row else { throw StoreError.notFound(.row(kind: "shipment", id: id)) }
    return try ShipmentRow.saved(row)
  }

  static func shipment(
    number: String, in database: Database
  ) throws -> Saved<Shipment>? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT id, version, body FROM shipment WHERE number = ?"),
      arguments: [number]
    ).map(ShipmentRow.saved)
  }

  private static func insertAttention(
    of shipment: Shipment, id: Int64, in database: Database
  ) throws {
    guard !shipment.attention.isEmpty else { return }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO shipment_attention (shipment, position, task, actor, due)
        VALUES (?, ?, ?, ?, ?)
        """)
    for (position, attention) in shipment.attention.enumerated() {
      try statement.execute(arguments: [
        id, position, attention.task, attention.actor.rawValue, attention.due?.isoText,
      ])
    }
  }
}
