import Shipping
import Storage
import Units
import Workflows

/// A row of the Rates tab: a rate sheet, or a table that sheets share.
enum RatesEntry {
  case sheet(StoredSheet)
  case table(StoredTable)

  /// The number of a sheet, and that of a table below zero, so that no two are the same.
  var id: Int64 {
    switch self {
    case .sheet(let sheet): sheet.id
    case .table(let table): -table.id
    }
  }

  /// The sheet, if it is one.
  var sheet: StoredSheet? {
    guard case .sheet(let sheet) = self else { return nil }
    return sheet
  }

  /// True when there is a version before it to compare it with.
  var hasVersionBefore: Bool {
    switch self {
    case .sheet(let sheet): sheet.before != nil
    case .table(let table): table.before != nil
    }
  }

  /// What it is in a word.
  var noun: String { sheet == nil ? "table" : "sheet" }

  /// True when it counts today.
  var counts: Bool {
    switch self {
    case .sheet(let sheet): sheet.counts
    case .table(let table): table.standing == .counts
    }
  }

  /// Why it does not count in full, or nothing.
  var objection: String? {
    switch self {
    case .sheet(let sheet):
      sheet.standing == .counts ? nil : sheet.standing.text(of: sheet.header)
    case .table(let table): table.standing == .counts ? nil : table.standing.text
    }
  }

  /// A table in one line.
  var line: String {
    guard case .table(let table) = self else { return "" }
    let header = table.header
    let carrier = header.identity.carrier.map { "\($0), " } ?? ""
    return "\(header.kind.name) no. \(header.id), \(carrier)\(header.identity.title): "
      + "\(table.sizeText), \(header.validity.text), \(table.standing.text)"
  }

  /// True when it has all words of a text.
  func hasWords(of text: String) -> Bool {
    switch self {
    case .sheet(let sheet): sheet.hasWords(of: text)
    case .table(let table): table.hasWords(of: text)
    }
  }

  /// The kind in a short word for a column.
  static func word(for kind: SharedTableKind) -> String {
    switch kind {
    case .fuelTable: "fuel"
    case .accessorialSchedule: "access"
    case .zoneChart: "zones"
    }
  }
}
