import GRDB
import Glibc
import Shipping

extension StoreError {
  /// Makes the store's error of whatever went wrong inside.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case is Column.BrokenText: self = .rejected(path: path, reason: "a name has a NUL character")
    case let error as GivenNumbers.UsedUp:
      self = .rejected(path: path, reason: "all numbers of the kind \(error.kind) are used up")
    case is ShipmentContradiction:
      self = .rejected(path: path, reason: "the parts of the shipment do not fit together")
    case let error as DecodingError: self = .damaged(path: path, reason: Self.reason(error))
    default: self = .damaged(path: path, reason: "a record cannot be read: \(type(of: error))")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: Self.reason(error))
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: Self.reason(error))
    case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG:
      self = .rejected(path: path, reason: Self.reason(error))
    // A quota, and a full disk under the shared-memory file, are reported as failed writes.
    case .SQLITE_IOERR where Self.isFull(path): self = .diskFull(path: path)
    default: self = .failed(path: path, reason: Self.reason(error))
    }
  }

  // The message names columns, never values, so that it may be shown and logged.
  private static func reason(_ error: DatabaseError) -> String {
    error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
  }

  private static func reason(_ error: DecodingError) -> String {
    let context: DecodingError.Context? =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let place = context?.codingPath.map(\.stringValue).joined(separator: ".") ?? ""
    return place.isEmpty ? "a record cannot be read" : "a record cannot be read at \(place)"
  }

  private static func isFull(_ path: String) -> Bool {
    var status = statvfs()
    return statvfs(path, &status) == 0 && status.f_bavail == 0
  }
}
