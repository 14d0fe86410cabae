public import Shipping
public import Units

/// Reads a rate of exchange as people type it.
public enum TypedExchangeRate {
  /// Reads `1 USD = 1.3810 CAD`, `USD/CAD 1.3810` or `USD CAD 1.3810`.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - day: the day for which the rate holds.
  ///   - field: the field that it was typed into.
  /// - Returns: the rate, with the source `given`.
  /// - Throws: why the text is no rate.
  public static func read(
    _ typed: String, day: CalendarDay, field: FieldPath
  ) throws(FieldProblem) -> ExchangeRate {
    let words = typed.split { $0.isWhitespace || $0 == "/" || $0 == "=" }.map(String.init)
    let currencies = words.compactMap { Currency(code: $0) }
    let numbers = words.filter { Currency(code: $0) == nil }
    guard currencies.count == 2, currencies[0] != currencies[1] else { throw shape(typed, field) }
    let isSentence = numbers.count == 2 && numbers[0] == "1"
    guard isSentence || numbers.count == 1, let text = numbers.last else {
      throw shape(typed, field)
    }
    guard let rate = try? ExactDecimal(parsing: text) else {
      throw FieldProblem(field: field, typed: typed, reason: .notANumber)
    }
    if rate.isZero { throw FieldProblem(field: field, typed: typed, reason: .zero) }
    if rate.isNegative { throw FieldProblem(field: field, typed: typed, reason: .negative) }
    return ExchangeRate(
      from: currencies[0], to: currencies[1], rate: rate, day: day, source: "given")
  }

  private static func shape(_ typed: String, _ field: FieldPath) -> FieldProblem {
    FieldProblem(
      field: field, typed: typed,
      reason: .wrongShape(needed: "a rate of exchange", example: "1 USD = 1.3810 CAD"))
  }
}
