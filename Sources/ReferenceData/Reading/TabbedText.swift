import Shipping
import Units

/// Rows of fields between tabs; lines beginning with `#` are remarks.
enum TabbedText {
  struct Row: Hashable, Sendable {
    let file: String
    let line: Int
    let fields: [String]
  }

  static func rows(in file: EmbeddedFile) -> [Row] {
    rows(of: String(decoding: file.bytes, as: UTF8.self), file: file.name)
  }

  static func rows(of text: String, file: String) -> [Row] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return nil }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Row(file: file, line: index + 1, fields: fields)
      }
  }

  static func rowCount(in file: EmbeddedFile) -> Int {
    var count = 0
    var atStart = true
    for byte in file.bytes {
      if atStart, byte != UInt8(ascii: "#"), byte != UInt8(ascii: "\n") { count += 1 }
      atStart = byte == UInt8(ascii: "\n")
    }
    return count
  }
}

extension TabbedText.Row {
  func error(_ reason: ReferenceTableError.Reason) -> ReferenceTableError {
    ReferenceTableError(file: file, line: line, reason: reason)
  }

  func fields(exactly count: Int) throws(ReferenceTableError) -> [String] {
    guard fields.count == count else {
      throw error(.fieldCount(expected: count, found: fields.count))
    }
    return fields
  }

  /// Reads the columns that every table has for its source; an empty date is an open end.
  func source(
    citation: String, from: String, to: String, checked: String, staleAfter: String,
    confidence: String
  ) throws(ReferenceTableError) -> FactSource {
    let first = try day(from)
    let last = try day(to)
    guard let range = DayRange(from: first, through: last) else {
      throw error(.endsBeforeItBegins)
    }
    guard let checkedDay = try day(checked) else { throw error(.notADate(checked)) }
    return FactSource(
      citation: citation, inForce: range, checked: checkedDay, staleAfter: try day(staleAfter),
      confidence: try self.confidence(confidence))
  }

  private func day(_ text: String) throws(ReferenceTableError) -> CalendarDay? {
    if text.isEmpty { return nil }
    guard let day = CalendarDay(iso: text) else { throw error(.notADate(text)) }
    return day
  }
}
