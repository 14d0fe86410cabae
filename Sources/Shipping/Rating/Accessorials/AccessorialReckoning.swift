public import Units

/// How the price of an accessorial was found, beyond the simple bases.
public enum AccessorialReckoning: Hashable, Sendable, Codable {
  /// An amount a piece or stop, before the bounds.
  case count(Int, of: String, each: Money, unbounded: Money)
  /// A share of an amount, before the bounds.
  case share(Percent, of: AccessorialCharge.Base, amount: Money, unbounded: Money)
  /// The longest sides of handling units.
  case lengths([LengthCharge])
  /// The weight of the shipment in a step.
  case weight(Mass, from: Mass, below: Mass?)
  /// An amount in a step.
  case amount(Money, from: Money, below: Money?)
  /// Begun units of time after the free time, before the bounds.
  case time(
    total: Int, free: Int, units: Int, unit: AccessorialCharge.TimeUnit, each: Money,
    unbounded: Money)
  /// A rate on a distance, before the bounds.
  case distance(Distance, rate: DistanceRate, unbounded: Money)
  /// A rate on pounds a day, before the bounds.
  case storage(pounds: Int, rate: HundredweightRate, days: Int, free: Int, unbounded: Money)
  /// What it cost the carrier.
  case cost(Money, markup: Percent)

  /// The price of the handling units of one line by their longest side.
  public struct LengthCharge: Hashable, Sendable, Codable {
    /// The line, counted from zero.
    public let handlingUnit: Int
    /// How many units.
    public let count: Int
    /// Their longest side.
    public let longest: Length
    /// The beginning of the step.
    public let from: Length
    /// The price of each.
    public let each: Money
  }
}

extension AccessorialReckoning {
  /// The arithmetic in words.
  ///
  /// - Parameter amount: The amount that is charged.
  /// - Returns: The words, with the bound where one changed the amount.
  func arithmetic(for amount: Money) -> String {
    switch self {
    case .count(let count, let word, let each, let unbounded):
      "\(count) \(word) x \(each.tableText)" + Self.bound(amount, unbounded)
    case .share(let percent, let base, let of, let unbounded):
      "\(percent) of \(of.tableText) (\(base.name))" + Self.bound(amount, unbounded)
    case .lengths(let charges): charges.map(\.text).joined(separator: ", ")
    case .weight(let weight, let from, let below):
      "\(weight), from \(from)" + (below.map { " to under \($0)" } ?? "")
    case .amount(let value, let from, let below):
      "\(value.tableText), from \(from.tableText)"
        + (below.map { " to under \($0.tableText)" } ?? "")
    case .time(let total, let free, let units, let unit, let each, let unbounded):
      "\(total) \(unit == .day ? "days" : "min") less \(free) free = \(units) x \(unit.name) "
        + "x \(each.tableText)" + Self.bound(amount, unbounded)
    case .distance(let distance, let rate, let unbounded):
      "\(distance) x \(rate)" + Self.bound(amount, unbounded)
    case .storage(let pounds, let rate, let days, let free, let unbounded):
      "\(ExactDecimal(pounds).text(groupedBy: " ")) lb x \(rate) per 100 lb x "
        + "\(max(0, days - free)) days (\(days) less \(free) free)" + Self.bound(amount, unbounded)
    case .cost(let cost, let markup):
      markup == .zero ? "at cost" : "\(cost.tableText) and \(markup) more"
    }
  }

  private static func bound(_ amount: Money, _ unbounded: Money) -> String {
    if amount == unbounded { return "" }
    let word = amount > unbounded ? "at least" : "at most"
    return " = \(unbounded.tableText), \(word) \(amount.tableText)"
  }
}

extension AccessorialReckoning.LengthCharge {
  fileprivate var text: String {
    "\(count) of \(longest), \(from) and over, x \(each.tableText)"
  }
}

extension AccessorialCharge.Base {
  /// The base in words.
  public var name: String {
    switch self {
    case .grossFreight: "charge before the discount"
    case .amount: "amount"
    case .declaredValue: "declared value"
    case .valueOver(let each): "declared value over \(each.tableText) a pound"
    }
  }
}
