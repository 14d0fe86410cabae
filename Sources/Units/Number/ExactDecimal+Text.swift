/// Why text is not a number.
public enum NumberError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// The text is not digits with at most one point, such as `1250.5`.
  case notANumber(text: String)
  /// The text has more digits than ``ExactDecimal/maximumDigits``.
  case tooManyDigits(text: String)
}

extension ExactDecimal {
  /// Reads digits with an optional sign and at most one decimal point, such as `-1250.5`.
  ///
  /// Group separators, exponents and a bare point are refused: `1,250` is a thousand in one country
  /// and one and a quarter in another, and a wrong number is worse than none.
  public init(parsing text: some StringProtocol) throws(NumberError) {
    var significand: Int128 = 0
    var scale = 0
    var digits = 0
    var seenPoint = false
    var bytes = text.utf8[...]
    guard let first = bytes.first else { throw .empty }
    let isNegative = first == UInt8(ascii: "-")
    if isNegative || first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
    for byte in bytes {
      if byte == UInt8(ascii: "."), !seenPoint, digits > 0 {
        seenPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
        throw .notANumber(text: String(text))
      }
      digits += 1
      guard digits <= Self.maximumDigits else { throw .tooManyDigits(text: String(text)) }
      significand = significand * 10 + Int128(byte - UInt8(ascii: "0"))
      if seenPoint { scale += 1 }
    }
    guard digits > 0, !seenPoint || scale > 0 else { throw .notANumber(text: String(text)) }
    self.init(significand: isNegative ? -significand : significand, scale: scale)
  }

  /// Digits with a group separator before every third digit of the whole part.
  ///
  /// - Parameters:
  ///   - separator: What stands between groups; nothing by default.
  ///   - places: How many digits to show after the point, rounding half-up or adding zeros; as many
  ///     as the value has by default.
  /// - Returns: The digits, with a hyphen before a value below zero.
  public func text(groupedBy separator: String = "", places: Int? = nil) -> String {
    let value = places.map { rounded(toPlaces: $0) } ?? self
    let shown = places ?? value.scale
    let number = value.significand(atScale: shown)
    // Nearly every number fits 64 bits, which are many times faster to divide.
    if let small = UInt64(exactly: number.magnitude), separator.utf8.count <= 1 {
      return Self.text(
        of: small, isNegative: number < 0, decimals: shown, separator: separator.utf8.first)
    }
    let digits = String(number.magnitude).utf8
    let padded =
      Array(repeating: UInt8(ascii: "0"), count: max(0, shown + 1 - digits.count)) + digits
    return Self.text(
      of: padded, isNegative: number < 0, decimals: shown, separator: Array(separator.utf8))
  }

  /// The text of digits that are known.
  private static func text(
    of digits: [UInt8], isNegative: Bool, decimals: Int, separator: [UInt8]
  ) -> String {
    let whole = digits.count - decimals
    var bytes: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    for position in 0..<digits.count {
      if position == whole {
        bytes.append(UInt8(ascii: "."))
      } else if position > 0, position < whole, (whole - position) % 3 == 0 {
        bytes += separator
      }
      bytes.append(digits[position])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a small number, written from its end without any array.
  private static func text(
    of number: UInt64, isNegative: Bool, decimals: Int, separator: UInt8?
  ) -> String {
    // 39 digits at most, a separator for every third, a point and a sign.
    let room = 56
    return String(unsafeUninitializedCapacity: room) { buffer in
      var rest = number
      var start = room
      var written = 0
      while rest > 0 || written <= decimals {
        if written == decimals, decimals > 0 {
          start -= 1
          buffer[start] = UInt8(ascii: ".")
        }
        if let separator, written > decimals, (written - decimals) % 3 == 0 {
          start -= 1
          buffer[start] = separator
        }
        start -= 1
        buffer[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
        written += 1
      }
      if isNegative {
        start -= 1
        buffer[start] = UInt8(ascii: "-")
      }
      for position in start..<room { buffer[position - start] = buffer[position] }
      return room - start
    }
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits, such as `1250.5`, readable by ``init(parsing:)``.
  public var description: String { text() }
}

extension ExactDecimal: Codable {
  /// Reads a string such as `"1250.5"`, or a whole JSON number.
  ///
  /// A JSON number with a fraction is refused, since decoders pass it through binary floating point.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let whole = try? container.decode(Int.self) {
      self.init(whole)
      return
    }
    let text = try container.decode(String.self)
    do {
      try self.init(parsing: text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text.debugDescription) is not a number such as 1250.5")
    }
  }

  /// Writes a string such as `"1250.5"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
