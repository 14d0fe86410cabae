public import Units

/// The rules of all markets that a program knows.
public struct RuleBook: Hashable, Sendable {
  /// The packs; the first that names a country is its law.
  public let packs: [RulePack]

  /// Makes a book.
  public init(packs: [RulePack]) {
    self.packs = packs
  }

  /// The pack whose law a country has, or nothing.
  public func pack(for country: Country) -> RulePack? {
    packs.first { $0.countries.contains(country) }
  }

  /// The law of a country on a day, or nothing where no pack knows the country.
  public func law(of country: Country, on day: CalendarDay) -> MarketLaw? {
    pack(for: country).map { MarketLaw($0, on: day) }
  }

  /// The book with a user's packs laid over it.
  ///
  /// A user's pack of the same name replaces rule by rule: all spans of a rule that it names are its
  /// own, other rules stay, and its new rules are read before the others. A list of goods of the same
  /// name is replaced whole. A pack of another name is put before the rest.
  public func overridden(by packs: [RulePack]) -> RuleBook {
    let kept = self.packs.map { pack in
      packs.filter { $0.name == pack.name }.reduce(pack) { $0.overridden(by: $1) }
    }
    let known = Set(kept.map(\.name))
    return RuleBook(packs: packs.filter { !known.contains($0.name) } + kept)
  }
}

extension RulePack {
  /// The pack with the rules of another laid over it, name by name.
  public func overridden(by other: RulePack) -> RulePack {
    let named = Set(other.rules.map(\.id))
    let listed = Set(other.lists.map(\.name))
    return RulePack(
      name: name, title: other.title == other.name ? title : other.title,
      countries: other.countries.isEmpty ? countries : other.countries, currency: other.currency,
      valuation: other.valuation, valuationTerms: other.valuationTerms,
      lists: other.lists + lists.filter { !listed.contains($0.name) },
      rules: other.rules + rules.filter { !named.contains($0.id) })
  }
}
