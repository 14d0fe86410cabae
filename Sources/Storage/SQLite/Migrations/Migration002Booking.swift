extension Migration {
  /// Version 2: bookings of shipments, the numbers that were given out, and freight invoices.
  ///
  /// A booking lies in the body of its shipment; the table repeats what a shipment is found by. Numbers
  /// are given out in ranges without a gap, and the log of them is only added to, so that none is given
  /// twice even when what it was given to is deleted.
  static let booking = Migration(version: 2, sql: bookings + numbers + invoices)

  /// A PRO number as it is compared: invoices have it with other hyphens and spaces.
  static let compactPro = "replace(replace(upper(pro), '-', ''), ' ', '')"

  private static let bookings = """
    CREATE TABLE shipment_booking (
      shipment INTEGER PRIMARY KEY REFERENCES shipment (id) ON DELETE CASCADE,
      quote INTEGER NOT NULL CHECK (quote > 0),
      bill_of_lading TEXT NOT NULL UNIQUE CHECK (length(bill_of_lading) = 17),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT;
    CREATE INDEX shipment_booking_by_quote ON shipment_booking (quote);
    CREATE UNIQUE INDEX shipment_booking_once_a_quote ON shipment_booking (quote)
    WHERE is_active = 1;
    CREATE INDEX shipment_by_compact_pro ON shipment (\(compactPro)) WHERE pro IS NOT NULL;

    """

  private static let numbers = """
    CREATE TABLE given_number (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('billOfLading', 'logisticUnit', 'interchange')),
      prefix TEXT NOT NULL,
      first INTEGER NOT NULL CHECK (first > 0),
      last INTEGER NOT NULL CHECK (last >= first),
      author TEXT NOT NULL,
      at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days'))
    ) STRICT;
    CREATE INDEX given_number_by_last ON given_number (kind, prefix, last);
    CREATE TRIGGER given_number_follows_the_last BEFORE INSERT ON given_number
    WHEN new.first <> 1 + coalesce((
      SELECT max(last) FROM given_number WHERE kind = new.kind AND prefix = new.prefix
    ), 0)
    BEGIN SELECT raise(ABORT, 'numbers are given out without a gap'); END;
    CREATE TRIGGER given_number_is_not_rewritten BEFORE UPDATE ON given_number
    BEGIN SELECT raise(ABORT, 'a number is given once'); END;
    CREATE TRIGGER given_number_is_not_taken_back BEFORE DELETE ON given_number
    BEGIN SELECT raise(ABORT, 'a number is given once'); END;

    """

  private static let invoices = """
    CREATE TABLE freight_invoice (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number TEXT NOT NULL COLLATE NOCASE CHECK (length(number) > 0),
      carrier TEXT NOT NULL COLLATE NOCASE,
      currency TEXT NOT NULL CHECK (length(currency) = 3),
      total_minor_units INTEGER NOT NULL,
      imported TEXT NOT NULL
        CHECK (imported IS strftime('%Y-%m-%dT%H:%M:%SZ', imported, '+0 days')),
      importer TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX freight_invoice_by_number ON freight_invoice (number, carrier);
    """
}
