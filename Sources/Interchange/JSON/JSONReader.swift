/// Why bytes are not JSON.
public enum JSONProblem: Error, Hashable, Sendable {
  /// There is nothing but blanks.
  case empty
  /// The bytes are not UTF-8.
  case notUTF8
  /// The text ends within a value.
  case endsEarly
  /// A byte, counted from zero, that cannot stand there.
  case unexpected(byte: Int)
  /// Two members of one object have the same name, so that it is open which one counts.
  case repeatedName(String)
  /// Arrays and objects within one another beyond ``JSONReader/depthLimit``.
  case tooDeep
}

/// Reads JSON strictly as RFC 8259 has it; the caller bounds the number of bytes.
public struct JSONReader {
  /// How deep values may lie within one another: far beyond any real reply.
  public static let depthLimit = 64

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one value.
  ///
  /// - Parameter bytes: UTF-8, with or without a byte-order mark.
  /// - Returns: the value.
  /// - Throws: what is wrong and where; nothing of a text with a fault is used.
  public static func read(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { reader.position = 3 }
    reader.skipBlanks()
    guard reader.position < bytes.count else { throw .empty }
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw .unexpected(byte: reader.position) }
    return value
  }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONProblem) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONProblem) in try reader.array() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONProblem) -> JSONValue
  ) throws(JSONProblem) -> JSONValue {
    depth += 1
    guard depth <= Self.depthLimit else { throw .tooDeep }
    defer { depth -= 1 }
    position += 1
    return try read(&self)
  }

  private mutating func object() throws(JSONProblem) -> JSONValue {
    var members: [String: JSONValue] = [:]
    if try isClosed(by: UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard try peek() == UInt8(ascii: "\"") else { throw .unexpected(byte: position) }
      let name = try text()
      skipBlanks()
      try expect(UInt8(ascii: ":"))
      skipBlanks()
      guard members.updateValue(try value(), forKey: name) == nil else { throw .repeatedName(name) }
    } while try goesOn(until: UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func array() throws(JSONProblem) -> JSONValue {
    var elements: [JSONValue] = []
    if try isClosed(by: UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      skipBlanks()
      elements.append(try value())
    } while try goesOn(until: UInt8(ascii: "]"))
    return .array(elements)
  }

  /// True when the bracket closes at once; then it is taken.
  private mutating func isClosed(by bracket: UInt8) throws(JSONProblem) -> Bool {
    skipBlanks()
    guard try peek() == bracket else { return false }
    position += 1
    return true
  }

  /// Takes a comma, or the closing bracket.
  private mutating func goesOn(until bracket: UInt8) throws(JSONProblem) -> Bool {
    skipBlanks()
    let byte = try peek()
    guard byte == UInt8(ascii: ",") || byte == bracket else { throw .unexpected(byte: position) }
    position += 1
    return byte != bracket
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    guard try peek() == byte else { throw .unexpected(byte: position) }
    position += 1
  }

  func peek() throws(JSONProblem) -> UInt8 {
    guard position < bytes.count else { throw .endsEarly }
    return bytes[position]
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[position]) {
      position += 1
    }
  }
}
