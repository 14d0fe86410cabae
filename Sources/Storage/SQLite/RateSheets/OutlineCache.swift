import Shipping
import Synchronization

/// The headers and outlines of sheets that were read, by id; a stored sheet never changes.
///
/// Lanes are not kept: a sheet may have a million.
final class OutlineCache: Sendable {
  private let headers = Mutex<[Int64: RateSheetHeader]>([:])
  private let outlines = Mutex<[Int64: RateSheet]>([:])

  /// The header with an id, read when it is not known.
  func header(_ id: Int64, read: () throws -> RateSheetHeader) rethrows -> RateSheetHeader {
    if let known = headers.withLock({ $0[id] }) { return known }
    let header = try read()
    headers.withLock { $0[id] = header }
    return header
  }

  /// The sheet with an id without its lanes, read when it is not known.
  func outline(_ id: Int64, read: () throws -> RateSheet) rethrows -> RateSheet {
    if let known = outlines.withLock({ $0[id] }) { return known }
    let outline = try read()
    outlines.withLock { $0[id] = outline }
    return outline
  }
}
