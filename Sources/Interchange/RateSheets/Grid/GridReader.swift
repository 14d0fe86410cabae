import Shipping
import Units

/// Reads the CSV grid of one service into lanes; a bad row is reported and left out.
struct GridReader {
  /// What a grid gave.
  struct Grid {
    var lanes: [ClassTariff.Lane] = []
    var rowCount = 0
    var goodRowCount = 0
    var problems: [RateSheetProblem] = []
    /// False when the header or the whole file cannot be used.
    var isUsable = false
  }

  private struct LaneKey: Hashable {
    var origin: ZonePattern
    var destination: ZonePattern
  }

  private struct LaneRows {
    var key: LaneKey
    var rates: [FreightClass: [WeightBreak: HundredweightRate]] = [:]
    var lines: [FreightClass: Int] = [:]
    var minimum: (value: Money, line: Int)?
    var transit: (value: Int, line: Int)?
  }

  private let file: String
  private let service: TermsReader.ServiceTerms
  private let currency: Currency
  private var grid = Grid()
  private var problems = ProblemTally<RateSheetProblem>()
  private var lanes: [LaneRows] = []
  private var laneNumbers: [LaneKey: Int] = [:]
  private var zones: [String: ZonePattern] = [:]

  static func read(
    _ bytes: [UInt8], file: String, service: TermsReader.ServiceTerms, currency: Currency,
    report: RateSheetReader.RowReport
  ) -> Grid {
    var reader = GridReader(file: file, service: service, currency: currency)
    reader.read(bytes, report: report)
    reader.grid.problems = reader.problems.all { count in
      RateSheetProblem(file: file, reason: .further(count))
    }
    return reader.grid
  }

  private init(file: String, service: TermsReader.ServiceTerms, currency: Currency) {
    self.file = file
    self.service = service
    self.currency = currency
  }

  private mutating func read(_ bytes: [UInt8], report: RateSheetReader.RowReport) {
    let text: DelimitedText
    do {
      text = try DelimitedText(bytes)
    } catch {
      problems.append(
        RateSheetProblem(file: file, line: error.line, reason: .notText(error)))
      return
    }
    guard let header = text.records.first, !header.isMalformed else {
      let reason: RateSheetProblem.Reason =
        text.records.isEmpty ? .notText(.empty) : .malformedQuotes
      problems.append(
        RateSheetProblem(file: file, line: text.records.first?.line, reason: reason))
      return
    }
    var headerProblems: [RateSheetProblem] = []
    let columns = GridColumns(header, file: file, problems: &headerProblems)
    problems.append(contentsOf: headerProblems)
    guard let columns else { return }
    let rows = text.records.dropFirst()
    for record in rows {
      if grid.rowCount.isMultiple(of: 500) { report(file, grid.rowCount, rows.count) }
      read(record, columns)
    }
    report(file, rows.count, rows.count)
    finish()
  }

  private mutating func read(_ record: DelimitedText.Record, _ columns: GridColumns) {
    grid.rowCount += 1
    if record.isMalformed {
      return problems.append(
        RateSheetProblem(file: file, line: record.line, reason: .malformedQuotes))
    }
    if record.fields.dropFirst(columns.kinds.count).contains(where: { !$0.isEmpty }) {
      return problems.append(
        RateSheetProblem(
          file: file, line: record.line,
          value: record.fields.dropFirst(columns.kinds.count).first { !$0.isEmpty } ?? "",
          reason: .tooManyFields(header: columns.kinds.count)))
    }
    var row = GridRow(record, columns, file: file, currency: currency)
    row.readCells(zones: &zones)
    if row.problems.allSatisfy({ !$0.isError }) { place(&row) }
    if row.problems.allSatisfy({ !$0.isError }) { grid.goodRowCount += 1 }
    problems.append(contentsOf: row.problems)
  }

  /// Puts a good row into its lane, unless it contradicts an earlier row of the lane.
  private mutating func place(_ row: inout GridRow) {
    guard let origin = row.origin, let destination = row.destination,
      let freightClass = row.freightClass
    else { return }
    let key = LaneKey(origin: origin, destination: destination)
    let number = laneNumbers[key] ?? lanes.count
    if number == lanes.count {
      laneNumbers[key] = number
      lanes.append(LaneRows(key: key))
    }
    if let first = lanes[number].lines[freightClass] {
      return row.report(.freightClass, .duplicateRow(firstLine: first))
    }
    if let minimum = row.minimum, let first = lanes[number].minimum, minimum != first.value {
      return row.report(
        .minimum, .differsWithinLane(firstLine: first.line, other: first.value.plainText))
    }
    if let transit = row.transit, let first = lanes[number].transit, transit != first.value {
      return row.report(
        .transit, .differsWithinLane(firstLine: first.line, other: String(first.value)))
    }
    lanes[number].lines[freightClass] = row.line
    lanes[number].rates[freightClass] = row.rates
    if lanes[number].minimum == nil { lanes[number].minimum = row.minimum.map { ($0, row.line) } }
    if lanes[number].transit == nil { lanes[number].transit = row.transit.map { ($0, row.line) } }
  }

  private mutating func finish() {
    grid.lanes = lanes.filter { !$0.rates.isEmpty }.map { lane in
      ClassTariff.Lane(
        service: service.service.name, origin: lane.key.origin, destination: lane.key.destination,
        rates: ClassRateTable(lane.rates),
        transitDays: lane.transit?.value ?? service.transitDays,
        tariffMinimum: lane.minimum?.value)
    }
    grid.isUsable = !grid.lanes.isEmpty
    if !grid.isUsable { problems.append(RateSheetProblem(file: file, reason: .noGoodRow)) }
  }
}

extension PlainTextError {
  /// The line, where one can be named.
  var line: Int? {
    switch self {
    case .empty, .utf16, .tableTooLarge: nil
    case .notUTF8(let line), .zeroByte(let line): line
    }
  }
}
