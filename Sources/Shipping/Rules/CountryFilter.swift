/// Which countries a rule speaks of.
public enum CountryFilter: Hashable, Sendable, Codable {
  /// Every country, a country that is not known included.
  case any
  /// These only.
  case only(Set<Country>)
  /// Every country but these.
  case except(Set<Country>)

  /// Whether a country is meant; nothing where the rule depends on a country that is not known.
  public func admits(_ country: Country?) -> Bool? {
    switch self {
    case .any: true
    case .only(let countries): country.map(countries.contains)
    case .except(let countries): country.map { !countries.contains($0) }
    }
  }
}
