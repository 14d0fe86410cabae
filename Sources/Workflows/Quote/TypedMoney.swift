public import Shipping
public import Units

/// Reads an amount of money as people type it.
public enum TypedMoney {
  /// Reads `4200`, `4 200.00`, `4,200.00 CAD` or `CAD 4200`.
  ///
  /// A comma is taken as a separator of thousands only where three digits follow it; `4200,50` is
  /// refused rather than guessed.
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
    func problem(_ reason: FieldProblem.Reason) -> FieldProblem {
      FieldProblem(field: field, typed: typed, reason: reason)
    }
    let letters = typed.filter(\.isLetter)
    var currency = currency
    if !letters.isEmpty {
      guard let named = Currency(code: letters.uppercased()) else {
        throw problem(.unknownCurrency)
      }
      currency = named
    }
    guard let plain = plainNumber(typed.filter { !$0.isLetter && $0 != "$" && !$0.isWhitespace })
    else { throw problem(.notANumber) }
    let amount: Money
    do {
      amount = try Money(parsing: plain, currency)
    } catch {
      let hasPlaces = (try? ExactDecimal(parsing: plain)) != nil
      throw problem(hasPlaces ? .tooManyPlaces(currency) : .notANumber)
    }
    if amount.isZero { throw problem(.zero) }
    if amount.minorUnits < 0 { throw problem(.negative) }
    return amount
  }

  private static func plainNumber(_ text: String) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return text.isEmpty ? nil : text }
    let rest = groups.dropFirst()
    let areThousands = rest.enumerated().allSatisfy { index, group in
      let whole = index == rest.count - 1 ? group.prefix { $0 != "." } : group
      return whole.count == 3
    }
    return areThousands ? groups.joined() : nil
  }
}
