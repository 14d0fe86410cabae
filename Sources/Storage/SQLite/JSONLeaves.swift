/// The single values of a JSON text by their path, such as `details.carrier` or `offers[0].total`.
///
/// A reader of our own, since every edit compares two whole records: a decoder that must try one
/// type after another on each value takes sixty times as long. Numbers and truth values come as
/// they are written; what is null, and an empty list, has no value.
struct JSONLeaves {
  /// The text is not JSON.
  struct Malformed: Error {}

  /// The deepest nesting that is read, as of the decoder.
  private static let deepest = 512

  /// The values by their path.
  private(set) var values: [String: String] = [:]

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Reads a text.
  ///
  /// - Throws: ``Malformed`` for a text that is not JSON or is nested more than 512 deep.
  init(of text: String) throws(Malformed) {
    bytes = Array(text.utf8)
    try readValue(at: "")
    skipBlanks()
    guard position == bytes.count else { throw Malformed() }
  }

  private mutating func readValue(at path: String) throws(Malformed) {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): try readObject(at: path)
    case UInt8(ascii: "["): try readArray(at: path)
    case UInt8(ascii: "\""): values[path] = try readText()
    default: try readWord(at: path)
    }
  }

  private mutating func readObject(at path: String) throws(Malformed) {
    try readElements(until: UInt8(ascii: "}")) { (reader, _) throws(Malformed) in
      guard reader.next == UInt8(ascii: "\"") else { throw Malformed() }
      let name = try reader.readText()
      reader.skipBlanks()
      guard reader.take(UInt8(ascii: ":")) else { throw Malformed() }
      try reader.readValue(at: path.isEmpty ? name : "\(path).\(name)")
    }
  }

  private mutating func readArray(at path: String) throws(Malformed) {
    try readElements(until: UInt8(ascii: "]")) { (reader, index) throws(Malformed) in
      try reader.readValue(at: "\(path)[\(index)]")
    }
  }

  /// Reads what stands between brackets, with commas between.
  private mutating func readElements(
    until end: UInt8, _ read: (inout JSONLeaves, Int) throws(Malformed) -> Void
  ) throws(Malformed) {
    depth += 1
    guard depth <= Self.deepest else { throw Malformed() }
    position += 1
    skipBlanks()
    var index = 0
    while !take(end) {
      if index > 0 {
        guard take(UInt8(ascii: ",")) else { throw Malformed() }
        skipBlanks()
      }
      try read(&self, index)
      skipBlanks()
      index += 1
    }
    depth -= 1
  }

  /// Reads a number, a truth value or null.
  private mutating func readWord(at path: String) throws(Malformed) {
    let start = position
    while let byte = next, !Self.endsWord(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if word == "null" { return }
    guard word == "true" || word == "false" || Double(word) != nil else { throw Malformed() }
    values[path] = word
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: isBlank(byte)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

extension JSONLeaves {
  /// The byte that comes next; nil at the end.
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = next, Self.isBlank(byte) { position += 1 }
  }

  private mutating func readText() throws(Malformed) -> String {
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try readEscape()
      default: content.append(byte)
      }
    }
    throw Malformed()
  }

  /// Reads what follows a backslash, as the bytes that it stands for.
  private mutating func readEscape() throws(Malformed) -> [UInt8] {
    let escape = next
    position += 1
    switch escape {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      // What lies beyond 16 bits is written as two escapes of one character.
      var units = [try readUnit()]
      if UTF16.isLeadSurrogate(units[0]), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
        units.append(try readUnit())
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return [escape].compactMap { $0 }
    default: throw Malformed()
    }
  }

  private mutating func readUnit() throws(Malformed) -> UInt16 {
    guard position + 4 <= bytes.count else { throw Malformed() }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    position += 4
    guard let unit = UInt16(digits, radix: 16) else { throw Malformed() }
    return unit
  }
}
