public import Units

/// One line of an offer: an amount, and the facts that it was computed from.
///
/// Words are made only when they are asked for, so that rating many lanes stays fast.
public struct ChargeLine: Hashable, Sendable, Codable {
  /// What the line charges for, with the facts.
  public let kind: Kind

  /// The amount; below zero for a discount.
  public let amount: Money

  /// Where the figures come from, such as the sheet's title.
  public let source: String

  /// Makes a line.
  public init(kind: Kind, amount: Money, source: String) {
    self.kind = kind
    self.amount = amount
    self.source = source
  }

  /// What a line charges for.
  public enum Kind: Hashable, Sendable, Codable {
    /// Freight of one class at a weight break.
    case linehaul(
      actualClass: FreightClass, ratedClass: FreightClass, pounds: Int, rate: HundredweightRate,
      column: WeightBreak)
    /// Pounds that are paid for though not shipped, to reach a cheaper weight break.
    case deficit(
      pounds: Int, ratedClass: FreightClass, rate: HundredweightRate, column: WeightBreak)
    /// Freight of one class at a weight that a rule of space constructs.
    case constructedWeight(
      SpaceRule, ratedClass: FreightClass, pounds: Int, rate: HundredweightRate,
      column: WeightBreak)
    /// Pounds that a rule of space adds to the freight.
    case addedWeight(
      SpaceRule, pounds: Int, ratedClass: FreightClass, rate: HundredweightRate,
      column: WeightBreak)
    /// The discount on an amount; no percentage when classes have discounts of their own.
    case discount(percent: Percent?, base: Money)
    /// The minimum of the tariff, in place of the rated charge of the given amount.
    case tariffMinimum(rated: Money)
    /// What lifts a charge to the absolute minimum.
    case absoluteMinimum(minimum: Money, rated: Money)
    /// The fuel surcharge.
    case fuel(percent: Percent, base: Money)
    /// The fuel surcharge of a table, on a charge or for a distance; kept apart, so that the many
    /// lines without it stay small.
    indirect case indexedFuel(FuelFinding, on: FuelBase)
    /// An accessorial with how its price was found.
    case accessorial(Accessorial, basis: AccessorialBasis)
    /// A charge as someone else stated it, such as a carrier's live answer.
    case stated(label: String, detail: String)
    /// A charge by the skid or foot; kept apart, so that the many lines of class rates stay small.
    indirect case skid(SkidCharge)
    /// A charge of parcels; kept apart, so that the many lines of freight stay small.
    indirect case parcel(ParcelCharge)
    /// A charge of truckloads; kept apart for the same reason.
    indirect case truckload(TruckloadCharge)
  }

  /// What a fuel surcharge of a table is reckoned on.
  public enum FuelBase: Hashable, Sendable, Codable {
    /// A charge, for a share of it.
    case charge(Money)
    /// A distance, for money a mile or kilometre.
    case distance(Distance)
  }

  /// How the price of an accessorial was found.
  public enum AccessorialBasis: Hashable, Sendable, Codable {
    /// One amount a shipment.
    case flat
    /// A rate on pounds, before the bounds.
    case perHundredweight(pounds: Int, rate: HundredweightRate, unbounded: Money)
    /// A share of the linehaul, before the bounds.
    case percent(Percent, base: Money, unbounded: Money)
    /// An amount a handling unit, before the bounds.
    case perHandlingUnit(count: Int, each: Money, unbounded: Money)
    /// Any other way; kept apart, so that the many lines without it stay small.
    indirect case reckoned(AccessorialReckoning)
  }
}
