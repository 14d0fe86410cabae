import GRDB

/// What quotes, shipments and products have in common as tables: a version, a body and a search index.
enum Table: String {
  case quote
  case shipment
  case product

  /// Inserts a row of version 1.
  func insert(
    id: Int64, names: [String], values: [(any DatabaseValueConvertible)?], searchText: String,
    in database: Database
  ) throws {
    let marks = Array(repeating: "?", count: names.count + 2).joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO \(rawValue) (id, version, \(names.joined(separator: ", "))) VALUES (\(marks))
        """)
    try statement.execute(arguments: StatementArguments([id, 1] + values))
    try index(searchText, id: id, in: database)
  }

  /// Replaces a row, and counts its version up.
  func update(
    id: Int64, version: Int, names: [String], values: [(any DatabaseValueConvertible)?],
    searchText: String, in database: Database
  ) throws {
    let assignments = names.map { "\($0) = ?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "UPDATE \(rawValue) SET version = ?, \(assignments) WHERE id = ?")
    try statement.execute(arguments: StatementArguments([version] + values + [id]))
    try database.cachedStatement(sql: "DELETE FROM \(rawValue)_search WHERE rowid = ?")
      .execute(arguments: [id])
    try index(searchText, id: id, in: database)
  }

  func delete(id: Int64, in database: Database) throws {
    for sql in [
      "DELETE FROM \(rawValue)_search WHERE rowid = ?", "DELETE FROM \(rawValue) WHERE id = ?",
    ] {
      try database.cachedStatement(sql: sql).execute(arguments: [id])
    }
  }

  /// The id that no row of the table ever had.
  func nextID(in database: Database) throws -> Int64 {
    let last = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = ?"),
      arguments: [rawValue])
    return (last ?? 0) + 1
  }

  /// The ids of a list, with ORDER BY terms and more conditions than the search.
  func ids(
    search: String, conditions: [SQL] = [], order: SQL, limit: Int?, in database: Database
  ) throws -> [Int64] {
    var conditions = conditions
    switch SearchText.query(search) {
    case .nothing: return []
    case .match(let words):
      let found: SQL =
        "id IN (SELECT rowid FROM \(sql: rawValue)_search WHERE text MATCH \(words))"
      conditions.append(found)
    case nil: break
    }
    var query: SQL = "SELECT id FROM \(sql: rawValue)"
    if !conditions.isEmpty { query += " WHERE \(conditions.joined(operator: .and))" }
    query += " ORDER BY \(order)"
    if let limit { query += " LIMIT \(max(0, limit))" }
    return try SQLRequest<Int64>(literal: query).fetchAll(database)
  }

  /// The rows of some ids, in the order of the ids.
  func rows<Value: Identifiable>(
    ids: [Int64], columns: String, in database: Database, _ make: (Row) throws -> Value
  ) throws -> [Value] where Value.ID == Int64 {
    var found: [Int64: Value] = [:]
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM \(rawValue) WHERE id = ?")
    for id in ids where found[id] == nil {
      try Row.fetchCursor(statement, arguments: [id]).forEach { found[id] = try make($0) }
    }
    return ids.compactMap { found[$0] }
  }

  private func index(_ text: String, id: Int64, in database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT INTO \(rawValue)_search (rowid, text) VALUES (?, ?)"
    ).execute(arguments: [id, text])
  }
}

extension SortDirection {
  /// The order of one column, rows without a value last.
  func order(of column: String, thenID: Bool = true) -> SQL {
    let word = self == .ascending ? "ASC" : "DESC"
    return "\(sql: column) \(sql: word) NULLS LAST\(sql: thenID ? ", id \(word)" : "")"
  }
}
