import Shipping
import Units

/// Reads the cells of one row in their types, and gathers what is wrong with them.
struct RowCells {
  let record: DelimitedText.Record
  private let table: TableHeader
  let currency: Currency
  private(set) var problems: [RateSheetProblem] = []

  init(_ record: DelimitedText.Record, _ table: TableHeader, _ currency: Currency) {
    self.record = record
    self.table = table
    self.currency = currency
  }

  mutating func report(_ field: String, _ value: String, _ reason: RateSheetProblem.Reason) {
    problems.append(table.problem(record, field, value, reason))
  }

  /// A weight in the unit of the sheet; a lower bound may be zero.
  mutating func mass(
    _ field: String, at position: Int?, _ units: ParcelUnits, isNeeded: Bool
  ) -> Mass? {
    number(field, at: position, isNeeded: isNeeded, mayBeZero: field == "over").flatMap {
      guard $0 <= 100_000 else {
        report(field, record.cell(position), .overLimit(100_000))
        return nil
      }
      return try? Mass($0, units.mass)
    }
  }

  /// A price, with the places of the currency, or a rate, with four places; nothing for an empty cell.
  mutating func price(_ field: String, at position: Int, isRate: Bool) -> ExactDecimal? {
    let text = record.cell(position)
    guard !text.isEmpty else { return nil }
    let found =
      isRate
      ? RateSheetNumber.rate(text, currency).map(\.value)
      : RateSheetNumber.money(text, currency).map(\.amount)
    switch found {
    case .success(let value): return value
    case .failure(let reason):
      report(field, text, reason)
      return nil
    }
  }

  /// A raw value in letters of either case; nothing for an empty cell.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ field: String, at position: Int?, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    let text = record.cell(position)
    guard !text.isEmpty else { return nil }
    if let choice = Choice.named(text) { return choice }
    let nearest = NearestWord.to(text, among: Choice.allCases.map(\.rawValue))
    report(field, text, .unknownChoice(nearest: nearest))
    return nil
  }

  /// Reports another currency than that of the sheet.
  mutating func checkCurrency(at position: Int?) {
    let text = record.cell(position)
    guard !text.isEmpty, Currency(code: text) != currency else { return }
    report("currency", text, .otherCurrency(sheet: currency))
  }

  /// Where a lane begins or ends.
  ///
  /// - Parameters:
  ///   - field: The name of the column.
  ///   - position: Where it stands.
  ///   - zones: The zones that were read already, since most stand on many rows.
  /// - Returns: The zone, or nothing where something else is reported.
  mutating func zone(
    _ field: String, at position: Int?, _ zones: inout GridZones
  ) -> ZonePattern? {
    let text = record.cell(position)
    if let zone = zones.zone(text) { return zone }
    report(field, text, text.isEmpty ? .missing : .unknownZone)
    return nil
  }

  /// Plain digits at or above zero.
  mutating func number(
    _ field: String, at position: Int?, isNeeded: Bool, mayBeZero: Bool = false
  ) -> ExactDecimal? {
    let text = record.cell(position)
    guard !text.isEmpty else {
      if isNeeded { report(field, "", .missing) }
      return nil
    }
    guard let value = try? ExactDecimal(parsing: text) else {
      report(field, text, .notANumber)
      return nil
    }
    if value.isNegative || value.isZero && !mayBeZero {
      report(field, text, value.isZero ? .zero : .negative)
      return nil
    }
    return value
  }
}

extension RowCells {
  /// The text of a cell; empty where there is none.
  func text(at position: Int?) -> String { record.cell(position) }
}
