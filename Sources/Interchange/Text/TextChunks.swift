/// Bytes piece by piece that are known to be UTF-8, without their byte-order mark.
struct TextChunks {
  private var chunks: ByteChunks
  /// The beginning of a character whose end comes with the next bytes.
  private var pending: [UInt8] = []
  private var isAtStart = true
  /// True when there is no more.
  private(set) var isAtEnd = false

  init(_ chunks: ByteChunks) {
    self.chunks = chunks
  }

  /// The next bytes, whole characters only; none at the end.
  ///
  /// - Parameter line: The line on which they begin, for errors.
  /// - Returns: The bytes.
  /// - Throws: ``PlainTextError`` for the first that are no text.
  mutating func next(line: () -> Int) throws(PlainTextError) -> ArraySlice<UInt8> {
    var text = try more()[...]
    if isAtStart {
      isAtStart = false
      text = try PlainText.withoutMark(text)
    }
    if !isAtEnd {
      let end = Self.endOfWholeCharacters(in: text)
      pending = Array(text[end...])
      text = text[..<end]
    }
    do {
      try PlainText.check(text)
    } catch {
      throw error.moved(by: line() - 1)
    }
    return text
  }

  private mutating func more() throws(PlainTextError) -> [UInt8] {
    var bytes = pending
    pending = []
    // A mark of byte order must not be cut in two.
    while !isAtEnd, bytes.count < 4 {
      if let next = try chunks.next() { bytes += next } else { isAtEnd = true }
    }
    return bytes
  }

  /// Where the last character begins, if its bytes are not all there.
  private static func endOfWholeCharacters(in text: ArraySlice<UInt8>) -> Int {
    for index in text.indices.suffix(3).reversed() where text[index] & 0xc0 != 0x80 {
      let length =
        switch text[index] {
        case 0xf0...: 4
        case 0xe0...: 3
        case 0xc0...: 2
        default: 1
        }
      return text.endIndex - index < length ? index : text.endIndex
    }
    return text.endIndex
  }
}

extension PlainTextError {
  /// The error so many lines further down.
  fileprivate func moved(by lines: Int) -> PlainTextError {
    switch self {
    case .notUTF8(let line): .notUTF8(line: line + lines)
    case .zeroByte(let line): .zeroByte(line: line + lines)
    case .empty, .utf16, .tableTooLarge, .rowTooLong, .unreadable: self
    }
  }
}
