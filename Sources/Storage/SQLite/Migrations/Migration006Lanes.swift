extension Migration {
  /// Version 6: each lane is one row with its prices packed, found by its ends across all sheets.
  ///
  /// `service` is the number of the service among those of the sheet, `prices` the bytes of
  /// ``TariffLane/packed``. The body of `rate_tariff` has no lanes from then on. The ranges of ZIP
  /// prefixes that any lane has, or once had, stand in `rate_zip_range`: the other zones around a place
  /// follow from its postal code, these do not.
  static let lanes = Migration(
    version: 6,
    sql: """
      ALTER TABLE rate_lane RENAME TO old_rate_lane;
      CREATE TABLE rate_lane (
        sheet INTEGER NOT NULL REFERENCES rate_sheet (id) ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        service INTEGER NOT NULL CHECK (service >= 0),
        origin TEXT NOT NULL CHECK (length(origin) > 0),
        destination TEXT NOT NULL CHECK (length(destination) > 0),
        prices BLOB NOT NULL,
        PRIMARY KEY (sheet, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX rate_lane_by_ends ON rate_lane (origin, destination, sheet);
      CREATE TABLE rate_zip_range (
        first INTEGER NOT NULL CHECK (first BETWEEN 0 AND 999),
        last INTEGER NOT NULL CHECK (last BETWEEN first AND 999),
        PRIMARY KEY (first, last)
      ) STRICT, WITHOUT ROWID;

      """,
    convert: { try EarlierLanes(in: $0).pack() },
    cleanUp: """
      DROP TABLE rate_cell;
      DROP TABLE old_rate_lane;
      """)
}
