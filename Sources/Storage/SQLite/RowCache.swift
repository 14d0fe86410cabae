import Synchronization

/// Values that were read from rows which never change once stored, by their ids.
final class RowCache<Value: Sendable>: Sendable {
  private let values = Mutex<[Int64: Value]>([:])

  /// The value with an id, read when it is not known.
  func value(_ id: Int64, read: () throws -> Value) rethrows -> Value {
    if let known = values.withLock({ $0[id] }) { return known }
    let value = try read()
    values.withLock { $0[id] = value }
    return value
  }
}
