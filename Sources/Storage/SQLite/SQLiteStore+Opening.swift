import GRDB

extension SQLiteStore {
  /// Opens the database in a file, and makes it where there is none.
  ///
  /// A new file may be read and written by its owner only (mode 0600), and so may a folder that has
  /// to be made for it (0700). An older database is brought up to date. A newer one, and a file that
  /// is not Crossbill's, are refused and not touched.
  ///
  /// - Throws: ``StoreError``, with the path.
  public convenience init(path: String) throws(StoreError) {
    // SQLite gives names such as ":memory:" and "file:..." a meaning of their own.
    let path = path.hasPrefix("/") ? path : "./" + path
    let file = DatabaseFile(path: path)
    try file.refuseForeign()
    try file.makeReady()
    try self.init(database: Self.openPool(path: path), location: .file(path: path))
  }

  /// Makes an empty store in memory.
  ///
  /// - Throws: ``StoreError`` when there is no memory for it.
  public static func inMemory() throws(StoreError) -> SQLiteStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration)
      return try SQLiteStore(database: queue, location: .memory)
    } catch {
      throw StoreError(error, path: StoreLocation.memory.name)
    }
  }

  /// Opens the store at a location.
  ///
  /// - Throws: ``StoreError``, with the path.
  public static func open(_ location: StoreLocation) throws(StoreError) -> SQLiteStore {
    switch location {
    case .file(let path): try SQLiteStore(path: path)
    case .memory: try inMemory()
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "crossbill"
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  private static func openPool(path: String) throws(StoreError) -> DatabasePool {
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      // The pool chooses NORMAL, which may lose the last writes when the power fails.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
