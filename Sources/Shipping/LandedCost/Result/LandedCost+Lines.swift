public import Units

/// What one line of the request costs with its part of the shared costs.
public struct LineTotal: Hashable, Sendable {
  /// The line of the request, counted from zero.
  public let line: Int

  /// Everything that falls on the line; all lines together are the total of the consignment.
  public let total: CostTotal

  /// What governments get of it.
  public let government: CostTotal

  /// The total for one sellable unit, rounded half-up to the minor unit.
  public let perUnit: Money
}

extension LandedCost {
  /// The totals of the lines, which add up to the totals of the consignment.
  ///
  /// A tax is divided by what of its base lies on each line, everything else that is shared by the
  /// request's method of apportionment; see ``Apportionment`` for the remainder.
  public var lineTotals: [LineTotal] {
    let none = CostTotal(certain: .zero(currency), isComplete: true)
    var totals = valuations.map { _ in none }
    var governments = totals
    for cost in lines {
      for (line, part) in parts(of: cost) {
        totals[line].add(part, isKnown: cost.amount.isKnown)
        if cost.isGovernments { governments[line].add(part, isKnown: cost.amount.isKnown) }
      }
    }
    return totals.indices.map { line in
      LineTotal(
        line: line, total: totals[line], government: governments[line],
        perUnit: Self.perUnit(totals[line].certain, quantities[line]))
    }
  }

  /// What of a cost falls on which lines of the request.
  public func parts(of cost: CostLine) -> [(line: Int, part: Money)] {
    let whole = cost.amount.certain
    if let line = cost.line { return [(line, whole)] }
    let parts =
      Apportionment.divide(whole, by: cost.weights) ?? Apportionment.divide(whole, by: shares)
      ?? Apportionment.divide(whole, by: valuations.map { _ in 1 }) ?? []
    let touched = parts.indices.filter { index in
      !parts[index].isZero || !cost.amount.isKnown
    }
    return touched.map { ($0, parts[$0]) }
  }

  private static func perUnit(_ total: Money, _ quantity: ExactDecimal) -> Money {
    guard quantity > 0 else { return total }
    let each = total.amount.divided(by: quantity, places: total.currency.minorUnitDigits)
    return (try? Money(rounding: each, total.currency)) ?? total
  }
}

extension CostTotal {
  fileprivate mutating func add(_ part: Money, isKnown: Bool) {
    certain += part
    isComplete = isComplete && isKnown
  }
}
