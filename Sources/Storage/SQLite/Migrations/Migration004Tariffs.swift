extension Migration {
  /// Version 4: tariffs of other kinds than class rates, as the JSON of ``Tariff``.
  ///
  /// Class rates stay in `rate_lane` and `rate_cell`. The column `services` of a sheet has the services'
  /// names either way.
  static let tariffs = Migration(
    version: 4,
    sql: """
      CREATE TABLE rate_tariff (
        sheet INTEGER PRIMARY KEY REFERENCES rate_sheet (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (length(kind) > 0),
        body TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;
      """)
}
