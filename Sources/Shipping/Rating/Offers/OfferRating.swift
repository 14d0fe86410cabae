import Units

/// How a price was come to: what was weighed, chosen and looked up, by the kind of tariff.
public enum OfferRating: Hashable, Sendable {
  /// Classes and the choice of a weight break.
  case classRates(LTLRating)

  /// The facts of class rates, if it is that kind.
  public var classRates: LTLRating? {
    guard case .classRates(let rating) = self else { return nil }
    return rating
  }

  /// What was come to, as steps of an explanation that go before the lines of the bill.
  func steps(source: String) -> [Explanation] {
    switch self {
    case .classRates(let rating): rating.steps(source: source)
    }
  }
}

extension OfferRating: Codable {
  /// Reads the facts; those of class rates stand without a name.
  public init(from decoder: any Decoder) throws {
    self = .classRates(try LTLRating(from: decoder))
  }

  /// Writes the facts; those of class rates stand without a name.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .classRates(let rating): try rating.encode(to: encoder)
    }
  }
}

extension Offer {
  /// The whole offer as a tree of steps: what was weighed and chosen, then every charge.
  public var explanation: Explanation {
    Explanation(
      label: "total", arithmetic: "the sum of \(lines.count) lines", amount: total,
      source: service.source,
      steps: (rating?.steps(source: service.source) ?? []) + lines.map(\.explanation))
  }
}
