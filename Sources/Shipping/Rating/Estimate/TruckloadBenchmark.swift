public import Units

/// The figures of a model of truckload prices by the mile.
///
/// `linehaul = miles x rate`, raised to the minimum and by the uplift across a border; fuel by the
/// mile and the border fee on top. A benchmark, never a carrier's price: the market moved by more than
/// half within a year, so that a figure is worth no more than its date.
public struct TruckloadBenchmark: Hashable, Sendable {
  /// The day of the market that the figures are of.
  public var figuresOf: CalendarDay
  /// Where the figures come from, in words.
  public var source: String
  /// The currency of all amounts.
  public var currency: Currency
  /// What a mile costs without fuel, by equipment; equipment that is absent is not estimated.
  public var rates: [Equipment: DistanceRate]
  /// What a mile's fuel costs.
  public var fuel: DistanceRate
  /// The least charge before fuel.
  public var minimum: Money
  /// What freight across a border costs on top, for want of loads the other way.
  public var borderUplift: Percent
  /// The carrier's fee for a border.
  public var borderFee: Money
  /// How far below the computed price the range begins.
  public var below: Percent
  /// How far above the computed price the range ends.
  public var above: Percent

  /// Makes a benchmark.
  public init(
    figuresOf: CalendarDay, source: String, currency: Currency,
    rates: [Equipment: DistanceRate], fuel: DistanceRate, minimum: Money, borderUplift: Percent,
    borderFee: Money, below: Percent, above: Percent
  ) {
    self.figuresOf = figuresOf
    self.source = source
    self.currency = currency
    self.rates = rates
    self.fuel = fuel
    self.minimum = minimum
    self.borderUplift = borderUplift
    self.borderFee = borderFee
    self.below = below
    self.above = above
  }
}
