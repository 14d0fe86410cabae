public import Units

/// An article of the seller's catalogue, as customs and carriers need to know it.
public struct Product: Hashable, Sendable, Codable {
  /// The seller's own number; no two products share it.
  public let number: String

  /// What the article is, as it goes onto an invoice.
  public var description: String

  /// Where it was made.
  public var origin: Country?

  /// The weight of one.
  public var mass: Mass?

  /// The usual price of one.
  public var price: Money?

  /// The numbers of tariffs that were decided on, the oldest first; none is ever taken away.
  public private(set) var decisions: [ClassificationDecision]

  /// The last day on which the article was in a quote, a landed cost or a shipment.
  public var lastUsed: CalendarDay?

  /// Makes a product.
  public init(
    number: String, description: String, origin: Country? = nil, mass: Mass? = nil,
    price: Money? = nil, decisions: [ClassificationDecision] = [], lastUsed: CalendarDay? = nil
  ) {
    self.number = number
    self.description = description
    self.origin = origin
    self.mass = mass
    self.price = price
    self.decisions = decisions
    self.lastUsed = lastUsed
  }

  /// Adds a decision; the ones before it stay on record.
  public mutating func decide(_ decision: ClassificationDecision) {
    decisions.append(decision)
  }
}

extension Product {
  /// The decision in force for a destination: the last one for it, else the last shared one.
  public func decision(for destination: Country) -> ClassificationDecision? {
    decisions.last { $0.destination == destination } ?? sharedDecision
  }

  /// The last decision on the six digits that all countries share.
  public var sharedDecision: ClassificationDecision? {
    decisions.last { $0.destination == nil }
  }

  /// The countries with a decision of their own, by code.
  public var decidedDestinations: [Country] {
    Set(decisions.compactMap(\.destination)).sorted { $0.code < $1.code }
  }

  /// The destinations whose number does not begin with the six digits that all countries share.
  ///
  /// One of the two is wrong, because the first six digits mean the same in every tariff.
  public var contradictions: [Country] {
    guard let shared = sharedDecision?.number.harmonized else { return [] }
    return decidedDestinations.filter { country in
      decision(for: country)?.number.harmonized != shared
    }
  }
}
