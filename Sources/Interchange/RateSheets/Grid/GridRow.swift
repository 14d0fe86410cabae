import Shipping
import Units

/// One row of a grid while it is read: its cells in their types, and what is wrong with them.
struct GridRow {
  private let record: DelimitedText.Record
  private let columns: GridColumns
  private let file: String
  private let currency: Currency

  private(set) var origin: ZonePattern?
  private(set) var destination: ZonePattern?
  private(set) var freightClass: FreightClass?
  private(set) var minimum: Money?
  private(set) var transit: Int?
  /// A rate for each weight break from the lightest; nothing for none.
  private(set) var rates = [HundredweightRate?](repeating: nil, count: WeightBreak.allCases.count)
  private(set) var problems: [RateSheetProblem] = []

  var line: Int { record.line }

  /// True when the row is left out.
  var hasError: Bool { problems.contains(where: \.isError) }

  init(
    _ record: DelimitedText.Record, _ columns: GridColumns, file: String, currency: Currency
  ) {
    self.record = record
    self.columns = columns
    self.file = file
    self.currency = currency
  }

  /// Reads all cells; `zones` holds the zones already read, since most stand on many rows.
  mutating func readCells(zones: inout GridZones) {
    origin = zone(at: columns.origin, &zones)
    destination = zone(at: columns.destination, &zones)
    readClass()
    readCurrency()
    let currency = currency
    minimum = value(at: columns.minimum) { RateSheetNumber.money($0, currency) }
    transit = value(at: columns.transit) { RateSheetNumber.days($0) }
    for (column, position) in columns.rates {
      rates[column.index] = value(at: position) { RateSheetNumber.rate($0, currency) }
    }
    if problems.isEmpty, rates.allSatisfy({ $0 == nil }) { add("", "", .noRates) }
    checkOrderOfBreaks()
  }

  /// Reports a problem of a cell.
  mutating func report(_ kind: GridColumns.Kind, _ reason: RateSheetProblem.Reason) {
    let position = columns.kinds.firstIndex(of: kind)
    add(kind.name, position.map { cell($0) } ?? "", reason)
  }

  private mutating func zone(at position: Int, _ zones: inout GridZones) -> ZonePattern? {
    let text = cell(position)
    guard let zone = zones.zone(text) else {
      report(columns.kinds[position], text.isEmpty ? .missing : .unknownZone)
      return nil
    }
    return zone
  }

  private mutating func readClass() {
    let text = cell(columns.freightClass)
    freightClass = FreightClass(parsing: text)
    if freightClass == nil { report(.freightClass, text.isEmpty ? .missing : .unknownClass) }
  }

  private mutating func readCurrency() {
    guard let position = columns.currency, !isEmpty(cell(position)) else { return }
    if Currency(code: cell(position)) != currency {
      report(.currency, .otherCurrency(sheet: currency))
    }
  }

  /// Reads a cell that may be empty, and then says nothing: there is no rate of zero.
  private mutating func value<Value>(
    at position: Int?, _ read: (String) -> Result<Value, RateSheetProblem.Reason>
  ) -> Value? {
    guard let position, !isEmpty(cell(position)) else { return nil }
    switch read(cell(position)) {
    case .success(let value): return value
    case .failure(let reason):
      report(columns.kinds[position], reason)
      return nil
    }
  }

  private mutating func checkOrderOfBreaks() {
    var lighter: (column: WeightBreak, rate: HundredweightRate)?
    for (column, position) in columns.rates {
      guard let rate = rates[column.index] else { continue }
      if let lighter, lighter.rate < rate {
        add(
          column.code, cell(position),
          .heavierBreakCostsMore(lighter: lighter.column, rate: lighter.rate))
      }
      lighter = (column, rate)
    }
  }

  private mutating func add(_ field: String, _ value: String, _ reason: RateSheetProblem.Reason) {
    problems.append(
      RateSheetProblem(file: file, line: line, field: field, value: value, reason: reason))
  }

  private func cell(_ position: Int) -> String {
    position < record.fields.count ? record.fields[position] : ""
  }

  private func isEmpty(_ cell: String) -> Bool {
    cell.isEmpty || cell == "-" || cell == "\u{2013}"
      || cell.utf8.count <= 4 && cell.allSatisfy(\.isWhitespace)
  }
}
