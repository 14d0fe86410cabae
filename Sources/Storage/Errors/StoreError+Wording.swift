import Units

extension StoreError {
  /// The error in one sentence: what happened, where, and what mends it.
  ///
  /// The only place where the store's errors get words.
  public var sentence: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "The database \(path) cannot be opened (\(reason)); "
        + "check its folder, or name another file with --database."
    case .readOnly(let path):
      "The database \(path) may only be read; make the file and its folder writable "
        + "(chmod u+w), or name another file with --database."
    case .diskFull(let path):
      "The disk of the database \(path) is full, and nothing was changed; "
        + "free some space and save again."
    case .newerVersion(let path, let found, let known):
      "The database \(path) was made by a newer Crossbill (version \(found), this program knows "
        + "\(known)) and was not touched; update Crossbill, or name another file with --database."
    case .notOurs(let path):
      "The file \(path) is not a Crossbill database and was not touched; "
        + "name another file with --database."
    case .locked(let path):
      "Another program keeps the database \(path) locked; close it, or try again in a moment."
    case .damaged(let path, let reason):
      "The database \(path) is damaged (\(reason)); keep a copy of it, and go on from a backup or "
        + "name another file with --database."
    case .failed(let path, let reason):
      "The database \(path) could not be read or written (\(reason)); "
        + "check the disk and try again."
    case .rejected(let path, let reason):
      "The database \(path) does not accept the value (\(reason)); "
        + "correct the value and save again."
    case .cannotWatch(let path, let reason):
      "Changes by other programs to the database \(path) cannot be noticed (\(reason)); "
        + "reload the screen to see them."
    case .duplicate(let record):
      "The \(record.name) exists already; give the new one another number."
    case .numberChanged(let record, let wanted):
      "The \(record.name) cannot become \(wanted.name), since its history is kept by its number; "
        + "make a new one and delete the old."
    case .notFound(let record):
      "There is no \(record.name); check its number, it may have been deleted."
    case .conflict(let conflict):
      "The \(conflict.record.name) was changed by someone else while you edited it; "
        + "compare both and save again."
    }
  }
}

extension RecordReference {
  /// The record in words, such as `quote Q-1001`.
  public var name: String {
    switch self {
    case .quote(let number): "quote \(number)"
    case .shipment(let number): "shipment \(ShownText.escaped(number, limit: 60))"
    case .product(let number): "product \(ShownText.escaped(number, limit: 60))"
    case .rateSheet(let id): "rate sheet \(id)"
    case .row(let kind, let id): "\(kind) \(id)"
    }
  }
}
