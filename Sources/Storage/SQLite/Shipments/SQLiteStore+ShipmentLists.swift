import GRDB
public import Shipping
import Units

extension SQLiteStore {
  /// The ids of the shipments of a list, in its order.
  public func shipmentIDs(_ query: ShipmentQuery) throws(StoreError) -> [Int64] {
    try read { database in
      var conditions: [SQL] = []
      if let states = query.states {
        conditions.append("state IN \(states.map(\.rawValue).sorted())")
      }
      return try Table.shipment.ids(
        search: query.search, conditions: conditions, order: Self.order(of: query),
        limit: query.limit, in: database)
    }
  }

  /// The rows of a list for some ids, in the order of the ids; ids that are gone are left out.
  public func shipmentSummaries(ids: [Int64]) throws(StoreError) -> [ShipmentSummary] {
    try read { database in
      try Table.shipment.rows(
        ids: ids, columns: ShipmentRow.summaryColumns, in: database, ShipmentRow.summary)
    }
  }

  /// How many shipments are in each state; a state without any is absent.
  public func shipmentCounts() throws(StoreError) -> [ShipmentState: Int] {
    try read { database in
      var counts: [ShipmentState: Int] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT state, count(*) FROM shipment GROUP BY state")
      while let row = try rows.next() { counts[try Column.choice(row[0])] = row[1] }
      return counts
    }
  }

  /// What needs doing, the earliest due first and those without a time last, there the user's own
  /// before what others must do.
  public func attentionItems(limit: Int) throws(StoreError) -> [AttentionItem] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT shipment.id, number, state, border_port, destination, task, actor, due
          FROM shipment_attention JOIN shipment ON shipment.id = shipment_attention.shipment
          ORDER BY due ASC NULLS LAST, actor <> 'shipper', shipment_attention.shipment, position
          LIMIT ?
          """,
        arguments: [max(0, limit)]
      ).map { row in
        AttentionItem(
          shipmentID: row[0], shipmentNumber: row[1], state: try Column.choice(row[2]),
          borderPort: row[3], destination: row[4],
          attention: Attention(
            task: row[5], actor: try Column.choice(row[6]),
            due: try (row[7] as String?).map(Column.instant)))
      }
    }
  }

  private static func order(of query: ShipmentQuery) -> SQL {
    switch query.sort {
    case .number: query.direction.order(of: "number", thenID: false)
    case .state: query.direction.order(of: stateOrder)
    case .origin: query.direction.order(of: "origin")
    case .destination: query.direction.order(of: "destination")
    case .carrier: query.direction.order(of: "carrier")
    case .pro: query.direction.order(of: "pro")
    case .shipDay: query.direction.order(of: "ship_day")
    case .deliveryDay: query.direction.order(of: "delivery_day")
    }
  }

  /// The position of a state in a shipment's life.
  private static let stateOrder: String = {
    let cases = ShipmentState.allCases.enumerated()
      .map { "WHEN '\($0.element.rawValue)' THEN \($0.offset)" }
    return "CASE state \(cases.joined(separator: " ")) END"
  }()
}
