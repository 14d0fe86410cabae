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
    let text = try PlainText.validated(bytes)
    var parser = DelimitedParser(
      bytes: text, separator: Self.separator(of: text), limits: limits)
    records = try parser.records()
  }

  /// The separator that the first line has most of, outside quotes; a comma when it has none.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var inQuotes = false
    for byte in bytes {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
      if !inQuotes, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }
}
