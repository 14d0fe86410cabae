/// Says whether the records are as they were written.
public protocol IntegrityCheck: Sendable {
  /// Reads everything that is stored and checks that it holds together.
  ///
  /// It takes as long as reading the whole database does: about a second for a gigabyte.
  ///
  /// - Parameter report: is told how many parts are checked, and of how many.
  /// - Throws: ``StoreError/damaged(path:reason:)`` with the first fault.
  func checkIntegrity(report: (_ done: Int, _ total: Int) -> Void) throws(StoreError)
}
