public import Shipping
public import Storage
import Units

/// A decision on a product's tariff number as a page shows it.
public struct DecisionStanding: Hashable, Sendable {
  /// The decision.
  public let decision: ClassificationDecision
  /// True for the last one for its destination, the one that counts.
  public let isInForce: Bool
  /// True when it counts and does not begin with the six digits that all countries share.
  public let isContradicted: Bool
}

extension Product {
  /// What is known of the product beside its tariff numbers, a name and a text each.
  ///
  /// Origin and weight are told as UNKNOWN where nobody typed them, since duty and freight need them.
  public var facts: [(name: String, text: String)] {
    let facts: [(String, String?)] = [
      ("product", number), ("description", description),
      ("origin", origin.map { "\($0.code)  \($0.name)" } ?? "UNKNOWN"),
      ("weight", mass?.description ?? "UNKNOWN"), ("price", price?.description),
      ("last used", lastUsed?.longText),
    ]
    return facts.compactMap { name, text in text.map { (name, $0) } }
  }

  /// Every decision with its standing, the latest first.
  public var decisionStandings: [DecisionStanding] {
    let contradictions = contradictions
    var seen: Set<Country?> = []
    return decisions.reversed().map { decision in
      let isInForce = seen.insert(decision.destination).inserted
      return DecisionStanding(
        decision: decision, isInForce: isInForce,
        isContradicted: isInForce && decision.destination.map(contradictions.contains) == true)
    }
  }

  /// What contradicts what, a sentence for each country; empty where nothing does.
  public var contradictionSentences: [String] { contradictions.map(Self.contradiction) }

  /// Says that a country's number does not fit the shared one.
  static func contradiction(of country: Country) -> String {
    "the number for \(country.name) does not begin with the six digits that all countries "
      + "share; one of the two is wrong"
  }
}

extension ProductSummary {
  /// What contradicts what, a sentence for each country; empty where nothing does.
  public var contradictionSentences: [String] {
    guard let harmonized else { return [] }
    return destinations.filter { $0.value.harmonized != harmonized.harmonized }.keys
      .sorted { $0.code < $1.code }
      .map(Product.contradiction)
  }
}
