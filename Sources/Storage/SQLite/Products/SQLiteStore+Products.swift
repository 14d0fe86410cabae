import GRDB
public import Shipping
import Units

extension SQLiteStore {
  /// Saves new products, all of them or none.
  public func addProducts(
    _ products: [Product], by stamp: EditStamp
  ) throws(StoreError) -> [Saved<Product>] {
    try write { database in
      try products.map { try Self.insert($0, by: stamp, in: database) }
    }
  }

  private static func insert(
    _ product: Product, by stamp: EditStamp, in database: Database
  ) throws -> Saved<Product> {
    guard try Self.product(number: product.number, in: database) == nil else {
      throw StoreError.duplicate(.product(product.number))
    }
    let id = try Table.product.nextID(in: database)
    let row = try ProductRow(product)
    try Table.product.insert(
      id: id, names: ProductRow.names, values: row.values, searchText: row.searchText,
      in: database)
    try ChangeLog.added(.product(product.number), by: stamp, in: database)
    return Saved(id: id, version: 1, value: product)
  }

  /// Saves the change of a product from what was read to what it is to be.
  public func updateProduct(
    _ base: Saved<Product>, to product: Product, by stamp: EditStamp
  ) throws(StoreError) -> Saved<Product> {
    try write { database in
      let theirs = try Self.product(id: base.id, in: database)
      guard theirs.version == base.version else {
        throw StoreError.conflict(.product(base: base, mine: product, theirs: theirs))
      }
      guard product.number == theirs.value.number else {
        throw StoreError.numberChanged(
          .product(theirs.value.number), to: .product(product.number))
      }
      let row = try ProductRow(product)
      let old = try ProductRow(theirs.value)
      guard row.body != old.body else { return theirs }
      try Table.product.update(
        id: base.id, version: base.version + 1, names: ProductRow.names, values: row.values,
        searchText: row.searchText, in: database)
      try ChangeLog.changed(
        .product(product.number), from: old.body, to: row.body, by: stamp, in: database)
      return Saved(id: base.id, version: base.version + 1, value: product)
    }
  }

  /// The product with an id.
  public func product(id: Int64) throws(StoreError) -> Saved<Product> {
    try read { try Self.product(id: id, in: $0) }
  }

  /// The product with a number, or nothing when there is none.
  public func product(number: String) throws(StoreError) -> Saved<Product>? {
    try read { try Self.product(number: number, in: $0) }
  }

  /// The ids of the products of a list, in its order.
  public func productIDs(_ query: ProductQuery) throws(StoreError) -> [Int64] {
    try read { database in
      try Table.product.ids(
        search: query.search, order: Self.order(of: query), limit: query.limit, in: database)
    }
  }

  /// The rows of a list for some ids, in the order of the ids; ids that are gone are left out.
  public func productSummaries(ids: [Int64]) throws(StoreError) -> [ProductSummary] {
    try read { database in
      try Table.product.rows(
        ids: ids, columns: ProductRow.summaryColumns, in: database, ProductRow.summary)
    }
  }

  /// Deletes a product; its history stays.
  public func deleteProduct(_ base: Saved<Product>, by stamp: EditStamp) throws(StoreError) {
    try write { database in
      let theirs = try Self.product(id: base.id, in: database)
      guard theirs.version == base.version else {
        throw StoreError.conflict(.product(base: base, mine: base.value, theirs: theirs))
      }
      try Table.product.delete(id: base.id, in: database)
      try ChangeLog.deleted(.product(base.value.number), by: stamp, in: database)
    }
  }

  private static func product(id: Int64, in database: Database) throws -> Saved<Product> {
    let row = try Row.fetchOne(
      database, sql: "SELECT id, version, body FROM product WHERE id = ?", arguments: [id])
    guard let row else { throw StoreError.notFound(.row(kind: "product", id: id)) }
    return try ProductRow.saved(row)
  }

  private static func product(
    number: String, in database: Database
  ) throws -> Saved<Product>? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT id, version, body FROM product WHERE number = ?"),
      arguments: [number]
    ).map(ProductRow.saved)
  }

  private static func order(of query: ProductQuery) -> SQL {
    switch query.sort {
    case .number: query.direction.order(of: "number", thenID: false)
    case .description: query.direction.order(of: "description")
    case .harmonized: query.direction.order(of: "harmonized")
    case .lastUsed: query.direction.order(of: "last_used")
    }
  }
}
