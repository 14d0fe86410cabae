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

    init(_ reading: GridReading, _ grid: ParcelGrid? = nil) {
      self.grid = grid
      rowCount = reading.rowCount
      goodRowCount = grid == nil ? 0 : reading.goodRowCount
      problems = reading.problems
    }
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
    let names = Set(header.map(TableHeader.plain))
    return names.contains("upto") && names.count > 1
  }

  /// Reads a grid.
  func read(
    _ bytes: ByteSource, file: String, report: @escaping RateSheetReader.RowReport
  ) -> Reading {
    var rows = BracketRows(width: 0)
    var stream = TableStream(file: file, report: report)
    var nameless: Set<Int> = []
    let columns = stream.read(bytes) { header, problems in
      let columns = Columns(header, &problems)
      if let columns { rows = BracketRows(width: columns.zones.count) }
      return columns
    } row: { record, columns in
      var cells = RowCells(record, columns.header, currency)
      read(&cells, columns, into: &rows)
      let filled = columns.nameless.filter {
        !record.cell($0).isEmpty && nameless.insert($0).inserted
      }
      return cells.problems
        + filled.map {
          columns.header.problem(columns.header.record, "column \($0 + 1)", "", .missing)
        }
    } broken: { line in
      rows.addLeftOut(line: line, upTo: nil)
    }
    guard let columns else { return Reading(GridReading(stream, goodRowCount: nil)) }
    let result = rows.result()
    for finding in result.findings { stream.add(problem(finding, columns)) }
    let reading = GridReading(stream, goodRowCount: result.goodRowCount)
    guard reading.isUsable, nameless.isEmpty else { return Reading(reading) }
    return Reading(
      reading,
      ParcelGrid(
        zones: columns.zones.map(\.name), brackets: result.brackets, cells: result.cells))
  }

  private func problem(_ finding: BracketRows.Finding, _ columns: Columns) -> RateSheetProblem {
    let field = finding.cheaper.map { "zone \(columns.zones[$0.column].name)" } ?? "up_to"
    let value =
      finding.cheaper.map { $0.price.text(places: max(2, $0.price.scale)) } ?? finding.upTo
    return RateSheetProblem(
      file: columns.header.file, line: finding.line, field: field, value: value,
      reason: .parcel(finding.problem))
  }

  private func read(_ cells: inout RowCells, _ columns: Columns, into rows: inout BracketRows) {
    let upTo = cells.mass("up_to", at: columns.upTo, units, isNeeded: true)
    let over = cells.mass("over", at: columns.over, units, isNeeded: false)
    let basis =
      cells.choice("basis", at: columns.basis, ParcelBracket.Basis.self) ?? .parcel
    cells.checkCurrency(at: columns.currency)
    let prices = columns.zones.map { zone in
      cells.price("zone \(zone.name)", at: zone.position, isRate: basis != .parcel)
    }
    if prices.allSatisfy({ $0 == nil }), cells.problems.isEmpty { cells.report("", "", .noRates) }
    let isBackwards = over.flatMap { over in upTo.map { over >= $0 } } ?? false
    if isBackwards {
      cells.report(
        "up_to", cells.text(at: columns.upTo), .belowLowerBound(cells.text(at: columns.over)))
    }
    guard let upTo, cells.problems.isEmpty else {
      return rows.addLeftOut(line: cells.record.line, upTo: isBackwards ? nil : upTo)
    }
    rows.add(
      line: cells.record.line, over: over, upTo: upTo, text: cells.text(at: columns.upTo),
      basis: basis, cells: prices)
  }
}

extension ParcelGridReader {
  /// Where the cells of a row stand.
  private struct Columns {
    let header: TableHeader
    let upTo: Int?
    let over: Int?
    let basis: Int?
    let currency: Int?
    /// The columns that are zones: all others, each once and with a name.
    private(set) var zones: [(name: String, position: Int)] = []
    /// Columns without a name, which are to be empty.
    private(set) var nameless: [Int] = []

    init?(_ header: TableHeader, _ problems: inout [RateSheetProblem]) {
      let found = header.columns(
        ParcelGridReader.names, needed: ["up_to"], problems: &problems)
      guard let found else { return nil }
      self.header = header
      upTo = found["up_to"]
      over = found["over"]
      basis = found["basis"]
      currency = found["currency"]
      let before = problems.count
      addZones(besides: Set(found.values), &problems)
      guard problems.count == before else { return nil }
    }

    private mutating func addZones(
      besides known: Set<Int>, _ problems: inout [RateSheetProblem]
    ) {
      let record = header.record
      for (position, field) in record.fields.enumerated() where !known.contains(position) {
        let name = ZoneName.plain(field)
        if name.isEmpty {
          nameless.append(position)
        } else if zones.contains(where: { $0.name == name }) {
          problems.append(header.problem(record, "column", field, .columnTwice))
        } else {
          zones.append((name, position))
        }
      }
      if zones.isEmpty {
        problems.append(header.problem(record, "column of a zone", "", .missing))
      }
    }
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
