import Units

extension LandedCostReckoner {
  /// The day whose rate of exchange the law takes.
  var conversionDay: CalendarDay {
    switch law.valuationTerms.conversionDay {
    case .directShipment: request.directShipment ?? request.day
    case .dayOfLaw: request.day
    }
  }

  /// Finds the rate of the invoice's currency once, and warns of one of another day.
  mutating func chooseInvoiceRate() throws(LandedCostRefusal) {
    guard request.currency != law.currency else { return }
    let index = try rateIndex(from: request.currency, to: law.currency)
    let rate = request.exchangeRates[index]
    invoiceRate = rate.rate
    guard rate.day != conversionDay else { return }
    isRateEstimated = true
    warnings.append(.rateOfAnotherDay(rate, needed: conversionDay))
  }

  /// An amount in the currency of the law, rounded half-up to its minor unit.
  func converted(_ amount: Money) throws(LandedCostRefusal) -> Money {
    if amount.currency == law.currency { return amount }
    if let invoiceRate, amount.currency == request.currency {
      return try Self.converted(amount, invoiceRate, law.currency)
    }
    return try converted(amount, to: law.currency)
  }

  /// An amount in another currency, by a rate that is given.
  func converted(
    _ amount: Money, to currency: Currency
  ) throws(LandedCostRefusal) -> Money {
    let index = try rateIndex(from: amount.currency, to: currency)
    return try Self.converted(amount, request.exchangeRates[index].rate, currency)
  }

  /// The rate of a currency that is not the law's, and nothing for the law's own.
  func rate(of currency: Currency) -> ExactDecimal? {
    if currency == law.currency { return nil }
    if let invoiceRate, currency == request.currency { return invoiceRate }
    return request.exchangeRates.first { $0.from == currency && $0.to == law.currency }?.rate
  }

  /// How an amount came into the currency of the law.
  func conversion(of amount: Money) -> CostArithmetic {
    rate(of: amount.currency).map { .converted(amount, rate: $0) } ?? .given
  }

  private func rateIndex(
    from: Currency, to: Currency
  ) throws(LandedCostRefusal) -> Int {
    for index in request.exchangeRates.indices {
      if request.exchangeRates[index].from == from, request.exchangeRates[index].to == to {
        return index
      }
    }
    throw LandedCostRefusal(problems: [.noExchangeRate(from: from, to: to, day: conversionDay)])
  }

  private static func converted(
    _ amount: Money, _ rate: ExactDecimal, _ currency: Currency
  ) throws(LandedCostRefusal) -> Money {
    let found = try? Money(rounding: amount.amount * rate, currency)
    guard let found, found.minorUnits.magnitude <= UInt64(largestUnits) * 100 else {
      throw LandedCostRefusal(problems: [.tooLarge(amount)])
    }
    return found
  }
}
