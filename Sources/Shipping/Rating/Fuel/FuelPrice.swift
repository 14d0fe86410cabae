public import Units

/// The price of a fuel index for one week.
public struct FuelPrice: Hashable, Sendable, Codable {
  /// Which index.
  public let index: FuelIndex

  /// The Monday of the week for which the price was published.
  ///
  /// A price that comes out on Tuesday after a holiday is still that Monday's.
  public let week: CalendarDay

  /// The price of a unit.
  public let rate: FuelRate

  /// The currency of the price.
  public let currency: Currency

  /// The unit that is priced.
  public let unit: FuelUnit

  /// Makes a price for the week that a day lies in.
  ///
  /// US dollars a gallon unless told otherwise, as the index of the Energy Information
  /// Administration has it.
  public init(
    index: FuelIndex = .usDiesel, rate: FuelRate, currency: Currency = .usd,
    unit: FuelUnit = .gallon, weekOf day: CalendarDay
  ) {
    self.index = index
    self.rate = rate
    self.currency = currency
    self.unit = unit
    week = Self.week(of: day)
  }

  /// The Monday on or before a day.
  public static func week(of day: CalendarDay) -> CalendarDay {
    day.adding(days: 1 - day.weekday.rawValue)
  }

  /// The price in words, such as `3.503 USD/gal`.
  public var text: String { "\(rate) \(currency.code)/\(unit.rawValue)" }

  private enum CodingKeys: String, CodingKey {
    case index
    case week
    case rate
    case currency
    case unit
  }

  /// Reads a price; a week that does not begin on a Monday is read as that of its Monday.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      index: try container.decode(FuelIndex.self, forKey: .index),
      rate: try container.decode(FuelRate.self, forKey: .rate),
      currency: try container.decode(Currency.self, forKey: .currency),
      unit: try container.decode(FuelUnit.self, forKey: .unit),
      weekOf: try container.decode(CalendarDay.self, forKey: .week))
  }
}
