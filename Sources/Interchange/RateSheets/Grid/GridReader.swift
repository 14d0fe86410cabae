import Shipping
import Units

/// Reads the CSV grid of one service into lanes; a bad row is reported and left out.
///
/// The file comes piece by piece and the lanes are packed, so that a million rows take about a hundred
/// megabytes.
struct GridReader {
  /// The lanes of a sheet, to which each grid adds those of its service.
  typealias Book = LaneBook<ClassTariff.Lane>

  /// What a grid gave, beside its lanes.
  struct Grid {
    var rowCount = 0
    var goodRowCount = 0
    var problems: [RateSheetProblem] = []
    /// False when the header or the whole file cannot be used.
    var isUsable = false
  }

  private let file: String
  private let service: TermsReader.ServiceTerms
  private let currency: Currency
  private var grid = Grid()
  private var problems = ProblemTally<RateSheetProblem>()
  private var zones = GridZones()
  private var book: Book
  /// How many lanes the book had before.
  private let earlierLaneCount: Int
  /// The line of each part of a lane that was added, the first behind those of earlier grids.
  private var lines: [Int32] = []
  private let earlierPartCount: Int

  static func read(
    _ bytes: ByteSource, file: String, service: TermsReader.ServiceTerms, currency: Currency,
    into book: inout Book, report: RateSheetReader.RowReport
  ) -> Grid {
    var reader = GridReader(file: file, service: service, currency: currency, book: book)
    // The book is not to be copied when the reader adds to it.
    book = Book()
    reader.read(bytes, report: report)
    book = reader.book
    reader.grid.problems = reader.problems.all { count in
      RateSheetProblem(file: file, reason: .further(count))
    }
    return reader.grid
  }

  private init(
    file: String, service: TermsReader.ServiceTerms, currency: Currency, book: Book
  ) {
    self.file = file
    self.service = service
    self.currency = currency
    self.book = book
    earlierLaneCount = book.count
    earlierPartCount = book.partCount
  }

  private mutating func read(_ bytes: ByteSource, report: RateSheetReader.RowReport) {
    do throws(PlainTextError) {
      try readRows(bytes, report: report)
    } catch {
      // The file as a whole is at fault, and its rows are of no interest.
      grid = Grid()
      problems = ProblemTally()
      problems.append(RateSheetProblem(file: file, line: error.line, reason: .notText(error)))
    }
  }

  private mutating func readRows(
    _ bytes: ByteSource, report: RateSheetReader.RowReport
  ) throws(PlainTextError) {
    var reader = try DelimitedReader(bytes, limits: .grid)
    guard let header = try reader.next() else { throw .empty }
    guard !header.isMalformed else {
      return problems.append(
        RateSheetProblem(file: file, line: header.line, reason: .malformedQuotes))
    }
    var headerProblems: [RateSheetProblem] = []
    let columns = GridColumns(header, file: file, problems: &headerProblems)
    problems.append(contentsOf: headerProblems)
    guard let columns else { return }
    // Not exact where there are blank rows or breaks within fields, and only to tell how far it is.
    let expected = (bytes.lineCount() ?? 1) - 1
    while let record = try reader.next() {
      if grid.rowCount.isMultiple(of: 500) {
        report(file, grid.rowCount, max(expected, grid.rowCount))
      }
      read(record, columns)
    }
    report(file, grid.rowCount, grid.rowCount)
    finish()
  }

  private mutating func read(_ record: DelimitedText.Record, _ columns: GridColumns) {
    grid.rowCount += 1
    if record.isMalformed {
      return problems.append(
        RateSheetProblem(file: file, line: record.line, reason: .malformedQuotes))
    }
    if let surplus = record.fields.dropFirst(columns.kinds.count).first(where: { !$0.isEmpty }) {
      return problems.append(
        RateSheetProblem(
          file: file, line: record.line, value: surplus,
          reason: .tooManyFields(header: columns.kinds.count)))
    }
    var row = GridRow(record, columns, file: file, currency: currency)
    row.readCells(zones: &zones)
    if row.hasError { keepLane(of: row) } else { place(&row) }
    if !row.hasError { grid.goodRowCount += 1 }
    problems.append(contentsOf: row.problems)
  }
}

extension GridReader {
  /// Puts a good row into its lane, unless it contradicts an earlier row of the lane.
  private mutating func place(_ row: inout GridRow) {
    guard let origin = row.origin, let destination = row.destination,
      let freightClass = row.freightClass
    else { return }
    let name = service.service.name
    let known = book.number(of: name, from: origin, to: destination)
    if let known {
      if let part = book.part(withRatesOf: freightClass, ofLane: known) {
        return row.report(.freightClass, .duplicateRow(firstLine: line(ofPart: part)))
      }
      if let other = contradiction(of: row, toLane: known) { return row.report(other.0, other.1) }
    }
    let lane = known ?? book.addLane(of: name, from: origin, to: destination)
    note(book.add(freightClass, row.rates, toLane: lane), row)
    if let minimum = row.minimum, book.tariffMinimum(ofLane: lane) == nil {
      note(book.add(tariffMinimum: minimum, toLane: lane), row)
    }
    if let days = row.transit, book.transitDays(ofLane: lane) == nil {
      note(book.add(transitDays: days, toLane: lane), row)
    }
  }

  /// Keeps the lane of a row that is left out, without rates: else its freight would go by a wider lane, at
  /// another price.
  private mutating func keepLane(of row: GridRow) {
    guard let origin = row.origin, let destination = row.destination,
      book.number(of: service.service.name, from: origin, to: destination) == nil
    else { return }
    _ = book.addLane(of: service.service.name, from: origin, to: destination)
  }

  /// Keeps the line of a part that was added.
  private mutating func note(_ part: Int, _ row: GridRow) {
    lines.append(Int32(clamping: row.line))
  }

  private func line(ofPart part: Int) -> Int { Int(lines[part - earlierPartCount]) }

  private func contradiction(
    of row: GridRow, toLane lane: Int
  ) -> (GridColumns.Kind, RateSheetProblem.Reason)? {
    if let minimum = row.minimum, let first = book.tariffMinimum(ofLane: lane),
      minimum != first.amount
    {
      return (
        .minimum,
        .differsWithinLane(firstLine: line(ofPart: first.part), other: first.amount.plainText)
      )
    }
    if let transit = row.transit, let first = book.transitDays(ofLane: lane), transit != first.days
    {
      return (
        .transit,
        .differsWithinLane(firstLine: line(ofPart: first.part), other: String(first.days))
      )
    }
    return nil
  }

  private mutating func finish() {
    grid.isUsable = grid.goodRowCount > 0
    if !grid.isUsable { problems.append(RateSheetProblem(file: file, reason: .noGoodRow)) }
    guard let days = service.transitDays else { return }
    for lane in earlierLaneCount..<book.count where book.transitDays(ofLane: lane) == nil {
      _ = book.add(transitDays: days, toLane: lane)
    }
  }
}

extension PlainTextError {
  /// The line, where one can be named.
  var line: Int? {
    switch self {
    case .empty, .utf16, .tableTooLarge, .unreadable: nil
    case .notUTF8(let line), .zeroByte(let line), .rowTooLong(let line): line
    }
  }
}
