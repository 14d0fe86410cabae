/// Rows of a CSV file as spreadsheets write it: RFC 4180 with a comma, semicolon or tab.
///
/// Our own reader, since a library that throws at the first stray quote loses every good row and the
/// line number of the bad one. Reading is by bytes: a combining mark after a separator cannot hide
/// it. White space around unquoted fields is dropped; blank rows are left out.
struct DelimitedText {
  /// One row.
  struct Record: Hashable, Sendable {
    /// The line on which the row begins, counted from one.
    let line: Int
    /// The fields; those of a malformed row end where it went wrong.
    let fields: [String]
    /// True when a quote is not closed, or is followed by more text.
    let isMalformed: Bool
  }

  /// The rows in the order of the file.
  let records: [Record]

  init(_ bytes: [UInt8], limits: TableLimits = .usual) throws(PlainTextError) {
    var reader = try DelimitedReader(.memory(bytes), limits: limits)
    var records: [Record] = []
    while let record = try reader.next() { records.append(record) }
    self.records = records
  }
}
