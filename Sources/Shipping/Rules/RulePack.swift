public import Units

/// The rules of one market: a country, or a union of countries with one customs law.
public struct RulePack: Hashable, Sendable {
  /// What the duty is taken of.
  public enum Valuation: String, Hashable, Sendable, Codable, CaseIterable {
    /// The price at the place from which the goods are sent, without the carriage abroad.
    case freeOnBoard
    /// The price with carriage and insurance to the border.
    case costInsuranceFreight
  }

  /// The short name, such as `ca`.
  public let name: String

  /// The name for people, such as `European Union`.
  public let title: String

  /// The countries whose law it is.
  public let countries: Set<Country>

  /// The currency of the law's amounts.
  public let currency: Currency

  /// What the duty is taken of.
  public let valuation: Valuation

  /// How the price becomes the customs value.
  public let valuationTerms: ValuationTerms

  /// The lists of goods that the rules name.
  public let lists: [GoodsList]

  /// The rules, in the order in which they are read; of two that contradict each other the earlier wins.
  public let rules: [Rule]

  /// Makes a pack; its title is its name unless one is given.
  public init(
    name: String, title: String? = nil, countries: Set<Country>, currency: Currency,
    valuation: Valuation, valuationTerms: ValuationTerms = ValuationTerms(),
    lists: [GoodsList] = [], rules: [Rule]
  ) {
    self.name = name
    self.title = title ?? name
    self.countries = countries
    self.currency = currency
    self.valuation = valuation
    self.valuationTerms = valuationTerms
    self.lists = lists
    self.rules = rules
  }

  /// The rules that hold on a day.
  public func rules(on day: CalendarDay) -> [Rule] {
    rules.filter { $0.source.inForce.contains(day) }
  }
}
