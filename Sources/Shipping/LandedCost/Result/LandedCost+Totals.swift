public import Units

/// A sum of amounts of which some may not be known.
public struct CostTotal: Hashable, Sendable {
  /// What is certain: the whole sum where ``isComplete`` is true.
  public var certain: Money

  /// True when every amount is known.
  public var isComplete: Bool

  /// The whole sum, or nothing where an amount is not known.
  public var money: Money? { isComplete ? certain : nil }
}

extension LandedCost {
  /// Everything together: goods, carriage, duties, taxes and fees.
  public var total: CostTotal { sum { _ in true } }

  /// What governments get: duties, layers, taxes at import and at sale, fees of customs.
  public var government: CostTotal { sum(\.isGovernments) }

  /// What is asked for when the goods arrive, whoever pays it.
  public var dueAtImport: CostTotal { sum(\.isDueAtImport) }

  /// What the buyer spends: the price with all that it contains, and what is paid beside it.
  public var buyerPays: CostTotal {
    var found = sum { $0.payer == .buyer || $0.isInPrice }
    found.certain += dutiesInPrice
    return found
  }

  /// What the seller spends beside the goods, whether the price brings it back or not.
  public var sellerPays: CostTotal { sum { $0.payer == .seller } }

  /// The sum of the amounts that a test picks.
  public func sum(_ isMeant: (CostLine) -> Bool) -> CostTotal {
    var units: Int64 = 0
    var isComplete = true
    for line in lines where isMeant(line) {
      units += line.amount.certain.minorUnits
      isComplete = isComplete && line.amount.isKnown
    }
    return CostTotal(certain: Money(minorUnits: units, currency), isComplete: isComplete)
  }
}
