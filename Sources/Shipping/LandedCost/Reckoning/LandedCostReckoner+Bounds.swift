import Units

extension LandedCostReckoner {
  /// Whether the value of the consignment lies within the bounds of a rule.
  func isWithin(_ bounds: ValueBounds) throws(LandedCostRefusal) -> Bool {
    guard let currency = bounds.lower?.value.currency ?? bounds.upper?.value.currency else {
      return true
    }
    let value = try measured(bounds.measure, in: currency)
    return bounds.contains(value) ?? false
  }

  /// The value of the consignment in the currency of a bound.
  ///
  /// A bound in the currency of the invoice is compared with the invoice itself, one in the currency
  /// of the law with the converted value; any other needs a rate from the invoice's currency.
  private func measured(
    _ measure: ValueBounds.Measure, in currency: Currency
  ) throws(LandedCostRefusal) -> Money {
    if currency == law.currency {
      return states.reduce(nothing) { sum, state in
        let isSold = !state.goods.isZero
        return sum + (measure == .intrinsicValue && isSold ? state.goods : state.value)
      }
    }
    var sum = Money.zero(request.currency)
    for (index, valuation) in valuations.enumerated() {
      sum = sum + (try invoiced(valuation, states[index], measure))
    }
    return currency == request.currency ? sum : try converted(sum, to: currency)
  }

  private func invoiced(
    _ valuation: LineValuation, _ state: LineState, _ measure: ValueBounds.Measure
  ) throws(LandedCostRefusal) -> Money {
    let isPlain = valuation.stated.currency == request.currency
    if isPlain, valuation.addedAfterwards.isZero {
      switch valuation.ground {
      case .share(let share, _) where measure == .customsValue:
        return valuation.stated.share(share)
      case .transaction where measure == .customsValue:
        return valuation.stated + valuation.added - valuation.deducted
      case .method, .processing: return valuation.stated
      case .transaction, .share: break
      }
    }
    let value = measure == .intrinsicValue && !state.goods.isZero ? state.goods : state.value
    return value.currency == request.currency
      ? value : try converted(value, to: request.currency)
  }
}
