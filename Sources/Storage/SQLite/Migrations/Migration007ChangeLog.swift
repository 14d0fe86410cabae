extension Migration {
  /// A log of changes that takes products too, with all that stood in the one before.
  ///
  /// The kinds that a log takes are part of its table, which cannot be altered: it is made anew.
  static let changeLogOfProducts = """

    ALTER TABLE change_log RENAME TO old_change_log;
    CREATE TABLE change_log (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('quote', 'shipment', 'rateSheet', 'product')),
      record TEXT NOT NULL,
      field TEXT NOT NULL,
      old TEXT,
      new TEXT,
      author TEXT NOT NULL,
      at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
      CHECK (old IS NOT new)
    ) STRICT;
    INSERT INTO change_log SELECT * FROM old_change_log;
    DROP TABLE old_change_log;
    CREATE INDEX change_log_by_record ON change_log (kind, record);
    CREATE TRIGGER change_log_is_not_rewritten BEFORE UPDATE ON change_log
    BEGIN SELECT raise(ABORT, 'the log of changes is not rewritten'); END;
    CREATE TRIGGER change_log_is_not_shortened BEFORE DELETE ON change_log
    BEGIN SELECT raise(ABORT, 'the log of changes is not shortened'); END;
    """
}
