import Interchange
import Shipping
public import Storage
import Units

/// Looks at the tables that rate sheets share: which there are, and what is in them.
///
/// It only reads.
public struct LookUpTables: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// All tables, by kind and name and then the latest import first.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func callAsFunction() throws(StoreError) -> [StoredTable] {
    let headers = try desk.store.sharedTableHeaders()
    guard !headers.isEmpty else { return [] }
    let today = desk.clock.today
    return headers.map { header in
      let versions = headers.filter { $0.reference == header.reference }.reversed()
      return StoredTable(
        header: header,
        standing: StoredTable.Standing(of: header, among: Array(versions), on: today),
        before: versions.last { $0.id < header.id },
        importedDay: desk.clock.day(of: header.imported.instant))
    }
  }

  /// What a version of a table changes against another one.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func comparison(
    from old: SharedTableHeader, to new: SharedTableHeader
  ) throws(StoreError) -> TableComparison {
    TableComparison(
      old: old, new: new,
      difference: SharedTableDifference(
        from: try desk.store.sharedTable(id: old.id), to: try desk.store.sharedTable(id: new.id)))
  }

  /// What is in a table.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func facts(of table: StoredTable) throws(StoreError) -> TableFacts {
    let today = desk.clock.today
    let users = try desk.store.rateSheetOutlines(holdingOn: today).filter {
      $0.references.contains(table.header.reference)
    }
    return TableFacts(
      table, content: try desk.store.sharedTable(id: table.id),
      usedBy: users.map { "\($0.identity.carrier), \($0.identity.title)" })
  }
}
