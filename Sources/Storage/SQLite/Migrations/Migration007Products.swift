extension Migration {
  /// Version 7: the seller's products and the editions of tariffs.
  ///
  /// A product's whole content is the JSON of `body`; the other columns repeat what lists sort and
  /// show. An edition never changes; editions of one tariff stand side by side.
  static let products = Migration(
    version: 7, sql: productTables + editionTables + changeLogOfProducts)

  private static let productTables = """
    CREATE TABLE product (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(number) > 0),
      version INTEGER NOT NULL CHECK (version > 0),
      description TEXT NOT NULL COLLATE NOCASE,
      origin TEXT CHECK (length(origin) = 2),
      harmonized TEXT CHECK (length(harmonized) >= 2),
      destinations TEXT NOT NULL CHECK (json_valid(destinations)),
      last_used TEXT CHECK (last_used IS date(last_used, '+0 days')),
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX product_by_description ON product (description);
    CREATE INDEX product_by_last_used ON product (last_used);
    CREATE VIRTUAL TABLE product_search USING fts5 (
      text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );

    """

  private static let editionTables = """
    CREATE TABLE tariff_edition (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      country TEXT NOT NULL CHECK (length(country) = 2),
      name TEXT NOT NULL CHECK (length(name) > 0),
      source TEXT NOT NULL,
      valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
      valid_through TEXT CHECK (valid_through IS date(valid_through, '+0 days')),
      line_count INTEGER NOT NULL CHECK (line_count >= 0),
      digest TEXT NOT NULL,
      imported TEXT NOT NULL
        CHECK (imported IS strftime('%Y-%m-%dT%H:%M:%SZ', imported, '+0 days')),
      importer TEXT NOT NULL,
      body BLOB NOT NULL,
      CHECK (valid_from IS NULL OR valid_through IS NULL OR valid_from <= valid_through)
    ) STRICT;
    CREATE INDEX tariff_edition_by_country ON tariff_edition (country, valid_from);
    """
}
