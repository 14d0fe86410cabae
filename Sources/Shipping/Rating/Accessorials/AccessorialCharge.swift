public import Units

/// What an accessorial costs.
///
/// Bounds are nothing for none. Amounts are in the currency of the sheet or schedule.
public enum AccessorialCharge: Hashable, Sendable, Codable {
  /// One amount a shipment.
  case flat(amount: Money)
  /// A rate per hundred pounds of actual weight, between two amounts.
  case perHundredweight(rate: HundredweightRate, atLeast: Money?, atMost: Money?)
  /// A share of the linehaul, between two amounts.
  case percentOfLinehaul(percent: Percent, atLeast: Money?, atMost: Money?)
  /// An amount a handling unit, between two amounts.
  case perHandlingUnit(amount: Money, atLeast: Money?, atMost: Money?)
  /// An amount a piece, between two amounts.
  case perPiece(amount: Money, atLeast: Money?, atMost: Money?)
  /// A share of another amount than the linehaul, between two amounts.
  case share(percent: Percent, of: Base, atLeast: Money?, atMost: Money?)
  /// An amount for each handling unit by its longest side; shorter ones are free.
  case byLength([ChargeBracket<Length>])
  /// An amount a shipment by its weight; lighter ones are free.
  case byWeight([ChargeBracket<Mass>])
  /// An amount a shipment by another amount; smaller ones are free.
  case byAmount([ChargeBracket<Money>], of: Base)
  /// An amount for each begun unit of time after the free time, between two amounts.
  case perTime(amount: Money, unit: TimeUnit, free: [FreeTime], atLeast: Money?, atMost: Money?)
  /// An amount a stop, between two amounts.
  case perStop(amount: Money, atLeast: Money?, atMost: Money?)
  /// A rate per mile or kilometre, between two amounts.
  case perDistance(rate: DistanceRate, atLeast: Money?, atMost: Money?)
  /// A rate per hundred pounds of actual weight a day after the free days, between two amounts.
  case perHundredweightDay(
    rate: HundredweightRate, freeDays: Int, atLeast: Money?, atMost: Money?)
  /// What it cost the carrier and a share more.
  case atCost(markup: Percent)

  /// What a share or a bracket is reckoned on.
  public enum Base: Hashable, Sendable, Codable {
    /// The charge before the discount.
    case grossFreight
    /// The amount of the service itself, such as what is collected on delivery.
    case amount
    /// The value of all goods, or the amount of the service where one is given.
    case declaredValue
    /// The part of that value above so much a pound of actual weight.
    case valueOver(perPound: Money)
  }

  /// A unit of time for which is charged.
  public enum TimeUnit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Fifteen minutes.
    case quarterHour
    /// Thirty minutes.
    case halfHour
    /// Sixty minutes.
    case hour
    /// A day.
    case day

    /// How many minutes, or nothing for a day.
    var minutes: Int? {
      switch self {
      case .quarterHour: 15
      case .halfHour: 30
      case .hour: 60
      case .day: nil
      }
    }

    /// The unit in words.
    public var name: String {
      switch self {
      case .quarterHour: "quarter hour"
      case .halfHour: "half hour"
      case .hour: "hour"
      case .day: "day"
      }
    }
  }

  /// How long is free from a weight on.
  public struct FreeTime: Hashable, Sendable, Codable {
    /// The weight of the shipment from which it is, inclusive.
    public let from: Mass
    /// Minutes, or days where days are charged.
    public let time: Int

    /// Makes a free time.
    public init(from: Mass = .zero, time: Int) {
      self.from = from
      self.time = time
    }
  }
}

/// One step of a price by size: values from a bound on.
public struct ChargeBracket<Bound: Comparable & Hashable & Sendable & Codable>:
  Hashable, Sendable, Codable
{
  /// The lowest value, inclusive.
  public let from: Bound
  /// The end, exclusive, or nothing for a last step without end.
  public let below: Bound?
  /// The price.
  public let amount: Money

  /// Makes a step.
  public init(from: Bound, below: Bound? = nil, amount: Money) {
    self.from = from
    self.below = below
    self.amount = amount
  }

  /// True for a value in the step.
  func contains(_ value: Bound) -> Bool {
    value >= from && below.map { value < $0 } ?? true
  }
}
