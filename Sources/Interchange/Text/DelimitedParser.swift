/// Splits bytes into rows and fields, and goes on at the next line after a malformed row.
struct DelimitedParser {
  /// How many lines a row may have with its quoted fields: more than any address or remark needs.
  ///
  /// Without a limit a file of quotes that are never closed would be read anew from every line.
  static let mostLines = 64

  private let limits: TableLimits
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private var position: Int
  private var line = 1
  private var firstLine = 1
  private var fieldCount = 0

  init(bytes: ArraySlice<UInt8>, separator: UInt8, limits: TableLimits = .usual) {
    self.limits = limits
    self.bytes = bytes
    self.separator = separator
    position = bytes.startIndex
  }

  mutating func records() throws(PlainTextError) -> [DelimitedText.Record] {
    var records: [DelimitedText.Record] = []
    while position < bytes.endIndex {
      let record = nextRecord()
      guard records.count < limits.rows, record.fields.count <= limits.columns,
        fieldCount <= limits.fields
      else { throw .tableTooLarge(limits) }
      if record.isMalformed || record.fields.contains(where: { !$0.isEmpty }) {
        records.append(record)
      }
    }
    return records
  }

  private mutating func nextRecord() -> DelimitedText.Record {
    let start = position
    let first = line
    firstLine = first
    var fields: [String] = []
    while true {
      guard let field = nextField() else {
        // The rest of the first line is the bad row; what follows may be good.
        position = start
        line = first
        skipLine()
        return DelimitedText.Record(line: first, fields: fields, isMalformed: true)
      }
      fields.append(field)
      fieldCount += 1
      guard fields.count <= limits.columns, position < bytes.endIndex,
        bytes[position] == separator
      else { break }
      position += 1
    }
    skipLineEnd()
    return DelimitedText.Record(line: first, fields: fields, isMalformed: false)
  }

  /// Reads a field up to its separator or line end; nothing comes back for a misplaced quote.
  private mutating func nextField() -> String? {
    skipBlanks()
    if position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") { return quotedField() }
    let start = position
    while position < bytes.endIndex, !isEnd(bytes[position]) { position += 1 }
    var end = position
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func quotedField() -> String? {
    position += 1
    var content: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        if byte == UInt8(ascii: "\n") {
          line += 1
          if line - firstLine >= Self.mostLines { return nil }
        }
        content.append(byte)
        continue
      }
      if position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
        continue
      }
      skipBlanks()
      guard position == bytes.endIndex || isEnd(bytes[position]) else { return nil }
      return String(decoding: content, as: UTF8.self)
    }
    return nil
  }

  private mutating func skipBlanks() {
    while position < bytes.endIndex, isBlank(bytes[position]) { position += 1 }
  }

  private mutating func skipLine() {
    while position < bytes.endIndex, !isLineEnd(bytes[position]) { position += 1 }
    skipLineEnd()
  }

  private mutating func skipLineEnd() {
    guard position < bytes.endIndex else { return }
    let isReturn = bytes[position] == UInt8(ascii: "\r")
    position += 1
    if isReturn, position < bytes.endIndex, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    line += 1
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || isLineEnd(byte) }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && separator != byte)
  }
}
