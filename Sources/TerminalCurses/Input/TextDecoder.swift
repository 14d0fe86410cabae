import CNcurses

/// Joins bytes to characters; a character may arrive in parts, at different times.
struct TextDecoder {
  private let encoding: CharacterEncoding
  private var value: UInt32 = 0
  private var missing = 0
  private var least: UInt32 = 0

  /// Makes a decoder.
  init(_ encoding: CharacterEncoding) { self.encoding = encoding }

  /// Whether a character was begun and not ended.
  var isMidCharacter: Bool { missing > 0 }

  /// Takes a byte above 127.
  ///
  /// - Returns: the character that it completes, or nil. Malformed bytes are left out.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    guard encoding == .utf8 else {
      return UInt32(exactly: curses_character_of_byte(Int32(byte))).flatMap(Unicode.Scalar.init)
    }
    if missing > 0, byte & 0xC0 == 0x80 { return takeContinuation(byte) }
    begin(byte)
    return nil
  }

  /// Forgets a character that was begun.
  mutating func reset() { missing = 0 }

  private mutating func takeContinuation(_ byte: UInt8) -> Unicode.Scalar? {
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0, value >= least else { return nil }
    return Unicode.Scalar(value)
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0xC2...0xDF: (missing, least, value) = (1, 0x80, UInt32(byte & 0x1F))
    case 0xE0...0xEF: (missing, least, value) = (2, 0x800, UInt32(byte & 0x0F))
    case 0xF0...0xF4: (missing, least, value) = (3, 0x10000, UInt32(byte & 0x07))
    default: missing = 0
    }
  }
}
