public import Units

/// Any JSON, with every number as the digits that stand in the text.
///
/// Decoders that pass numbers through binary floating point turn 28.56 into something else; an
/// amount of money is read from its digits here.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// A number.
  case number(JSONNumber)
  /// A text, with its escapes resolved.
  case text(String)
  /// An array.
  case array([JSONValue])
  /// An object; its names are unique.
  case object([String: JSONValue])

  /// The value under a name of an object, or nothing where there is none or it is `null`.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self, let value = members[name], value != .null else {
      return nil
    }
    return value
  }

  /// The elements of an array.
  public var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text, without what is blank at its ends; nothing for a blank one.
  public var words: String? {
    guard case .text(let text) = self else { return nil }
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
  }

  /// The truth value.
  public var flag: Bool? {
    guard case .flag(let flag) = self else { return nil }
    return flag
  }

  /// The exact number, also where it stands as a text of plain digits.
  public var decimal: ExactDecimal? {
    switch self {
    case .number(let number): number.decimal
    case .text(let text): try? ExactDecimal(parsing: text)
    default: nil
    }
  }
}

/// A number of JSON as its text.
public struct JSONNumber: Hashable, Sendable {
  /// The digits as they stand, such as `-1.5e3`.
  public let text: String

  /// Keeps text that is known to have the form of a number.
  init(verified text: String) { self.text = text }

  /// Writes an exact number.
  public init(_ value: ExactDecimal) { text = value.description }

  /// The exact value, or nothing for a number of more than 18 digits or places.
  public var decimal: ExactDecimal? {
    let parts = text.split(maxSplits: 1, whereSeparator: { $0 == "e" || $0 == "E" })
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let places = mantissa.count > 1 ? mantissa[1].utf8.count : 0
    let isNegative = text.hasPrefix("-")
    let digits = mantissa.joined().drop { $0 == "-" || $0 == "0" }
    guard digits.utf8.count <= ExactDecimal.maximumDigits,
      let exponent = parts.count > 1 ? Int(parts[1]) : 0, abs(exponent) <= 64
    else { return nil }
    guard let size = Int128(digits.isEmpty ? "0" : String(digits)) else { return nil }
    return Self.shifted(isNegative ? -size : size, places: size == 0 ? 0 : places - exponent)
  }

  private static func shifted(_ size: Int128, places: Int) -> ExactDecimal? {
    guard places < 0 else {
      return places <= ExactDecimal.maximumDigits
        ? ExactDecimal(significand: size, scale: places) : nil
    }
    var product = size
    for _ in 0..<(-places) {
      product *= 10
      guard product.magnitude < 1_000_000_000_000_000_000 else { return nil }
    }
    return ExactDecimal(significand: product, scale: 0)
  }
}
