/// The rows of a CSV table below its header at once, without those that are broken.
struct TableRows {
  let header: TableHeader
  let rows: [DelimitedText.Record]
  /// How many rows there are, broken ones too.
  let count: Int
  /// The lines of the broken ones.
  let brokenLines: [Int]

  /// Reads a table, or reports why it cannot be read.
  init?(_ bytes: [UInt8], file: String, problems: inout [RateSheetProblem]) {
    var rows: [DelimitedText.Record] = []
    var broken: [Int] = []
    var stream = TableStream(file: file, limits: .usual)
    let header = stream.read(.memory(bytes)) { header, _ in
      header
    } row: { record, _ in
      rows.append(record)
      return []
    } broken: { line in
      broken.append(line)
    }
    problems += stream.allProblems
    guard let header else { return nil }
    self.header = header
    self.rows = rows
    count = stream.rowCount
    brokenLines = broken
  }
}
