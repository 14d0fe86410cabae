/// Tells who changed what, and when.
public protocol ChangeHistory: Sendable {
  /// All changes of a record, the oldest first; those of a deleted record too.
  func history(of record: RecordReference) throws(StoreError) -> [Change]
}
