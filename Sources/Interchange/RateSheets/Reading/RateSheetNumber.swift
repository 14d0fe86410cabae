import Shipping
import Units

/// Reads the numbers of a sheet, from a cell of the grid and from the terms alike.
enum RateSheetNumber {
  /// A rate per hundredweight, above zero.
  static func rate(
    _ text: String, _ currency: Currency
  ) -> Result<HundredweightRate, RateSheetProblem.Reason> {
    number(text, currency, places: 4, limit: HundredweightRate.largest).flatMap { value in
      HundredweightRate(value).map { .success($0) } ?? .failure(.notANumber)
    }
  }

  /// An amount, above zero.
  static func money(
    _ text: String, _ currency: Currency
  ) -> Result<Money, RateSheetProblem.Reason> {
    number(text, currency, places: currency.minorUnitDigits, limit: 1_000_000).flatMap { value in
      guard let money = try? Money(rounding: value, currency) else { return .failure(.notANumber) }
      return .success(money)
    }
  }

  /// A rate per mile or kilometre, above zero.
  static func distanceRate(
    _ text: String, per unit: DistanceUnit, _ currency: Currency
  ) -> Result<DistanceRate, RateSheetProblem.Reason> {
    number(text, currency, places: 4, limit: DistanceRate.largest).flatMap { value in
      DistanceRate(value, per: unit).map { .success($0) } ?? .failure(.notANumber)
    }
  }

  /// A number of days, from 0 to 366.
  static func days(_ text: String) -> Result<Int, RateSheetProblem.Reason> {
    whole(text, upTo: 366)
  }

  /// A whole number from 0.
  static func whole(_ text: String, upTo limit: Int) -> Result<Int, RateSheetProblem.Reason> {
    guard let value = try? ExactDecimal(parsing: text) else { return .failure(.notANumber) }
    guard !value.isNegative else { return .failure(.negative) }
    guard value <= ExactDecimal(limit) else { return .failure(.overLimit(ExactDecimal(limit))) }
    guard value.normalized.scale == 0 else { return .failure(.notWhole) }
    return .success(Int(value.normalized.significand))
  }

  private static func number(
    _ text: String, _ currency: Currency, places: Int, limit: ExactDecimal
  ) -> Result<ExactDecimal, RateSheetProblem.Reason> {
    let value: ExactDecimal
    do {
      value = try ExactDecimal(parsing: text)
    } catch .tooManyDigits {
      return .failure(.overLimit(limit))
    } catch {
      return .failure(
        namesOtherCurrency(text, currency) ? .otherCurrency(sheet: currency) : .notANumber)
    }
    if value.isNegative { return .failure(.negative) }
    if value.isZero { return .failure(.zero) }
    if value > limit { return .failure(.overLimit(limit)) }
    if value.normalized.scale > places { return .failure(.tooManyPlaces(places)) }
    return .success(value)
  }

  /// True for text such as `58.20 CAD` or `CAD58.20` in a sheet of another currency.
  private static func namesOtherCurrency(_ text: String, _ currency: Currency) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    return text.split { !$0.isLetter }.contains { word in
      Currency(code: word).map { $0 != currency } ?? false
    }
  }
}
