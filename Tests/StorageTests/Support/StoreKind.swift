@testable import Storage

/// The stores that every conformance test runs against.
enum StoreKind: String, CaseIterable, Sendable {
  case memory
  case file

  /// Runs a test on an empty store.
  func withStore<Result>(_ body: (any Store) throws -> Result) throws -> Result {
    switch self {
    case .memory: return try body(SQLiteStore.inMemory())
    case .file:
      let folder = try TemporaryFolder()
      defer { withExtendedLifetime(folder) {} }
      return try body(SQLiteStore(path: folder.database))
    }
  }
}
