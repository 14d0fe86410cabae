import Shipping
import Units

/// One row of a grid of skid or foot rates while it is read: a lane with its prices.
struct SkidGridRow {
  private let record: DelimitedText.Record
  private let columns: SkidGridColumns
  private let file: String
  private let currency: Currency
  private(set) var problems: [RateSheetProblem] = []

  init(
    _ record: DelimitedText.Record, _ columns: SkidGridColumns, file: String, currency: Currency
  ) {
    self.record = record
    self.columns = columns
    self.file = file
    self.currency = currency
  }

  /// The lane of the row, or nothing when a cell is reported.
  mutating func lane(
    of service: SkidServiceReader.Terms, _ zones: inout GridZones
  ) -> SkidTariff.Lane? {
    let origin = zone(.origin, &zones)
    let destination = zone(.destination, &zones)
    checkCurrency()
    let minimum = money(.minimum)
    let maximum = money(.maximum)
    let transit = value(.transit) { RateSheetNumber.days($0) }
    let prices = prices()
    guard problems.isEmpty, let origin, let destination, let prices else { return nil }
    return SkidTariff.Lane(
      service: service.service.name, origin: origin, destination: destination, prices: prices,
      minimum: minimum, maximum: maximum, transitDays: transit ?? service.transitDays)
  }

  private mutating func prices() -> SkidPrices? {
    var totals: [SkidPrices.Step] = []
    var each: [SkidPrices.Step] = []
    var additional: Money?
    for kind in columns.kinds where kind.isPrice {
      guard let amount = money(kind) else { continue }
      switch kind {
      case .total(let count): totals.append(.init(count: count, amount: amount))
      case .each(let count): each.append(.init(count: count, amount: amount))
      default: additional = amount
      }
    }
    guard problems.isEmpty else { return nil }
    if !totals.isEmpty, let first = each.first {
      add("\(first.count)+", first.amount.plainText, .twoWaysOfPricing)
      return nil
    }
    if totals.isEmpty, let additional {
      add("additional", additional.plainText, .twoWaysOfPricing)
      return nil
    }
    if totals.isEmpty, each.isEmpty {
      add("", "", .noRates)
      return nil
    }
    return SkidPrices(totals: totals, additional: additional, each: each)
  }

  private mutating func zone(
    _ kind: SkidGridColumns.Kind, _ zones: inout GridZones
  ) -> ZonePattern? {
    let text = cell(kind) ?? ""
    let zone = zones.zone(text)
    if zone == nil { add(kind.name, text, text.isEmpty ? .missing : .unknownZone) }
    return zone
  }

  private mutating func checkCurrency() {
    guard let text = cell(.currency), !Self.isEmpty(text) else { return }
    if Currency(code: text) != currency {
      add(SkidGridColumns.Kind.currency.name, text, .otherCurrency(sheet: currency))
    }
  }

  private mutating func money(_ kind: SkidGridColumns.Kind) -> Money? {
    let currency = currency
    return value(kind) { RateSheetNumber.money($0, currency) }
  }

  /// Reads a cell that may be empty, and then says nothing: there is no price of zero.
  private mutating func value<Value>(
    _ kind: SkidGridColumns.Kind, _ read: (String) -> Result<Value, RateSheetProblem.Reason>
  ) -> Value? {
    guard let text = cell(kind), !Self.isEmpty(text) else { return nil }
    switch read(text) {
    case .success(let value): return value
    case .failure(let reason):
      add(kind.name, text, reason)
      return nil
    }
  }

  private mutating func add(_ field: String, _ value: String, _ reason: RateSheetProblem.Reason) {
    problems.append(
      RateSheetProblem(file: file, line: record.line, field: field, value: value, reason: reason))
  }

  private func cell(_ kind: SkidGridColumns.Kind) -> String? {
    guard let position = columns.kinds.firstIndex(of: kind) else { return nil }
    return position < record.fields.count ? record.fields[position] : ""
  }

  private static func isEmpty(_ cell: String) -> Bool {
    cell.isEmpty || cell == "-" || cell == "\u{2013}" || cell.allSatisfy(\.isWhitespace)
  }
}
