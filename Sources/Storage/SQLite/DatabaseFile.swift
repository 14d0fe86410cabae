import GRDB
import Glibc

/// A database's file before it is opened for writing.
struct DatabaseFile {
  /// Marks a database as Crossbill's: the letters `XBIL`.
  static let applicationID: Int32 = 0x5842_494C

  let path: String

  /// Stops when the file is of a newer version or not ours, without changing a byte of it.
  func refuseForeign() throws(StoreError) {
    guard try !isAbsentOrEmpty(), !OpenFiles.contains(path) else { return }
    let header = try readHeader()
    guard header.starts(with: Array("SQLite format 3\0".utf8)), header.count == 100 else {
      throw .notOurs(path: path)
    }
    var identity = SchemaIdentity(header: header)
    // Newer pages may lie in the write-ahead log; an unmarked file may be one that was being made.
    if hasLog || identity.isUnmarked { identity = try readIdentity() }
    try identity.check(path: path)
  }

  /// Makes the folder and the file with the modes that keep others out, and checks that both can be
  /// written.
  func makeReady() throws(StoreError) {
    try makeFolder(folder)
    if !OpenFiles.contains(path) {
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw openingError() }
      close(descriptor)
    }
    // The log lies beside the file.
    guard access(folder, W_OK | X_OK) == 0 else { throw .readOnly(path: path) }
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private var hasLog: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  private func isAbsentOrEmpty() throws(StoreError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return true }
      throw .cannotOpen(path: path, reason: Self.systemReason())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .cannotOpen(path: path, reason: "it is not a file")
    }
    return status.st_size == 0 && !hasLog
  }

  private func readHeader() throws(StoreError) -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw openingError() }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = Glibc.read(descriptor, &header, header.count)
    guard count >= 0 else { throw .cannotOpen(path: path, reason: Self.systemReason()) }
    return Array(header.prefix(count))
  }

  private func readIdentity() throws(StoreError) -> SchemaIdentity {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(SQLiteStore.patience)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read(SchemaIdentity.init)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private func makeFolder(_ folder: String) throws(StoreError) {
    var status = stat()
    if stat(folder, &status) == 0 { return }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try makeFolder(String(folder[..<slash]))
    }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      switch errno {
      case ENOSPC, EDQUOT: throw .diskFull(path: path)
      default:
        throw .cannotOpen(
          path: path, reason: "its folder \(folder) cannot be made: \(Self.systemReason())")
      }
    }
  }

  private func openingError() -> StoreError {
    // Asking for the rights sets errno anew.
    let code = errno
    switch code {
    case EROFS: return .readOnly(path: path)
    case EACCES where access(path, R_OK) == 0: return .readOnly(path: path)
    case ENOSPC, EDQUOT: return .diskFull(path: path)
    default: return .cannotOpen(path: path, reason: String(cString: strerror(code)))
    }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
