import GRDB
import Shipping
import Synchronization

/// A store in one SQLite file, or in memory.
///
/// The file is in write-ahead mode: reads never wait for a write, and a write that has returned is
/// on the disk. Several programs may have the file open; a write waits up to five seconds for
/// another's.
public final class SQLiteStore: Store {
  /// Where the records lie.
  public let location: StoreLocation

  /// How long a write waits for another program's, in seconds.
  static let patience = 5.0

  let database: any DatabaseWriter
  /// Headers of rate sheets.
  let sheetHeaders = RowCache<RateSheetHeader>()
  /// Rate sheets without their lanes, of which a sheet may have a million.
  let sheetOutlines = RowCache<RateSheet>()
  let sharedTables = RowCache<SharedTable>()
  let observers: ChangeObservers?
  private let openFile: OpenFile?

  init(database: any DatabaseWriter, location: StoreLocation) throws(StoreError) {
    self.database = database
    self.location = location
    if case .file(let path) = location {
      observers = ChangeObservers(path: path, database: database)
      openFile = OpenFiles.enter(path)
    } else {
      observers = nil
      openFile = nil
    }
    try migrate()
  }

  var path: String { location.name }

  func read<Result>(
    _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    StoreAccess.check()
    do {
      return try database.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  func write<Result>(
    _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    StoreAccess.check()
    do {
      let result = try database.write(body)
      observers?.announce()
      return result
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
