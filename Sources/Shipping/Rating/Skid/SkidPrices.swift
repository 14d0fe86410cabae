public import Units

/// The prices of a lane by the number of skids or feet.
///
/// Either whole amounts for up to so many, with an amount for each further one, or an amount for each
/// from so many on. A number without a price is not carried, never free.
public struct SkidPrices: Hashable, Sendable, Codable {
  /// A number with its amount.
  public struct Step: Hashable, Sendable, Codable {
    /// The number of skids or feet, from one.
    public let count: Int
    /// The amount.
    public let amount: Money

    /// Makes a step.
    public init(count: Int, amount: Money) {
      self.count = count
      self.amount = amount
    }
  }

  /// Amounts for a whole shipment of up to so many, from the fewest.
  public let totals: [Step]

  /// The amount for each one beyond the last of ``totals``, or nothing when more are not carried.
  public let additional: Money?

  /// Amounts for each skid or foot from so many on, from the fewest.
  public let each: [Step]

  /// Makes prices; the steps may be in any order.
  public init(totals: [Step] = [], additional: Money? = nil, each: [Step] = []) {
    self.totals = totals.sorted { $0.count < $1.count }
    self.additional = additional
    self.each = each.sorted { $0.count < $1.count }
  }

  /// Every price at which a number may be carried, the fewest paid for first.
  ///
  /// As with weight breaks, more may be paid for than is shipped where that is cheaper. Source: the
  /// class-rate algorithm with another unit.
  func choices(for count: Int) -> [SkidPrice] {
    var found = totals.filter { $0.count >= count }.map { step in
      SkidPrice(count: count, paid: step.count, kind: .total, amount: step.amount)
    }
    if found.isEmpty, let additional, let last = totals.last, last.count < count {
      let beyond = additional.times(count - last.count)
      found.append(
        SkidPrice(
          count: count, paid: count,
          kind: .additional(upTo: last.count, amount: last.amount, each: additional),
          amount: last.amount + beyond))
    }
    let own = each.lastIndex { $0.count <= count }
    for (index, step) in each.enumerated() where index >= own ?? 0 {
      let paid = max(count, step.count)
      found.append(
        SkidPrice(
          count: count, paid: paid, kind: .each(from: step.count, amount: step.amount),
          amount: step.amount.times(paid)))
    }
    return found
  }

  /// The largest number that is carried, or nothing for no limit.
  var largest: Int? {
    each.isEmpty && additional == nil ? totals.last?.count : nil
  }
}

/// A price at which a number of skids or feet may be carried.
public struct SkidPrice: Hashable, Sendable, Codable {
  /// How the amount is reckoned.
  public enum Kind: Hashable, Sendable, Codable {
    /// A whole amount.
    case total
    /// A whole amount and more for each further one.
    case additional(upTo: Int, amount: Money, each: Money)
    /// An amount for each.
    case each(from: Int, amount: Money)
  }

  /// How many are shipped.
  public let count: Int
  /// How many are paid for.
  public let paid: Int
  /// How the amount is reckoned.
  public let kind: Kind
  /// The amount before discount and minimums.
  public let amount: Money
}
