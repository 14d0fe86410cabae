import Units

/// Reads what ``PackedWriter`` wrote; nothing comes back where the bytes are something else.
public struct PackedReader: Sendable {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Reads whole bytes.
  public init(_ bytes: [UInt8]) {
    self.init(bytes, in: bytes.indices)
  }

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// True when all bytes were read.
  var isAtEnd: Bool { position >= end }

  /// The bytes that were not read yet.
  var rest: ArraySlice<UInt8> { bytes[position..<end] }

  mutating func byte() -> UInt8? {
    guard position < end else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = bytes[position]
      position += 1
      guard shift < 63 || byte <= 1 else { return nil }
      number |= UInt64(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return number }
      shift += 7
    }
    return nil
  }

  mutating func signed() -> Int64? {
    unsigned().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
  }

  /// A number that fits, such as a count.
  mutating func count() -> Int? { signed().flatMap { Int(exactly: $0) } }

  mutating func money() -> Money? {
    guard let units = signed(), position + 3 <= end else { return nil }
    let letters = bytes[position..<position + 3]
    position += 3
    if letters.elementsEqual("USD".utf8) { return Money(minorUnits: units, .usd) }
    return Currency(code: String(decoding: letters, as: UTF8.self))
      .map { Money(minorUnits: units, $0) }
  }

  /// An amount where there is one; nothing at all comes back where it cannot be read.
  mutating func money(if isThere: Bool) -> Money?? {
    guard isThere else { return .some(nil) }
    guard let amount = money() else { return nil }
    return .some(amount)
  }

  /// A number where there is one; nothing at all comes back where it cannot be read.
  mutating func count(if isThere: Bool) -> Int?? {
    guard isThere else { return .some(nil) }
    guard let number = count() else { return nil }
    return .some(number)
  }
}
