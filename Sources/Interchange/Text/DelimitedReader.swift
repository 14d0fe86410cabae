/// Splits text into rows and fields as it comes, and goes on at the next line after a malformed row.
///
/// It holds a megabyte or two of the text, however large the file is.
struct DelimitedReader {
  /// How many lines a row may have with its quoted fields: more than any address or remark needs.
  ///
  /// Without a limit a file of quotes that are never closed would be read anew from every line.
  static let mostLines = 64

  /// How many bytes a row may have.
  static let longestRow = 1 << 20

  private let limits: TableLimits
  private var text: TextChunks
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 1
  private var separator = UInt8(ascii: ",")
  private var isStarted = false
  private var recordCount = 0
  private var fieldCount = 0

  /// Where the row that is being read may reach, and its first line.
  private var end = 0
  private var firstLine = 1

  init(_ source: ByteSource, limits: TableLimits = .usual) throws(PlainTextError) {
    text = TextChunks(try source.chunks())
    self.limits = limits
  }

  /// The next row that is not blank, or nothing at the end.
  ///
  /// - Throws: ``PlainTextError`` for what is no text, and for a table beyond the limits.
  mutating func next() throws(PlainTextError) -> DelimitedText.Record? {
    while true {
      try fill()
      guard position < buffer.count else { return nil }
      let record = try nextRecord()
      guard recordCount < limits.rows, record.fields.count <= limits.columns,
        fieldCount <= limits.fields
      else { throw .tableTooLarge(limits) }
      if record.isMalformed || record.fields.contains(where: { !$0.isEmpty }) {
        recordCount += 1
        return record
      }
    }
  }

  /// Sees to it that the buffer holds the longest row from the position on, or all that is left.
  private mutating func fill() throws(PlainTextError) {
    guard buffer.count - position <= Self.longestRow, !text.isAtEnd else { return }
    buffer.removeSubrange(..<position)
    position = 0
    while buffer.count <= Self.longestRow, !text.isAtEnd {
      let (line, known) = (line, buffer)
      buffer += try text.next { line + known.count { $0 == UInt8(ascii: "\n") } }
    }
    guard !isStarted else { return }
    isStarted = true
    if buffer.isEmpty { throw .empty }
    separator = Self.separator(of: buffer)
  }

  private mutating func nextRecord() throws(PlainTextError) -> DelimitedText.Record {
    let start = position
    end = min(buffer.count, start + Self.longestRow)
    firstLine = line
    var fields: [String] = []
    while true {
      guard let field = nextField() else {
        // The rest of the first line is the bad row; what follows may be good.
        position = start
        line = firstLine
        try skipLine()
        return DelimitedText.Record(line: firstLine, fields: fields, isMalformed: true)
      }
      fields.append(field)
      fieldCount += 1
      guard fields.count <= limits.columns, position < end, buffer[position] == separator
      else { break }
      position += 1
    }
    try stopIfTooLong()
    skipLineEnd()
    return DelimitedText.Record(line: firstLine, fields: fields, isMalformed: false)
  }

  /// Reads a field up to its separator or line end; nothing comes back for a misplaced quote.
  private mutating func nextField() -> String? {
    skipBlanks()
    if position < end, buffer[position] == UInt8(ascii: "\"") { return quotedField() }
    let start = position
    while position < end, !isEnd(buffer[position]) { position += 1 }
    var last = position
    while last > start, isBlank(buffer[last - 1]) { last -= 1 }
    return String(decoding: buffer[start..<last], as: UTF8.self)
  }

  private mutating func quotedField() -> String? {
    position += 1
    var content: [UInt8] = []
    while position < end {
      let byte = buffer[position]
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        if byte == UInt8(ascii: "\n") {
          line += 1
          if line - firstLine >= Self.mostLines { return nil }
        }
        content.append(byte)
        continue
      }
      if position < end, buffer[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
        continue
      }
      skipBlanks()
      guard position == end || isEnd(buffer[position]) else { return nil }
      return String(decoding: content, as: UTF8.self)
    }
    return nil
  }

  private mutating func skipBlanks() {
    while position < end, isBlank(buffer[position]) { position += 1 }
  }

  private mutating func skipLine() throws(PlainTextError) {
    while position < end, !isLineEnd(buffer[position]) { position += 1 }
    try stopIfTooLong()
    skipLineEnd()
  }

  /// Stops at a row whose line goes on behind the longest that is read.
  private func stopIfTooLong() throws(PlainTextError) {
    guard position == end, end < buffer.count || !text.isAtEnd else { return }
    throw .rowTooLong(line: firstLine)
  }

  private mutating func skipLineEnd() {
    guard position < buffer.count else { return }
    let isReturn = buffer[position] == UInt8(ascii: "\r")
    position += 1
    if isReturn, position < buffer.count, buffer[position] == UInt8(ascii: "\n") { position += 1 }
    line += 1
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || isLineEnd(byte) }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && separator != byte)
  }

  /// The separator that the first line has most of, outside quotes; a comma when it has none.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
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
