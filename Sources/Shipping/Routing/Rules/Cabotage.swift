/// A movement within one country by the carrier of another.
public struct CabotageWarning: Hashable, Sendable {
  /// Where it is picked up.
  public let from: Place

  /// Where it is delivered, in the same country.
  public let to: Place

  /// The country of the carrier.
  public let carrier: Country

  /// The rule, with how far it was verified.
  public let source: Attested<String>

  /// Makes a warning.
  public init(from: Place, to: Place, carrier: Country, source: Attested<String>) {
    self.from = from
    self.to = to
    self.carrier = carrier
    self.source = source
  }
}

/// The check for freight that a carrier may not move because both its ends lie in another country.
public enum Cabotage {
  /// Warns of every movement between two stops of one country by the carrier of another.
  ///
  /// - Parameters:
  ///   - stops: the places in order; each two neighbours are a movement of freight.
  ///   - carrier: the country in which the carrier is based.
  /// - Returns: a warning for each movement that its country reserves to its own carriers.
  public static func warnings(along stops: [Place], carrier: Country) -> [CabotageWarning] {
    zip(stops, stops.dropFirst()).compactMap { from, to in
      guard from.country == to.country, from.country != carrier else { return nil }
      return CabotageWarning(
        from: from, to: to, carrier: carrier, source: rule(of: from.country))
    }
  }

  /// The rule of a country.
  static func rule(of country: Country) -> Attested<String> {
    switch country {
    case .unitedStates:
      Attested("19 CFR 123.14(a) and (c), as quoted by pstc.ca and beneschlaw.com", .secondary)
    case .canada:
      Attested(
        "CBSA Memorandum D3-1-5 and tariff item 9801.10.00, as told by jjkellercompliancenetwork.com",
        .secondary)
    default: Attested("general knowledge", .unverified)
    }
  }
}

extension CabotageWarning {
  /// The warning in one sentence with the rule's source.
  public var sentence: String {
    "\(from.shortName) > \(to.shortName) lies within \(from.country.name), whose local "
      + "traffic is kept to its own carriers but for narrow exceptions, and the carrier is of "
      + "\(carrier.name); book a carrier of \(from.country.name) (\(source))."
  }
}
