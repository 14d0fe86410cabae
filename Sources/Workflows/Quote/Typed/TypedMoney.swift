public import Shipping
public import Units

/// Reads an amount of money as people type it.
public enum TypedMoney {
  /// Reads `4200`, `4 200.00`, `4,200.00 CAD`, `$4200` or `CAD 4200`.
  ///
  /// Commas or blanks separate thousands only where they stand as they should: one to three digits,
  /// the first no zero, then groups of three. `4200,50` is refused rather than guessed.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - field: the field that it was typed into.
  ///   - currency: the currency of a bare number.
  /// - Returns: an amount above zero.
  /// - Throws: why the text is no such amount.
  public static func read(
    _ typed: String, field: FieldPath, assuming currency: Currency
  ) throws(FieldProblem) -> Money {
    do throws(Refused) {
      let parts = try AmountParts(typed, assuming: currency)
      return try amount(parts)
    } catch {
      throw FieldProblem(field: field, typed: typed, reason: error.reason)
    }
  }

  private static func amount(_ parts: AmountParts) throws(Refused) -> Money {
    let amount: Money
    do {
      amount = try Money(parsing: parts.digits, parts.currency)
    } catch {
      throw Refused(reason(of: error))
    }
    if amount.isZero { throw Refused(.zero) }
    if amount.minorUnits < 0 { throw Refused(.negative) }
    return amount
  }

  private static func reason(of error: MoneyError) -> FieldProblem.Reason {
    switch error {
    case .tooManyPlaces(_, let currency): .tooManyPlaces(currency)
    case .outOfRange, .number(.tooManyDigits): .amountTooLarge
    case .number, .currenciesDiffer: .notANumber
    }
  }
}

/// Why a text is no amount.
private struct Refused: Error {
  let reason: FieldProblem.Reason

  init(_ reason: FieldProblem.Reason) { self.reason = reason }
}

/// The currency and the plain digits of an amount.
private struct AmountParts {
  private(set) var currency: Currency
  private(set) var digits: String

  init(_ typed: String, assuming assumed: Currency) throws(Refused) {
    var text = typed[...]
    let before = Self.takeLetters(from: &text, atEnd: false)
    let after = Self.takeLetters(from: &text, atEnd: true)
    guard before.isEmpty || after.isEmpty else { throw Refused(.notANumber) }
    currency = try Self.currency(before + after, assuming: assumed)
    if text.first == "$" { text.removeFirst() }
    guard let digits = Self.withoutGroups(Self.trimmed(text)) else { throw Refused(.notANumber) }
    self.digits = digits
  }

  private static func currency(
    _ letters: String, assuming assumed: Currency
  ) throws(Refused) -> Currency {
    guard !letters.isEmpty else { return assumed }
    guard let named = Currency(code: letters) else { throw Refused(.unknownCurrency) }
    return named
  }

  /// Takes the letters off one end, with the blanks around them.
  private static func takeLetters(from text: inout Substring, atEnd: Bool) -> String {
    text = trimmed(text)
    let letters =
      atEnd ? text.suffix(while: { $0.isLetter }) : text.prefix(while: { $0.isLetter })
    text = trimmed(atEnd ? text.dropLast(letters.count) : text.dropFirst(letters.count))
    return String(letters)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    return start.dropLast(start.suffix(while: \.isWhitespace).count)
  }

  /// The digits without the separators of thousands; nothing when those stand where none belong.
  private static func withoutGroups(_ text: Substring) -> String? {
    let point = text.firstIndex(of: ".") ?? text.endIndex
    let whole = text[..<point]
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == "," || $0.isWhitespace }
    let separators = Set(whole.filter { $0 == "," || $0.isWhitespace }.map { $0 == "," })
    guard let first = groups.first, separators.count <= 1 else { return nil }
    guard groups.count > 1 else { return String(text) }
    guard (1...3).contains(first.count), first.first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined() + text[point...]
  }
}

extension Substring {
  fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
    self[(lastIndex { !condition($0) }.map(index(after:)) ?? startIndex)...]
  }
}
