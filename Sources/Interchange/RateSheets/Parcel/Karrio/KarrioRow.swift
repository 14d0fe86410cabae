import Shipping
import Units

/// One row of a Karrio services table in its types.
struct KarrioRow {
  var record: DelimitedText.Record
  var code: String
  var name: String
  var zone: String
  var countries: [Country]
  var reach: ParcelReach
  var transit: DaySpan?
  var over: Mass?
  var upTo: Mass
  /// The three sides, the longest first; nothing where the table has none.
  var sides: [Length]
  var rate: ExactDecimal?

  /// The columns; other names are read too, since tables are edited by hand.
  static let names: [String: [String]] = [
    "service_code": [], "service_name": [], "carrier_service_code": [], "features": [],
    "zone_label": ["zone"], "country_codes": ["countries"], "min_weight": [], "max_weight": [],
    "max_length": [], "max_width": [], "max_height": [], "rate": [], "currency": [],
    "weight_unit": [], "dimension_unit": [], "transit_days": [], "domicile": [],
    "international": [],
  ]

  static let needed = ["service_code", "zone_label", "max_weight"]

  /// Reads a row, or reports what is wrong with it.
  init?(
    _ record: DelimitedText.Record, _ columns: [String: Int], _ cells: inout RowCells,
    usualUnits: ParcelUnits
  ) {
    func text(_ name: String) -> String { record.cell(columns[name]) }
    code = text("service_code")
    if code.isEmpty { cells.report("service_code", "", .missing) }
    name = text("service_name").isEmpty ? code : text("service_name")
    zone = text("zone_label").isEmpty ? "all" : text("zone_label")
    let units = cells.choice("weight_unit", at: columns["weight_unit"], ParcelUnits.self)
    let lengths = cells.lengthUnit(at: columns["dimension_unit"]) ?? (units ?? usualUnits).length
    cells.checkCurrency(at: columns["currency"])
    over = cells.weight("min_weight", at: columns["min_weight"], units ?? usualUnits)
    let heaviest = cells.weight("max_weight", at: columns["max_weight"], units ?? usualUnits)
    if heaviest == nil, text("max_weight").isEmpty { cells.report("max_weight", "", .missing) }
    sides = ["max_length", "max_width", "max_height"]
      .compactMap { cells.length($0, at: columns[$0], lengths) }.sorted(by: >)
    rate = columns["rate"].flatMap { cells.price("rate", at: $0, isRate: false) }
    countries = cells.countries(at: columns["country_codes"])
    transit = cells.transit(at: columns["transit_days"])
    let reach = cells.reach(
      domestic: columns["domicile"], international: columns["international"])
    self.record = record
    if let over, let heaviest, over >= heaviest {
      cells.report("max_weight", text("max_weight"), .belowLowerBound(text("min_weight")))
    }
    guard let heaviest, let reach, cells.problems.isEmpty else { return nil }
    upTo = heaviest
    self.reach = reach
  }
}

extension RowCells {
  fileprivate mutating func weight(
    _ field: String, at position: Int?, _ units: ParcelUnits
  ) -> Mass? {
    number(field, at: position, isNeeded: false, mayBeZero: field == "min_weight")
      .flatMap { try? Mass($0, units.mass) }
  }

  fileprivate mutating func length(
    _ field: String, at position: Int?, _ unit: LengthUnit
  ) -> Length? {
    number(field, at: position, isNeeded: false).flatMap { try? Length($0, unit) }
  }

  fileprivate mutating func lengthUnit(at position: Int?) -> LengthUnit? {
    let text = text(at: position)
    guard !text.isEmpty else { return nil }
    if let unit = LengthUnit(spelling: text) { return unit }
    report("dimension_unit", text, .unknownChoice(nearest: "CM"))
    return nil
  }

  fileprivate mutating func countries(at position: Int?) -> [Country] {
    text(at: position).split(separator: ",").compactMap { part in
      let code = part.filter { !$0.isWhitespace }
      if let country = Country(code: code) { return country }
      report("country_codes", code, .wrongKind(needed: "a country code such as CA"))
      return nil
    }
  }

  fileprivate mutating func transit(at position: Int?) -> DaySpan? {
    let text = text(at: position)
    guard !text.isEmpty else { return nil }
    if let span = TransitReader.span(text) { return span }
    report("transit_days", text, .wrongKind(needed: "a number of days, or two such as 4-9"))
    return nil
  }

  /// Where a service goes: Karrio's two flags, both empty for everywhere.
  fileprivate mutating func reach(domestic: Int?, international: Int?) -> ParcelReach? {
    let flags = [text(at: domestic), text(at: international)].map { $0.lowercased() }
    switch (flags[0], flags[1]) {
    case ("true", "true"), ("", ""): return .everywhere
    case ("true", "false"), ("true", ""): return .domestic
    case ("false", "true"), ("", "true"): return .international
    default:
      report(
        "domicile", flags[0], .wrongKind(needed: "true where international is not, or both true"))
      return nil
    }
  }
}
