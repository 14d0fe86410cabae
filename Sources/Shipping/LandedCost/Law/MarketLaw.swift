public import Units

/// The law of one market on one day, made ready for many computations.
///
/// Making it sorts the rules in force by what they do and joins all lists of goods into one index;
/// that takes far longer than a computation, so that it is done once for a market and a day.
public struct MarketLaw: Sendable {
  /// The short name of the pack, such as `ca`.
  public let name: String

  /// The countries whose law it is.
  public let countries: Set<Country>

  /// The currency of the law's amounts and of every result.
  public let currency: Currency

  /// What the duty is taken of.
  public let valuation: RulePack.Valuation

  /// How the price becomes the customs value.
  public let valuationTerms: ValuationTerms

  /// The day on which the law holds.
  public let day: CalendarDay

  let effects: PreparedEffects
  let goods: GoodsIndex

  /// Makes ready the rules of a pack that hold on a day; rules about exports are left out.
  public init(_ pack: RulePack, on day: CalendarDay) {
    name = pack.name
    countries = pack.countries
    currency = pack.currency
    valuation = pack.valuation
    valuationTerms = pack.valuationTerms
    self.day = day
    let rules = pack.rules(on: day).filter { $0.condition.exportTo == nil }
    var numbers: [GoodsFilter: Int] = [:]
    var filters: [GoodsFilter] = []
    effects = PreparedEffects(rules, day: day) { condition in
      guard !condition.goods.isEverything else { return nil }
      if let known = numbers[condition.goods] { return known }
      numbers[condition.goods] = filters.count
      filters.append(condition.goods)
      return filters.count - 1
    }
    goods = GoodsIndex(filters: filters, lists: pack.lists)
  }
}
