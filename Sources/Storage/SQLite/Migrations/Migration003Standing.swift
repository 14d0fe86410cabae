extension Migration {
  /// Version 3: which offer leads a quote until when, and which program has a draft open.
  ///
  /// `leaders` holds JSON of ``QuoteLeader`` values; a quote of an earlier version has none and shows the
  /// columns that it has. Its expiry was that of the cheapest offer, and becomes that of the price
  /// that stands longest.
  static let standing = Migration(
    version: 3,
    sql: """
      ALTER TABLE quote ADD COLUMN leaders TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(leaders));
      UPDATE quote SET expiry = (
        SELECT CASE WHEN count(*) = count(json_extract(value, '$.schedule.lastDay'))
          THEN max(json_extract(value, '$.schedule.lastDay')) END
        FROM json_each(quote.body, '$.priced.offers')
        WHERE json_extract(value, '$.service.basis') <> 'estimate'
      ) WHERE is_chosen = 0;
      ALTER TABLE draft ADD COLUMN owner TEXT;

      """)
}
