/// Reads the rows of a CSV table below its header as the file comes, so that a large table is never whole
/// in memory; broken rows are reported and left out.
struct TableStream {
  private let file: String
  private let limits: TableLimits
  private let report: RateSheetReader.RowReport
  private var problems = ProblemTally<RateSheetProblem>()

  /// How many rows were read, broken ones too.
  private(set) var rowCount = 0

  init(
    file: String, limits: TableLimits = .grid,
    report: @escaping RateSheetReader.RowReport = { _, _, _ in }
  ) {
    self.file = file
    self.limits = limits
    self.report = report
  }

  /// What was wrong, in the order of the file: the first problems, and how many more there were.
  var allProblems: [RateSheetProblem] {
    problems.all { RateSheetProblem(file: file, reason: .further($0)) }
  }

  /// Adds a problem behind those of the rows.
  mutating func add(_ problem: RateSheetProblem) { problems.append(problem) }

  /// Tells that no row can be used.
  mutating func addNoGoodRow() { add(RateSheetProblem(file: file, reason: .noGoodRow)) }

  /// Reads a whole table.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - columns: Reads the header and adds what is wrong with it; nothing where it cannot be used.
  ///   - row: Reads a row, and gives what is wrong with it.
  ///   - broken: Is told the line of a broken row, in its place between the others.
  /// - Returns: The columns; nothing when the header or the whole file cannot be used, whatever was read
  ///   of it.
  mutating func read<Columns>(
    _ bytes: ByteSource,
    columns: (TableHeader, inout [RateSheetProblem]) -> Columns?,
    row: (DelimitedText.Record, Columns) -> [RateSheetProblem],
    broken: (_ line: Int) -> Void = { _ in }
  ) -> Columns? {
    do throws(PlainTextError) {
      return try readRows(bytes, columns, row, broken)
    } catch {
      // The file as a whole is at fault, and its rows are of no interest.
      rowCount = 0
      problems = ProblemTally()
      add(RateSheetProblem(file: file, line: error.line, reason: .notText(error)))
      return nil
    }
  }

  private mutating func readRows<Columns>(
    _ bytes: ByteSource, _ columns: (TableHeader, inout [RateSheetProblem]) -> Columns?,
    _ row: (DelimitedText.Record, Columns) -> [RateSheetProblem], _ broken: (Int) -> Void
  ) throws(PlainTextError) -> Columns? {
    var reader = try DelimitedReader(bytes, limits: limits)
    guard let header = try reader.next() else { throw .empty }
    guard !header.isMalformed else {
      add(RateSheetProblem(file: file, line: header.line, reason: .malformedQuotes))
      return nil
    }
    var found: [RateSheetProblem] = []
    let columns = columns(TableHeader(file: file, record: header), &found)
    problems.append(contentsOf: found)
    guard let columns else { return nil }
    // Not exact where there are blank rows or breaks within fields, and only to tell how far it is.
    let expected = (bytes.lineCount() ?? 1) - 1
    while let record = try reader.next() {
      if rowCount.isMultiple(of: 500) { report(file, rowCount, max(expected, rowCount)) }
      rowCount += 1
      if let problem = problem(record, columns: header.fields.count) {
        add(problem)
        broken(record.line)
      } else {
        problems.append(contentsOf: row(record, columns))
      }
    }
    report(file, rowCount, rowCount)
    return columns
  }

  /// Why a row is broken, or nothing.
  private func problem(_ record: DelimitedText.Record, columns: Int) -> RateSheetProblem? {
    if record.isMalformed {
      return RateSheetProblem(file: file, line: record.line, reason: .malformedQuotes)
    }
    let surplus = record.fields.dropFirst(columns).first { !$0.isEmpty }
    return surplus.map {
      RateSheetProblem(
        file: file, line: record.line, value: $0, reason: .tooManyFields(header: columns))
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
