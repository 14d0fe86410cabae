import Shipping
import Units

/// Reads the numbers of a sheet, from a cell of the grid and from the terms alike.
enum RateSheetNumber {
  /// A rate per hundredweight, above zero.
  static func rate(
    _ text: String, _ currency: Currency
  ) -> Result<HundredweightRate, RateSheetProblem.Reason> {
    if let rate = plainRate(text) { return .success(rate) }
    return number(text, currency, places: 4, limit: HundredweightRate.largest).flatMap { value in
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

  /// A rate of up to ten digits, with a point before the last four of them or fewer.
  ///
  /// Nearly every cell of a grid is of this form, and is read many times faster so.
  private static func plainRate(_ text: String) -> HundredweightRate? {
    var digits: Int64 = 0
    var count = 0
    var places: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), places == nil, count > 0 {
        places = 0
        continue
      }
      guard (48...57).contains(byte), count < 10 else { return nil }
      digits = digits * 10 + Int64(byte - 48)
      count += 1
      places = places.map { $0 + 1 }
    }
    guard count > 0, places != 0, places ?? 0 <= 4 else { return nil }
    for _ in (places ?? 0)..<4 { digits *= 10 }
    return HundredweightRate(tenThousandths: digits)
  }

  private static func number(
    _ text: String, _ currency: Currency, places: Int, limit: ExactDecimal
  ) -> Result<ExactDecimal, RateSheetProblem.Reason> {
    let value: ExactDecimal
    do {
      value = try ExactDecimal(parsing: text)
    } catch .tooManyDigits {
      return .failure(tooManyDigits(text, places: places, limit: limit))
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

  /// What is wrong with a number of more digits than are counted with: too many before the point, or
  /// behind it.
  static func tooManyDigits(
    _ text: String, places: Int, limit: ExactDecimal
  ) -> RateSheetProblem.Reason {
    let before = text.prefix { $0 != "." }.filter(\.isNumber).drop { $0 == "0" }
    return before.count > limit.text().count ? .overLimit(limit) : .tooManyPlaces(places)
  }

  /// True for text such as `58.20 CAD` or `CAD58.20` in a sheet of another currency.
  private static func namesOtherCurrency(_ text: String, _ currency: Currency) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    return text.split { !$0.isLetter }.contains { word in
      Currency(code: word).map { $0 != currency } ?? false
    }
  }
}
