extension Migration {
  /// Version 5: tables that rate sheets refer to by name, and weekly prices of fuel.
  ///
  /// A stored table never changes; its versions stand side by side, and `body` is the JSON of
  /// ``SharedTable``. A price is that of the week of a Monday, whole hundred-thousandths of the
  /// currency's main unit; one that is published again takes the place of the one before.
  static let sharedTables = Migration(
    version: 5,
    sql: """
      CREATE TABLE shared_table (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (length(kind) > 0),
        carrier TEXT COLLATE NOCASE CHECK (length(carrier) > 0),
        name TEXT NOT NULL CHECK (length(name) > 0),
        name_key TEXT NOT NULL CHECK (length(name_key) > 0),
        version TEXT NOT NULL,
        source TEXT NOT NULL,
        valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
        valid_through TEXT CHECK (valid_through IS date(valid_through, '+0 days')),
        row_count INTEGER NOT NULL CHECK (row_count >= 0),
        imported TEXT NOT NULL
          CHECK (imported IS strftime('%Y-%m-%dT%H:%M:%SZ', imported, '+0 days')),
        importer TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        CHECK (valid_from IS NULL OR valid_through IS NULL OR valid_from <= valid_through)
      ) STRICT;
      CREATE INDEX shared_table_by_name ON shared_table (kind, name_key);
      CREATE TABLE fuel_price (
        fuel_index TEXT NOT NULL CHECK (length(fuel_index) > 0),
        week TEXT NOT NULL CHECK (week IS date(week, '+0 days') AND strftime('%u', week) = '1'),
        hundred_thousandths INTEGER NOT NULL CHECK (hundred_thousandths > 0),
        currency TEXT NOT NULL CHECK (length(currency) = 3),
        unit TEXT NOT NULL CHECK (unit IN ('gal', 'l')),
        imported TEXT NOT NULL
          CHECK (imported IS strftime('%Y-%m-%dT%H:%M:%SZ', imported, '+0 days')),
        importer TEXT NOT NULL,
        PRIMARY KEY (fuel_index, week)
      ) STRICT, WITHOUT ROWID;
      """)
}
