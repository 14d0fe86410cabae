import GRDB
import Synchronization

/// Who wants to know of other programs' changes, with the watcher that runs while someone does.
final class ChangeObservers: Sendable {
  private struct State {
    var nextKey = 0
    var callbacks: [Int: @Sendable () -> Void] = [:]
    var watcher: ChangeWatcher?
  }

  private let path: String
  private let database: any DatabaseWriter
  private let state = Mutex(State())
  private let lastVersion = Mutex<Int?>(nil)

  init(path: String, database: any DatabaseWriter) {
    self.path = path
    self.database = database
  }

  /// Tells other programs that a write of this one is done.
  func announce() {
    ChangeWatcher.announce(path: path)
  }

  func add(
    _ changed: @escaping @Sendable () -> Void
  ) throws(StoreError) -> ChangeObservation {
    let key = try state.withLock { state throws(StoreError) in
      if state.watcher == nil { state.watcher = try makeWatcher() }
      state.nextKey += 1
      state.callbacks[state.nextKey] = changed
      return state.nextKey
    }
    return ChangeObservation { [weak self] in self?.remove(key) }
  }

  private func remove(_ key: Int) {
    // The watcher goes after the lock was given back: its thread may be waiting for the lock.
    let idle: ChangeWatcher? = state.withLock { state in
      state.callbacks[key] = nil
      guard state.callbacks.isEmpty else { return nil }
      defer { state.watcher = nil }
      return state.watcher
    }
    _ = consume idle
  }

  private func makeWatcher() throws(StoreError) -> ChangeWatcher {
    _ = hasChanged()
    return try ChangeWatcher(
      path: path, hasChanged: { [weak self] in self?.hasChanged() ?? false },
      changed: { [weak self] in self?.callAll() })
  }

  private func callAll() {
    for callback in state.withLock({ Array($0.callbacks.values) }) { callback() }
  }

  /// True when another connection committed since the last call.
  ///
  /// Asked on the connection that does all of this store's writes, whose own commits do not change
  /// the number. Source: https://www.sqlite.org/pragma.html#pragma_data_version.
  private func hasChanged() -> Bool {
    let version = try? database.writeWithoutTransaction {
      try Int.fetchOne($0, sql: "PRAGMA data_version")
    }
    guard let version = version ?? nil else { return false }
    return lastVersion.withLock { last in
      defer { last = version }
      return last != nil && last != version
    }
  }
}

extension SQLiteStore {
  /// Calls back after another program changed the records, until the token is let go.
  ///
  /// A store in memory has no other programs, and never calls.
  public func observeChanges(
    _ changed: @escaping @Sendable () -> Void
  ) throws(StoreError) -> ChangeObservation {
    guard let observers else { return ChangeObservation {} }
    return try observers.add(changed)
  }
}
