import Shipping
import Synchronization

/// The sheets that were read, by id; a stored sheet never changes.
final class RateSheetCache: Sendable {
  private let sheets = Mutex<[Int64: RateSheet]>([:])

  subscript(id: Int64) -> RateSheet? {
    sheets.withLock { $0[id] }
  }

  func keep(_ sheet: RateSheet, id: Int64) {
    sheets.withLock { $0[id] = sheet }
  }
}
