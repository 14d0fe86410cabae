public import Shipping
public import Units

/// Reads prices of fuel from text.
public enum FuelPriceText {
  /// The price of a unit: plain digits above zero, with at most five decimal places.
  static func rate(_ text: String) -> Result<FuelRate, RateSheetProblem.Reason> {
    guard let number = try? ExactDecimal(parsing: text) else { return .failure(.notANumber) }
    if number.isNegative { return .failure(.negative) }
    if number.isZero { return .failure(.zero) }
    if number > FuelRate.largest { return .failure(.overLimit(FuelRate.largest)) }
    return FuelRate(number).map { .success($0) } ?? .failure(.tooManyPlaces(FuelRate.places))
  }

  /// The currency and unit in which an index is priced, for those of the Energy Information
  /// Administration; nothing for others, whose files must say it.
  static func usualUnit(of index: FuelIndex) -> (currency: Currency, unit: FuelUnit)? {
    index.code.hasPrefix("eia-") ? (.usd, .gallon) : nil
  }

  /// Reads a typed price such as `3.503`, or `1.559 CAD/l`.
  ///
  /// - Parameters:
  ///   - text: The number, with a currency and unit where they are not those of the index.
  ///   - index: The index that is priced.
  ///   - day: A day of the week for which it was published.
  /// - Returns: The price, or nothing for text that is none and for a bare number of an index whose
  ///   currency and unit are not known.
  public static func price(
    _ text: String, of index: FuelIndex, weekOf day: CalendarDay
  ) -> FuelPrice? {
    let parts = text.split(separator: " ")
    guard let digits = parts.first, parts.count <= 2, case .success(let rate) = rate(String(digits))
    else { return nil }
    let given = parts.dropFirst().first.map { unit(String($0)) } ?? usualUnit(of: index)
    guard let given else { return nil }
    return FuelPrice(
      index: index, rate: rate, currency: given.currency, unit: given.unit, weekOf: day)
  }

  private static func unit(_ text: String) -> (currency: Currency, unit: FuelUnit)? {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let currency = Currency(code: parts[0].uppercased()),
      let unit = FuelUnit.named(String(parts[1]))
    else { return nil }
    return (currency, unit)
  }
}
