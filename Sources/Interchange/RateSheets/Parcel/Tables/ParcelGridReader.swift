import Shipping
import Units

/// Reads the CSV grid of a parcel service: weight brackets down, zones across.
struct ParcelGridReader {
  /// What a grid gave; no grid when its header or all of its rows cannot be used.
  struct Reading {
    var grid: ParcelGrid?
    var rowCount = 0
    var goodRowCount = 0
    var problems: [RateSheetProblem] = []
  }

  /// The columns that are no zones, with their other names.
  static let names: [String: [String]] = [
    "over": ["from", "above", "minweight"],
    "up_to": ["weight", "notover", "to", "maxweight", "lb", "lbs", "kg"],
    "basis": [], "currency": ["cur"],
  ]

  private let currency: Currency
  private let units: ParcelUnits

  init(_ currency: Currency, _ units: ParcelUnits) {
    self.currency = currency
    self.units = units
  }

  /// True for the header of such a grid, whatever its zones are named.
  static func looksRight(_ header: [String]) -> Bool {
    let names = Set(header.map(TableRows.plain))
    return names.contains("upto") && names.count > 1
  }

  func read(_ bytes: [UInt8], file: String) -> Reading {
    var reading = Reading()
    guard let table = TableRows(bytes, file: file, problems: &reading.problems) else {
      return reading
    }
    reading.rowCount = table.count
    guard
      let columns = table.columns(Self.names, needed: ["up_to"], problems: &reading.problems),
      let zones = zones(table, besides: Set(columns.values), &reading.problems)
    else { return reading }
    var rows = BracketRows()
    // The line of a row that was left out, and whose upper bound is not known.
    var lostLine: Int?
    var broken = table.brokenLines[...]
    for record in table.rows {
      while let line = broken.first, line < record.line {
        lostLine = line
        broken.removeFirst()
      }
      switch row(record, table, columns, zones, &reading.problems) {
      case .success(var row):
        row.lostLine = lostLine
        rows.add(row)
        lostLine = nil
      case .failure(.leftOut(let upTo?)):
        rows.addLeftOut(upTo: upTo)
        lostLine = nil
      case .failure(.leftOut(nil)): lostLine = record.line
      }
    }
    let brackets = rows.brackets()
    reading.problems += brackets.problems.map { record, problem in
      table.problem(record, "up_to", record.cell(columns["up_to"]), .parcel(problem))
    }
    reading.problems += brackets.cheaper.map { record, column, problem in
      let zone = zones[column]
      return table.problem(
        record, "zone \(zone.name)", record.cell(zone.position), .parcel(problem))
    }
    reading.goodRowCount = brackets.rows.count { row in row.cells.contains { $0 != nil } }
    guard reading.goodRowCount > 0 else {
      reading.problems.append(RateSheetProblem(file: file, reason: .noGoodRow))
      return reading
    }
    reading.grid = ParcelGrid(zones: zones.map(\.name), rows: brackets.rows)
    return reading
  }

  private typealias Zone = (name: String, position: Int)

  /// The columns that are zones: all others, each once and with a name.
  private func zones(
    _ table: TableRows, besides known: Set<Int>, _ problems: inout [RateSheetProblem]
  ) -> [Zone]? {
    var zones: [Zone] = []
    let before = problems.count
    for (position, field) in table.header.fields.enumerated() where !known.contains(position) {
      let name = ZoneName.plain(field)
      if name.isEmpty {
        guard table.rows.contains(where: { !$0.cell(position).isEmpty }) else { continue }
        problems.append(table.problem(table.header, "column \(position + 1)", "", .missing))
      } else if zones.contains(where: { $0.name == name }) {
        problems.append(table.problem(table.header, "column", field, .columnTwice))
      } else {
        zones.append((name, position))
      }
    }
    if zones.isEmpty {
      problems.append(table.problem(table.header, "column of a zone", "", .missing))
    }
    return problems.count == before ? zones : nil
  }

  /// Why there is no row.
  private enum Lack: Error {
    /// It is left out; its upper bound where that can be read.
    case leftOut(upTo: Mass?)
  }

  private func row(
    _ record: DelimitedText.Record, _ table: TableRows, _ columns: [String: Int], _ zones: [Zone],
    _ problems: inout [RateSheetProblem]
  ) -> Result<BracketRows.Row, Lack> {
    var cells = RowCells(record, table, currency)
    let upTo = cells.mass("up_to", at: columns["up_to"], units, isNeeded: true)
    let over = cells.mass("over", at: columns["over"], units, isNeeded: false)
    let basis = cells.choice("basis", at: columns["basis"], ParcelBracket.Basis.self)
    cells.checkCurrency(at: columns["currency"])
    let prices = zones.map { zone in
      cells.price("zone \(zone.name)", at: zone.position, isRate: basis ?? .parcel != .parcel)
    }
    if prices.allSatisfy({ $0 == nil }), cells.problems.isEmpty { cells.report("", "", .noRates) }
    if let over, let upTo, over >= upTo {
      cells.report(
        "up_to", record.cell(columns["up_to"]),
        .belowLowerBound(record.cell(columns["over"])))
      problems += cells.problems
      return .failure(.leftOut(upTo: nil))
    }
    problems += cells.problems
    guard let upTo, cells.problems.isEmpty else { return .failure(.leftOut(upTo: upTo)) }
    return .success(
      BracketRows.Row(
        record: record, over: over, upTo: upTo, basis: basis ?? .parcel, cells: prices))
  }
}

/// Names of zones as files write them.
enum ZoneName {
  /// The name without the word before it: `Zone 2` is `2`.
  static func plain(_ text: String) -> String {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let lower = trimmed.lowercased()
    for word in ["zone ", "zone_", "zone-"] where lower.hasPrefix(word) {
      return String(trimmed.dropFirst(word.count))
    }
    return trimmed
  }
}
