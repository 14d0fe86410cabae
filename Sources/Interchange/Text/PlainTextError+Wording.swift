import Units

extension PlainTextError {
  /// What is wrong, to follow the file's name.
  var reasonText: String {
    switch self {
    case .empty: "is empty"
    case .utf16: "is UTF-16 text"
    case .notUTF8: "has characters that are not UTF-8"
    case .zeroByte: "has a zero byte, so that it is no text"
    case .rowTooLong: "has a row of more than \(Self.text(DelimitedReader.longestRow)) bytes"
    case .unreadable: "cannot be read to its end"
    case .tableTooLarge(let limits):
      "has more than \(Self.text(limits.rows)) rows, \(Self.text(limits.columns)) columns or "
        + "\(Self.text(limits.fields)) fields"
    }
  }

  /// What would mend it.
  var mend: String {
    switch self {
    case .empty: "check that it is the right file"
    case .utf16, .notUTF8, .zeroByte: "save it as UTF-8"
    case .rowTooLong: "check the line ends and the quotes of the file"
    case .unreadable: "check the disk, and read it again"
    case .tableTooLarge: "check that it is the right file, or split it"
    }
  }

  private static func text(_ count: Int) -> String { ExactDecimal(count).text(groupedBy: " ") }
}
