/// Why text is not a mass or a length.
public enum MeasureError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// The number is missing or is not plain digits.
  case notANumber(text: String)
  /// The number is below zero.
  case negative(text: String)
  /// The number is zero.
  case zero(text: String)
  /// The letters after the number are no known unit.
  case unknownUnit(unit: String, text: String)
  /// The text holds two measures, such as `5 ft 3 in`.
  case mixedUnits(text: String)
  /// The measure is too large to be real; the limits of a field may be tighter.
  case absurd(text: String)
}

/// A number and the unit that was typed after it.
struct TypedMeasure<Unit: MeasureUnit> {
  var number: ExactDecimal
  var unit: Unit

  init(parsing text: some StringProtocol, assuming assumed: Unit) throws(MeasureError) {
    let typed = String(text)
    let trimmed = Self.trimmed(text)
    guard !trimmed.isEmpty else { throw .empty }
    let split = trimmed.firstIndex { !("0"..."9" ~= $0 || $0 == "." || $0 == "-" || $0 == "+") }
    let digits = trimmed[..<(split ?? trimmed.endIndex)]
    let rest = Self.trimmed(trimmed[(split ?? trimmed.endIndex)...])
    do {
      number = try ExactDecimal(parsing: digits)
    } catch {
      if case .tooManyDigits = error { throw .absurd(text: typed) }
      throw .notANumber(text: typed)
    }
    if number.isNegative { throw .negative(text: typed) }
    unit = try Self.unit(rest, assuming: assumed, of: typed)
    if number.isZero { throw .zero(text: typed) }
  }

  private static func unit(
    _ text: String, assuming assumed: Unit, of typed: String
  ) throws(MeasureError) -> Unit {
    guard !text.isEmpty else { return assumed }
    if let unit = Unit(spelling: text) { return unit }
    // A second number after a unit means two measures; after anything else the number is broken.
    guard text.contains(where: { "0"..."9" ~= $0 }) else {
      throw .unknownUnit(unit: text, text: typed)
    }
    let first = text.prefix { !("0"..."9" ~= $0 || $0.isWhitespace) }
    throw Unit(spelling: first) == nil ? .notANumber(text: typed) : .mixedUnits(text: typed)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
