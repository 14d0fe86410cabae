public import Units

/// Why no landed cost can be reckoned: every problem of the request, never none.
public struct LandedCostRefusal: Error, Hashable, Sendable {
  /// The problems in the order of the request.
  public let problems: [LandedCostProblem]
}

/// One thing that stands in the way of a landed cost.
public enum LandedCostProblem: Hashable, Sendable {
  /// No pack of rules knows the country.
  case noRules(Country)
  /// The law is that of another country or day than the request asks for.
  case lawOfAnotherDay(CalendarDay, asked: CalendarDay)
  /// There is no line.
  case noLines
  /// The line is not sold and has no value: another method of valuation must give one (CA-VAL-07).
  case valueMissing(line: Int, LinePrice.Reason)
  /// The price of a line is zero or below; goods that are not sold need a value by another method
  /// (CA-VAL-07).
  case priceNotPositive(line: Int, Money)
  /// The customs value of a line is zero or below after what is taken off its price.
  case valueNotPositive(line: Int, Money)
  /// The price of a line is in another currency than the invoice.
  case priceCurrency(line: Int, Currency, invoice: Currency)
  /// The number of units of a line is zero or below.
  case quantityNotPositive(line: Int)
  /// An amount of this kind is below zero or zero.
  case amountNotPositive(PriceElement.Kind, Money)
  /// A fee is below zero.
  case feeNegative(String, Money)
  /// An amount is larger than any in trade.
  case tooLarge(Money)
  /// No rate of exchange is given; the law takes the one of this day.
  case noExchangeRate(from: Currency, to: Currency, day: CalendarDay)
  /// A rate of exchange is zero or below.
  case rateNotPositive(ExchangeRate)
  /// The state or province is one of another country.
  case regionElsewhere(Subdivision, destination: Country)
  /// The lines give nothing by which shared costs could be divided.
  case cannotApportion(ApportionmentMethod)
  /// A line lacks what shared costs are divided by.
  case shareMissing(line: Int, ApportionmentMethod)
  /// The cost of the work done abroad is not given for goods that come back.
  case processingMissing(line: Int, RuleCitation)
}
