CREATE TABLE quote (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number INTEGER NOT NULL UNIQUE CHECK (number > 1000),
  version INTEGER NOT NULL CHECK (version > 0),
  created TEXT NOT NULL CHECK (created IS strftime('%Y-%m-%dT%H:%M:%SZ', created, '+0 days')),
  origin TEXT NOT NULL COLLATE NOCASE,
  destination TEXT NOT NULL COLLATE NOCASE,
  ship_day TEXT NOT NULL CHECK (ship_day IS date(ship_day, '+0 days')),
  weight_nanograms INTEGER CHECK (weight_nanograms >= 0),
  weight_unit TEXT NOT NULL,
  total_currency TEXT CHECK (length(total_currency) = 3),
  total_minor_units INTEGER,
  carrier TEXT COLLATE NOCASE,
  expiry TEXT CHECK (expiry IS date(expiry, '+0 days')),
  is_chosen INTEGER NOT NULL CHECK (is_chosen IN (0, 1)),
  offer_count INTEGER NOT NULL CHECK (offer_count >= is_chosen),
  refusal_count INTEGER NOT NULL CHECK (refusal_count >= 0),
  body TEXT NOT NULL CHECK (json_valid(body)), leaders TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(leaders)),
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
  ship_day TEXT CHECK (ship_day IS date(ship_day, '+0 days')),
  delivery_day TEXT CHECK (delivery_day IS date(delivery_day, '+0 days')),
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
  due TEXT CHECK (due IS strftime('%Y-%m-%dT%H:%M:%SZ', due, '+0 days')),
  PRIMARY KEY (shipment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX shipment_attention_by_due ON shipment_attention (due);
CREATE VIRTUAL TABLE shipment_search USING fts5 (
  text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE rate_sheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  carrier TEXT NOT NULL COLLATE NOCASE CHECK (length(carrier) > 0),
  scac TEXT,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  source TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_through TEXT CHECK (valid_through IS date(valid_through, '+0 days')),
  services TEXT NOT NULL CHECK (json_valid(services)),
  lane_count INTEGER NOT NULL CHECK (lane_count >= 0),
  imported TEXT NOT NULL
    CHECK (imported IS strftime('%Y-%m-%dT%H:%M:%SZ', imported, '+0 days')),
  importer TEXT NOT NULL,
  CHECK (valid_from IS NULL OR valid_through IS NULL OR valid_from <= valid_through)
) STRICT;
CREATE INDEX rate_sheet_by_carrier ON rate_sheet (carrier);
CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json)),
  saved TEXT NOT NULL CHECK (saved IS strftime('%Y-%m-%dT%H:%M:%SZ', saved, '+0 days'))
, owner TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;
CREATE TABLE shipment_booking (
  shipment INTEGER PRIMARY KEY REFERENCES shipment (id) ON DELETE CASCADE,
  quote INTEGER NOT NULL CHECK (quote > 0),
  bill_of_lading TEXT NOT NULL UNIQUE CHECK (length(bill_of_lading) = 17),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;
CREATE INDEX shipment_booking_by_quote ON shipment_booking (quote);
CREATE UNIQUE INDEX shipment_booking_once_a_quote ON shipment_booking (quote)
WHERE is_active = 1;
CREATE INDEX shipment_by_compact_pro ON shipment (replace(replace(upper(pro), '-', ''), ' ', '')) WHERE pro IS NOT NULL;
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
CREATE TABLE rate_tariff (
  sheet INTEGER PRIMARY KEY REFERENCES rate_sheet (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
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
CREATE TABLE tariff_edition (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  country TEXT NOT NULL CHECK (length(country) = 2),
  name TEXT NOT NULL CHECK (length(name) > 0),
  source TEXT NOT NULL,
  valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_through TEXT CHECK (valid_through IS date(valid_through, '+0 days')),
  line_count INTEGER NOT NULL CHECK (line_count >= 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  format TEXT NOT NULL CHECK (length(format) > 0),
  imported TEXT NOT NULL
    CHECK (imported IS strftime('%Y-%m-%dT%H:%M:%SZ', imported, '+0 days')),
  importer TEXT NOT NULL,
  body BLOB NOT NULL,
  CHECK (valid_from IS NULL OR valid_through IS NULL OR valid_from <= valid_through)
) STRICT;
CREATE INDEX tariff_edition_by_country ON tariff_edition (country, valid_from);
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
CREATE INDEX change_log_by_record ON change_log (kind, record);
CREATE TRIGGER change_log_is_not_rewritten BEFORE UPDATE ON change_log
BEGIN SELECT raise(ABORT, 'the log of changes is not rewritten'); END;
CREATE TRIGGER change_log_is_not_shortened BEFORE DELETE ON change_log
BEGIN SELECT raise(ABORT, 'the log of changes is not shortened'); END;
PRAGMA user_version = 7;
PRAGMA application_id = 1480739148;
-- Sample rows.
INSERT INTO draft VALUES ('new-quote/a', '{"origin": "48201"}', '2026-11-24T06:00:00Z', 'boot/pid/1/1');
INSERT INTO setting VALUES ('quotes.sort', '"total"');
INSERT INTO shipment VALUES (
  1, 'BX-1042', 1, 'booked', 'lessThanTruckload', 'Detroit MI', 'Toronto ON', 'Maple Freight', NULL,
  'Ambassador', '2026-11-24', NULL, 1,
  '{"attention":[{"actor":"broker","task":"value of line 3"}],"details":{"borderPort":"Ambassador","carrier":"Maple Freight","destination":{"city":"Toronto","postalCode":{"country":"CA","text":"M5V 2T6"},"site":"businessWithDock"},"goods":[],"handlingUnits":[{"commodity":"bulbs","count":1,"isHazardous":false,"isStackable":false,"packaging":"PAT","weightEach":{"unit":"lb","value":"400"}}],"mode":"lessThanTruckload","origin":{"city":"Detroit","postalCode":{"country":"US","text":"48201"},"site":"businessWithDock"},"parties":{},"shipDay":"2026-11-24"},"number":"BX-1042","state":"booked"}'
);
INSERT INTO shipment_attention VALUES (1, 0, 'value of line 3', 'broker', NULL);
INSERT INTO shipment_search (rowid, text) VALUES (1, 'BX-1042 Maple Freight Detroit MI Toronto ON');
INSERT INTO change_log VALUES (
  1, 'shipment', 'BX-1042', 'number', NULL, 'BX-1042', 'dana', '2026-11-24T06:00:00Z'
);
INSERT INTO shipment VALUES (
  2, 'BX-1001', 1, 'booked', 'lessThanTruckload', 'Detroit MI', 'Toronto ON', 'Maple Freight', '123-456782', NULL, '2026-11-24', '2026-11-27', 0,
  '{"attention":[],"details":{"booking":{"answer":{"day":"2026-11-24","decision":"accepted","remarks":""},"billOfLading":"06141410000000012","instructions":"Dock 3 at the rear, call on arrival.","offer":{"lines":[{"amount":{"amount":"1104.00","currency":"USD"},"kind":{"linehaul":{"actualClass":"100","column":"M1M","pounds":1600,"rate":"69.00","ratedClass":"100"}},"source":"Maple cross-border 2026-07"},{"amount":{"amount":"-662.40","currency":"USD"},"kind":{"discount":{"base":{"amount":"1104.00","currency":"USD"},"percent":"60"}},"source":"Maple cross-border 2026-07"},{"amount":{"amount":"143.52","currency":"USD"},"kind":{"fuel":{"base":{"amount":"441.60","currency":"USD"},"percent":"32.5"}},"source":"Maple cross-border 2026-07"},{"amount":{"amount":"85.00","currency":"USD"},"kind":{"accessorial":{"_0":"liftgateDelivery","basis":{"flat":{}}}},"source":"Maple cross-border 2026-07"},{"amount":{"amount":"24.50","currency":"USD"},"kind":{"accessorial":{"_0":"borderCrossing","basis":{"flat":{}}}},"source":"Maple cross-border 2026-07"}],"rating":{"actualPounds":1600,"column":"M1M","considered":[{"column":"M1M","deficitPounds":0,"gross":{"amount":"1104.00","currency":"USD"},"net":{"amount":"441.60","currency":"USD"}},{"column":"M2M","deficitPounds":400,"gross":{"amount":"1108.80","currency":"USD"},"net":{"amount":"443.52","currency":"USD"}},{"column":"M5M","deficitPounds":3400,"gross":{"amount":"2033.00","currency":"USD"},"net":{"amount":"813.20","currency":"USD"}},{"column":"M10M","deficitPounds":8400,"gross":{"amount":"3326.00","currency":"USD"},"net":{"amount":"1330.40","currency":"USD"}},{"column":"M20M","deficitPounds":18400,"gross":{"amount":"4436.00","currency":"USD"},"net":{"amount":"1774.40","currency":"USD"}}],"lines":[{"actualClass":"100","handlingUnit":0,"pounds":1600,"ratedClass":"100"}],"ratedPounds":1600},"schedule":{"deliveryDay":"2026-11-27","lastDay":"2026-12-24","shipDay":"2026-11-24","transitDays":2},"service":{"basis":"sheet","carrier":"Maple Freight","mode":"lessThanTruckload","name":"Standard","scac":"MPLF","source":"Maple cross-border 2026-07"},"total":{"amount":"694.62","currency":"USD"}},"paymentTerms":"prepaid","pickup":{"day":"2026-11-24","from":"08:00","to":"16:30"},"purchaseOrders":[{"number":"4471","pieces":2,"weight":{"unit":"lb","value":"1600"}},{"number":"4472"}],"quote":"Q-1001","services":["liftgateDelivery"],"tender":{"controlNumber":2,"format":"211","purpose":"original","written":"2026-11-24T06:55:01Z"},"unitCodes":[]},"carrier":"Maple Freight","deliveryDay":"2026-11-27","destination":{"city":"Toronto","postalCode":{"country":"CA","text":"M5V 2T6"},"site":"businessWithDock","subdivision":{"code":"ON","country":"CA"}},"goods":[{"description":"ceramic planters"}],"handlingUnits":[{"commodity":"ceramic planters","count":2,"declaredClass":"100","dimensions":{"height":{"unit":"in","value":"60"},"length":{"unit":"in","value":"48"},"width":{"unit":"in","value":"40"}},"isHazardous":false,"isStackable":false,"nmfc":"86900-2","packaging":"PAT","weightEach":{"unit":"lb","value":"800"}}],"mode":"lessThanTruckload","origin":{"city":"Detroit","postalCode":{"country":"US","text":"48201"},"site":"businessWithDock","subdivision":{"code":"MI","country":"US"}},"parties":{"consignee":{"address":{"lines":["18 Spadina Avenue","Unit 5"],"place":{"city":"Toronto","postalCode":{"country":"CA","text":"M5V 2T6"},"site":"businessWithDock","subdivision":{"code":"ON","country":"CA"}}},"contact":"Receiving","name":"Garden House Ltd","telephone":"416 555 0177"},"consignor":{"address":{"lines":["400 Mill Street"],"place":{"city":"Detroit","postalCode":{"country":"US","text":"48201"},"site":"businessWithDock","subdivision":{"code":"MI","country":"US"}}},"contact":"Dana Fields","name":"Lakeside Ceramics","telephone":"313 555 0142"}},"pro":"123-456782","shipDay":"2026-11-24"},"number":"BX-1001","state":"booked"}'
);
INSERT INTO shipment_search (rowid, text) VALUES (2, 'BX-1001 Maple Freight 06141410000000012 Q-1001');
INSERT INTO shipment_booking VALUES (2, 1001, '06141410000000012', 1);
INSERT INTO given_number VALUES (1, 'billOfLading', '0614141', 1, 1, 'dana', '2026-11-24T06:00:00Z');
INSERT INTO given_number VALUES (2, 'interchange', 'ZZ:MYCO', 1, 2, 'dana', '2026-11-24T06:00:00Z');
INSERT INTO freight_invoice VALUES (
  1, '778812', 'Maple Freight', 'USD', 71666, '2026-11-30T06:00:00Z', 'dana',
  '{"number":"778812","carrier":"Maple Freight","currency":"USD","total":"716.66","shipment":"BX-1001","lines":[{"label":"freight","amount":"716.66"}]}'
);
INSERT INTO shared_table VALUES (
  1, 'fuelTable', 'Road', 'Roadrunner', 'roadrunner', '2024-25', 'freight.rrts.com', NULL, NULL, 1,
  '2026-11-24T06:00:00Z', 'dana',
  '{"fuelTable":{"columns":["ltl"],"currency":"USD","derived":[],"effective":3,"identity":{"carrier":"Road","name":"Roadrunner","source":"freight.rrts.com","version":"2024-25"},"index":"eia-us-diesel","rows":[{"amounts":[{"percent":{"_0":"31.65"}}],"below":"3.55","from":"3.50"}],"unit":"gal","validity":{}}}'
);
INSERT INTO fuel_price VALUES (
  'eia-us-diesel', '2026-11-23', 350300, 'USD', 'gal', '2026-11-24T06:00:00Z', 'dana'
);
INSERT INTO rate_sheet VALUES (
  1, 'Maple Freight', 'MPLF', 'Maple', '2026-07', 'agreement', 'USD', NULL, NULL,
  '[{"name":"standard","terms":{"accessorials":{},"borderAccessorials":[],"classDiscounts":{},"discount":"60","discountOrder":"discountThenMin","freightAllKinds":[],"fuel":"32.5","fuelledAccessorials":[],"minimumDiscount":"0"}}]',
  1, '2026-11-24T06:00:00Z', 'dana'
);
INSERT INTO rate_lane VALUES (1, 0, 0, '480-499', 'CA-ON', x'4004048104B03E');
INSERT INTO rate_zip_range VALUES (480, 499);
INSERT INTO product VALUES (
  1, 'TEE-1', 1, 'cotton T-shirt', 'CA', '610910', '{"US":"6109100012"}', '2026-11-24',
  '{"number":"TEE-1","description":"cotton T-shirt","origin":"CA","decisions":[{"number":"6109.10","author":"dana","day":"2026-11-23","reason":"knitted"},{"destination":"US","number":"6109.10.00.12","author":"dana","day":"2026-11-24","reason":"men''s"}],"lastUsed":"2026-11-24"}'
);
INSERT INTO product_search (rowid, text) VALUES (1, 'TEE-1 cotton T-shirt 610910 6109.10');
INSERT INTO tariff_edition VALUES (
  1, 'US', '2026 Revision 3', 'hts.csv', '2026-02-12', NULL, 2, 'USD', 'us-table',
  '2026-11-24T06:00:00Z', 'dana', x'efbbbf'
);
