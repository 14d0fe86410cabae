import Shipping
import Synchronization

/// The shared tables that were read, by id; a stored table never changes.
final class SharedTableCache: Sendable {
  private let tables = Mutex<[Int64: SharedTable]>([:])

  subscript(id: Int64) -> SharedTable? {
    tables.withLock { $0[id] }
  }

  func keep(_ table: SharedTable, id: Int64) {
    tables.withLock { $0[id] = table }
  }
}
