public import Storage

/// Checks that everything on a desk is as it was written.
public struct CheckDesk: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Reads and checks all records.
  ///
  /// - Parameter report: is told how far the check is.
  /// - Throws: ``StoreError/damaged(path:reason:)`` with the first fault.
  public func callAsFunction(report: WorkReport = { _ in }) throws(StoreError) {
    try desk.store.checkIntegrity { done, total in
      report(WorkStage("checking the database", done: done, total: total, unit: "parts"))
    }
  }
}
