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
    var digits = String(value.significand(atScale: shown).magnitude)
    if digits.utf8.count <= shown {
      digits = String(repeating: "0", count: shown + 1 - digits.utf8.count) + digits
    }
    let split = digits.index(digits.endIndex, offsetBy: -shown)
    let whole = Self.grouped(digits[..<split], by: separator)
    let sign = value.isNegative ? "-" : ""
    return shown == 0 ? sign + whole : sign + whole + "." + digits[split...]
  }

  private static func grouped(_ digits: Substring, by separator: String) -> String {
    guard !separator.isEmpty, digits.utf8.count > 3 else { return String(digits) }
    var result = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.utf8.count - position) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
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
