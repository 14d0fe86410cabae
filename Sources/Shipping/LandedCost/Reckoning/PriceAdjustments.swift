import Units

/// What the amounts beside the prices do to the customs value and to the cost of the goods.
///
/// Amounts in the currency of the invoice are kept apart from the others, which are converted first,
/// so that an invoice is converted once and not part by part.
struct PriceAdjustments {
  /// Sums in the minor units of one currency.
  struct Sums {
    /// Added to the price for the customs value.
    var added: Int64 = 0
    /// Taken off the price for the customs value.
    var deducted: Int64 = 0
    /// In the price and no price of the goods.
    var notGoods: Int64 = 0
  }

  /// Amounts in the currency of the invoice.
  private(set) var invoice = Sums()
  /// Amounts in other currencies, converted into that of the law.
  private(set) var law = Sums()
  /// Carriage to the destination that is not in the customs value, in the currency of the law.
  private(set) var carriage: Int64 = 0

  /// Sorts the elements of a request.
  init(_ reckoner: LandedCostReckoner) throws(LandedCostRefusal) {
    let request = reckoner.request
    for element in request.elements {
      let isInPrice = element.isInPrice ?? request.incoterm.priceContains(element.kind)
      let effect = ValueEffect(
        element, isInPrice: isInPrice, reckoner.law.valuation, reckoner.law.valuationTerms)
      let isNotGoods =
        isInPrice
        ? element.isStatedApart && element.isPartOfPrice : element.kind == .discount
      let converted = try reckoner.converted(element.amount)
      if element.amount.currency == request.currency {
        invoice.take(element.amount.minorUnits, effect, isNotGoods)
      } else {
        law.take(converted.minorUnits, effect, isNotGoods)
      }
      let isOutside = isInPrice ? effect == .deducted : effect == .none
      if isOutside, element.isToDestination { carriage += converted.minorUnits }
    }
  }
}

extension PriceAdjustments.Sums {
  fileprivate mutating func take(_ units: Int64, _ effect: ValueEffect, _ isNotGoods: Bool) {
    switch effect {
    case .added: added += units
    case .deducted: deducted += units
    case .none: break
    }
    if isNotGoods { notGoods += units }
  }
}

/// What an amount beside the price does to the customs value.
enum ValueEffect {
  case added
  case deducted
  case none

  init(
    _ element: PriceElement, isInPrice: Bool, _ valuation: RulePack.Valuation,
    _ terms: ValuationTerms
  ) {
    let isDeductible = isInPrice && (element.isStatedApart || !terms.deductsOnlyStated)
    switch element.kind {
    case .preCarriage:
      let isAdded = valuation == .costInsuranceFreight || terms.addsPreCarriage
      self = !isInPrice && isAdded ? .added : .none
    case .mainCarriage, .insurance:
      switch valuation {
      case .freeOnBoard: self = isDeductible ? .deducted : .none
      case .costInsuranceFreight: self = isInPrice ? .none : .added
      }
    case .onwardCarriage: self = isDeductible ? .deducted : .none
    case .packing, .sellingCommission, .assist, .royalty, .laterProceeds:
      self = isInPrice ? .none : .added
    case .workAfterImport, .destinationDuties:
      self = isInPrice && element.isStatedApart ? .deducted : .none
    case .discount: self = isInPrice ? .none : .deducted
    }
  }
}

extension PriceElement {
  /// True for an amount that a price may contain beside the goods.
  fileprivate var isPartOfPrice: Bool {
    isCarriage || kind == .workAfterImport || kind == .destinationDuties
  }

  /// True for carriage and insurance from the place of direct shipment to the destination.
  fileprivate var isToDestination: Bool { isCarriage && kind != .preCarriage }
}
