/// Why bytes are not text that can be read.
public enum PlainTextError: Error, Hashable, Sendable {
  /// There are no bytes, or only a byte-order mark.
  case empty
  /// The file is UTF-16, as some spreadsheets save "Unicode text".
  case utf16
  /// The line has a byte sequence that is not UTF-8.
  case notUTF8(line: Int)
  /// The line has a zero byte, which no text has.
  case zeroByte(line: Int)
  /// The row has more bytes than any that is sent.
  case rowTooLong(line: Int)
  /// The bytes cannot be read to their end.
  case unreadable
  /// The table is larger than any that is sent.
  case tableTooLarge(TableLimits)
}

/// Text files of other programs: UTF-8, with or without a byte-order mark.
enum PlainText {
  /// The bytes without their byte-order mark, once they are known to be UTF-8.
  static func validated(_ bytes: [UInt8]) throws(PlainTextError) -> ArraySlice<UInt8> {
    let text = try withoutMark(bytes[...])
    try check(text)
    return text
  }

  /// The first bytes of a text without their byte-order mark.
  static func withoutMark(_ bytes: ArraySlice<UInt8>) throws(PlainTextError) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { throw .utf16 }
    let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes
    guard !text.isEmpty else { throw .empty }
    return text
  }

  /// Stops at the first byte that is zero or not UTF-8, with its line within the bytes.
  static func check(_ text: ArraySlice<UInt8>) throws(PlainTextError) {
    if isPlain(text) { return }
    if let zero = text.firstIndex(of: 0) { throw .zeroByte(line: line(at: zero, in: text)) }
    if let wrong = firstInvalidIndex(in: text) { throw .notUTF8(line: line(at: wrong, in: text)) }
  }

  /// True for seven-bit bytes without zeros, as nearly all grids have.
  private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    var high: UInt8 = 0
    var zeros = 0
    for byte in text {
      high |= byte
      zeros &+= byte == 0 ? 1 : 0
    }
    return high < 0x80 && zeros == 0
  }

  private static func firstInvalidIndex(in text: ArraySlice<UInt8>) -> Int? {
    if String(validating: text, as: UTF8.self) != nil { return nil }
    // A line break never lies within a character, so that each line can be judged alone.
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
      if String(validating: text[start..<end], as: UTF8.self) == nil { return start }
      start = end + 1
    }
    return text.startIndex
  }

  private static func line(at index: Int, in text: ArraySlice<UInt8>) -> Int {
    text[..<index].count { $0 == UInt8(ascii: "\n") } + 1
  }
}
