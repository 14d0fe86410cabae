extension JSONReader {
  /// A number: sign, whole part without leading zeros, fraction, exponent.
  mutating func number() throws(JSONProblem) -> JSONNumber {
    let start = position
    skip(UInt8(ascii: "-"))
    if try peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if skip(UInt8(ascii: ".")) { try digits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "-")) { skip(UInt8(ascii: "+")) }
      try digits()
    }
    return JSONNumber(verified: String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// A text between quotes, with its escapes resolved; half a surrogate pair becomes U+FFFD.
  mutating func text() throws(JSONProblem) -> String {
    position += 1
    var content: [UInt8] = []
    while true {
      let byte = try peek()
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content.append(contentsOf: try escape())
      case 0x00..<0x20: throw .unexpected(byte: position - 1)
      default: content.append(byte)
      }
    }
  }

  private mutating func escape() throws(JSONProblem) -> [UInt8] {
    let byte = try peek()
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try codePoint()).utf8)
    default: throw .unexpected(byte: position - 1)
    }
  }

  private mutating func codePoint() throws(JSONProblem) -> Unicode.Scalar {
    let first = try fourHexDigits()
    guard (0xD800..<0xDC00).contains(first), position + 6 <= bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let before = position
    position += 2
    let second = try fourHexDigits()
    guard (0xDC00..<0xE000).contains(second) else {
      position = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourHexDigits() throws(JSONProblem) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw .unexpected(byte: position)
      }
      number = number << 4 | UInt32(digit)
      position += 1
    }
    return number
  }

  private mutating func digits() throws(JSONProblem) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    if position == start {
      _ = try peek()
      throw .unexpected(byte: position)
    }
  }

  @discardableResult
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}
