/// Why the store could not do what was asked, with the facts that say so.
///
/// ``sentence`` puts it into words. A path is the one of the database's file.
public enum StoreError: Error, Hashable, Sendable {
  /// The file or its folder cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// The file, its folder or the disk may be read only.
  case readOnly(path: String)
  /// The disk, or the user's share of it, is full.
  case diskFull(path: String)
  /// A newer Crossbill made the file; it was not touched.
  case newerVersion(path: String, found: Int, known: Int)
  /// The file is not one of Crossbill's; it was not touched.
  case notOurs(path: String)
  /// Another program kept the file locked for longer than the store waits.
  case locked(path: String)
  /// The file, or a record in it, is damaged.
  case damaged(path: String, reason: String)
  /// Reading or writing failed for a reason that is none of the others.
  case failed(path: String, reason: String)
  /// The store's own rules do not allow the value.
  case rejected(path: String, reason: String)
  /// The system gives no notifications of changes.
  case cannotWatch(path: String, reason: String)
  /// The name of a new record is taken.
  case duplicate(RecordReference)
  /// The history is kept by the number of the record, which cannot change.
  case numberChanged(RecordReference, to: RecordReference)
  /// There is no such record.
  case notFound(RecordReference)
  /// Someone else saved another change of the same record.
  case conflict(EditConflict)
}
