extension Migration {
  /// Version 1: quotes, shipments, rate sheets, drafts, settings and the log of changes.
  ///
  /// A record's whole content is the JSON of `body`; the other columns repeat what lists sort,
  /// filter and show. Days and moments are ISO text, money whole minor units with their currency,
  /// masses whole nanograms.
  static let records = Migration(
    version: 1, sql: quotes + shipments + rateSheets + unfinished + changes)

  private static let quotes = """
    CREATE TABLE quote (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number INTEGER NOT NULL UNIQUE CHECK (number > 1000),
      version INTEGER NOT NULL CHECK (version > 0),
      created TEXT NOT NULL CHECK (created IS strftime('%Y-%m-%dT%H:%M:%SZ', created)),
      origin TEXT NOT NULL COLLATE NOCASE,
      destination TEXT NOT NULL COLLATE NOCASE,
      ship_day TEXT NOT NULL CHECK (ship_day IS date(ship_day)),
      weight_nanograms INTEGER CHECK (weight_nanograms >= 0),
      weight_unit TEXT NOT NULL,
      total_currency TEXT CHECK (length(total_currency) = 3),
      total_minor_units INTEGER,
      carrier TEXT COLLATE NOCASE,
      expiry TEXT CHECK (expiry IS date(expiry)),
      is_chosen INTEGER NOT NULL CHECK (is_chosen IN (0, 1)),
      offer_count INTEGER NOT NULL CHECK (offer_count >= is_chosen),
      refusal_count INTEGER NOT NULL CHECK (refusal_count >= 0),
      body TEXT NOT NULL CHECK (json_valid(body)),
      CHECK ((total_currency IS NULL) = (total_minor_units IS NULL))
    ) STRICT;
    CREATE INDEX quote_by_origin ON quote (origin);
    CREATE INDEX quote_by_destination ON quote (destination);
    CREATE INDEX quote_by_ship_day ON quote (ship_day);
    CREATE INDEX quote_by_weight ON quote (weight_nanograms);
    CREATE INDEX quote_by_total ON quote (total_currency, total_minor_units);
    CREATE INDEX quote_by_carrier ON quote (carrier);
    CREATE INDEX quote_by_expiry ON quote (expiry, is_chosen);
    CREATE VIRTUAL TABLE quote_search USING fts5 (
      text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );

    """

  private static let shipments = """
    CREATE TABLE shipment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(number) > 0),
      version INTEGER NOT NULL CHECK (version > 0),
      state TEXT NOT NULL CHECK (state IN (
        'draft', 'booked', 'inTransit', 'atBorder', 'held', 'outForDelivery', 'delivered',
        'returning', 'cancelled'
      )),
      mode TEXT NOT NULL CHECK (mode IN ('lessThanTruckload', 'truckload', 'parcel')),
      origin TEXT NOT NULL COLLATE NOCASE,
      destination TEXT NOT NULL COLLATE NOCASE,
      carrier TEXT COLLATE NOCASE,
      pro TEXT COLLATE NOCASE,
      border_port TEXT COLLATE NOCASE,
      ship_day TEXT CHECK (ship_day IS date(ship_day)),
      delivery_day TEXT CHECK (delivery_day IS date(delivery_day)),
      attention_count INTEGER NOT NULL CHECK (attention_count >= 0),
      body TEXT NOT NULL CHECK (json_valid(body)),
      CHECK (state IN ('draft', 'cancelled') OR carrier IS NOT NULL),
      CHECK (ship_day IS NULL OR delivery_day IS NULL OR ship_day <= delivery_day)
    ) STRICT;
    CREATE INDEX shipment_by_state ON shipment (state);
    CREATE INDEX shipment_by_origin ON shipment (origin);
    CREATE INDEX shipment_by_destination ON shipment (destination);
    CREATE INDEX shipment_by_carrier ON shipment (carrier);
    CREATE INDEX shipment_by_pro ON shipment (pro);
    CREATE INDEX shipment_by_ship_day ON shipment (ship_day);
    CREATE INDEX shipment_by_delivery_day ON shipment (delivery_day);
    CREATE TABLE shipment_attention (
      shipment INTEGER NOT NULL REFERENCES shipment (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      task TEXT NOT NULL,
      actor TEXT NOT NULL,
      due TEXT CHECK (due IS strftime('%Y-%m-%dT%H:%M:%SZ', due)),
      PRIMARY KEY (shipment, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX shipment_attention_by_due ON shipment_attention (due);
    CREATE VIRTUAL TABLE shipment_search USING fts5 (
      text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );

    """

  private static let rateSheets = """
    CREATE TABLE rate_sheet (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      carrier TEXT NOT NULL COLLATE NOCASE CHECK (length(carrier) > 0),
      scac TEXT,
      name TEXT NOT NULL,
      version TEXT NOT NULL,
      source TEXT NOT NULL,
      currency TEXT NOT NULL CHECK (length(currency) = 3),
      valid_from TEXT CHECK (valid_from IS date(valid_from)),
      valid_through TEXT CHECK (valid_through IS date(valid_through)),
      services TEXT NOT NULL CHECK (json_valid(services)),
      lane_count INTEGER NOT NULL CHECK (lane_count >= 0),
      imported TEXT NOT NULL CHECK (imported IS strftime('%Y-%m-%dT%H:%M:%SZ', imported)),
      importer TEXT NOT NULL,
      CHECK (valid_from IS NULL OR valid_through IS NULL OR valid_from <= valid_through)
    ) STRICT;
    CREATE INDEX rate_sheet_by_carrier ON rate_sheet (carrier);
    CREATE TABLE rate_lane (
      sheet INTEGER NOT NULL REFERENCES rate_sheet (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      service TEXT NOT NULL,
      origin TEXT NOT NULL,
      destination TEXT NOT NULL,
      transit_days INTEGER CHECK (transit_days >= 0),
      minimum_minor_units INTEGER CHECK (minimum_minor_units >= 0),
      PRIMARY KEY (sheet, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rate_cell (
      sheet INTEGER NOT NULL,
      lane INTEGER NOT NULL,
      class TEXT NOT NULL,
      weight_break TEXT NOT NULL,
      ten_thousandths INTEGER NOT NULL CHECK (ten_thousandths > 0),
      PRIMARY KEY (sheet, lane, class, weight_break),
      FOREIGN KEY (sheet, lane) REFERENCES rate_lane (sheet, position) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    """

  private static let unfinished = """
    CREATE TABLE draft (
      key TEXT PRIMARY KEY,
      json TEXT NOT NULL CHECK (json_valid(json)),
      saved TEXT NOT NULL CHECK (saved IS strftime('%Y-%m-%dT%H:%M:%SZ', saved))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT, WITHOUT ROWID;

    """

  private static let changes = """
    CREATE TABLE change_log (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('quote', 'shipment', 'rateSheet')),
      record TEXT NOT NULL,
      field TEXT NOT NULL,
      old TEXT,
      new TEXT,
      author TEXT NOT NULL,
      at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
      CHECK (old IS NOT new)
    ) STRICT;
    CREATE INDEX change_log_by_record ON change_log (kind, record);
    CREATE TRIGGER change_log_is_not_rewritten BEFORE UPDATE ON change_log
    BEGIN SELECT raise(ABORT, 'the log of changes is not rewritten'); END;
    CREATE TRIGGER change_log_is_not_shortened BEFORE DELETE ON change_log
    BEGIN SELECT raise(ABORT, 'the log of changes is not shortened'); END;
    """
}
