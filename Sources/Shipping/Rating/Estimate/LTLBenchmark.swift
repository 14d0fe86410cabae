public import Units

/// The figures of a model of less-than-truckload prices.
///
/// `rate per 100 lb = base x class factor x (miles / reference miles) ^ exponent x break factor x
/// market index x lane factor`, rounded half-up to the cent; then the deficit rule, minimum, fuel and
/// accessorials as on a rate sheet. A benchmark, never a carrier's price.
public struct LTLBenchmark: Hashable, Sendable {
  /// The day of the market that the figures were fitted to.
  public var figuresOf: CalendarDay
  /// Where the figures come from, in words.
  public var source: String
  /// The currency of all amounts.
  public var currency: Currency
  /// Main units per hundred pounds at class 100, the reference distance and 1 000 lb.
  public var base: ExactDecimal
  /// The distance at which the base holds.
  public var reference: Distance
  /// The power of the distance, between 0 and 1.
  public var exponent: ExactDecimal
  /// What each class costs against class 100.
  public var classFactors: [FreightClass: ExactDecimal]
  /// What each weight break costs against 1 000 lb.
  public var breakFactors: [WeightBreak: ExactDecimal]
  /// The market against that of ``figuresOf``: 1 for the same.
  public var marketIndex: ExactDecimal
  /// What freight across a border costs against domestic freight.
  public var crossBorderFactor: ExactDecimal
  /// The least charge before fuel within a country.
  public var minimum: Money
  /// The least charge before fuel across a border.
  public var crossBorderMinimum: Money
  /// The fuel surcharge.
  public var fuel: Percent
  /// What services cost, as middles of published ranges.
  public var accessorials: [Accessorial: Money]
  /// How far below the computed price the range begins.
  public var below: Percent
  /// How far above the computed price the range ends.
  public var above: Percent

  /// Makes a benchmark.
  public init(
    figuresOf: CalendarDay, source: String, currency: Currency, base: ExactDecimal,
    reference: Distance, exponent: ExactDecimal, classFactors: [FreightClass: ExactDecimal],
    breakFactors: [WeightBreak: ExactDecimal], marketIndex: ExactDecimal,
    crossBorderFactor: ExactDecimal, minimum: Money, crossBorderMinimum: Money, fuel: Percent,
    accessorials: [Accessorial: Money], below: Percent, above: Percent
  ) {
    self.figuresOf = figuresOf
    self.source = source
    self.currency = currency
    self.base = base
    self.reference = reference
    self.exponent = exponent
    self.classFactors = classFactors
    self.breakFactors = breakFactors
    self.marketIndex = marketIndex
    self.crossBorderFactor = crossBorderFactor
    self.minimum = minimum
    self.crossBorderMinimum = crossBorderMinimum
    self.fuel = fuel
    self.accessorials = accessorials
    self.below = below
    self.above = above
  }
}
