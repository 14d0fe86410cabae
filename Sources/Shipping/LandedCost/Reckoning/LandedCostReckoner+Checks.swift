import Units

extension LandedCostReckoner {
  /// No amount in trade has more minor units; sums and shares of such amounts always fit.
  static let largestUnits: Int64 = 10_000_000_000_000

  /// Refuses a request with everything that is wrong with it.
  func check() throws(LandedCostRefusal) {
    var problems: [LandedCostProblem] = []
    if !law.countries.contains(request.destination) {
      problems.append(.noRules(request.destination))
    }
    if law.day != request.day { problems.append(.lawOfAnotherDay(law.day, asked: request.day)) }
    if let region = request.region, region.country != request.destination {
      problems.append(.regionElsewhere(region, destination: request.destination))
    }
    if request.lines.isEmpty { problems.append(.noLines) }
    for index in request.lines.indices { check(index, &problems) }
    checkAmounts(&problems)
    guard problems.isEmpty else { throw LandedCostRefusal(problems: problems) }
  }

  private func check(_ index: Int, _ problems: inout [LandedCostProblem]) {
    switch request.lines[index].price {
    case .sale(let price):
      if price.minorUnits <= 0 {
        problems.append(.priceNotPositive(line: index, price))
      } else if price.minorUnits > Self.largestUnits {
        problems.append(.tooLarge(price))
      }
      if price.currency != request.currency {
        problems.append(
          .priceCurrency(line: index, price.currency, invoice: request.currency))
      }
    case .withoutSale(let reason, let value, let method):
      guard let value, method != nil else {
        problems.append(.valueMissing(line: index, reason))
        return
      }
      if value.minorUnits <= 0 {
        problems.append(.priceNotPositive(line: index, value))
      } else if value.minorUnits > Self.largestUnits {
        problems.append(.tooLarge(value))
      }
    }
    if request.lines[index].quantity <= 0 {
      problems.append(.quantityNotPositive(line: index))
    }
  }

  private func checkAmounts(_ problems: inout [LandedCostProblem]) {
    for element in request.elements {
      if element.amount.minorUnits <= 0 {
        problems.append(.amountNotPositive(element.kind, element.amount))
      } else if element.amount.minorUnits > Self.largestUnits {
        problems.append(.tooLarge(element.amount))
      }
    }
    for fee in request.fees {
      if fee.amount.minorUnits < 0 {
        problems.append(.feeNegative(fee.name, fee.amount))
      } else if fee.amount.minorUnits > Self.largestUnits {
        problems.append(.tooLarge(fee.amount))
      }
    }
    for rate in request.exchangeRates where rate.rate <= 0 {
      problems.append(.rateNotPositive(rate))
    }
  }
}
