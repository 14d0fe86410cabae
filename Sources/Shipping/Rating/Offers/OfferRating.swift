import Units

/// How a price was come to: what was weighed, chosen and looked up, by the kind of tariff.
public enum OfferRating: Hashable, Sendable {
  /// Classes and the choice of a weight break.
  case classRates(LTLRating)
  /// The number of skids or feet and the choice of a price.
  case skidRates(SkidRating)
  /// Billable weights and the zone of parcels.
  case parcel(ParcelRating)
  /// Miles, the lane and the equipment of a truckload.
  case truckload(TruckloadRating)

  /// The facts of class rates, if it is that kind.
  public var classRates: LTLRating? {
    guard case .classRates(let rating) = self else { return nil }
    return rating
  }

  /// The facts of skid or foot rates, if it is that kind.
  public var skidRates: SkidRating? {
    guard case .skidRates(let rating) = self else { return nil }
    return rating
  }

  /// The facts of parcels, if it is that kind.
  public var parcel: ParcelRating? {
    guard case .parcel(let rating) = self else { return nil }
    return rating
  }

  /// The facts of a truckload, if it is that kind.
  public var truckload: TruckloadRating? {
    guard case .truckload(let rating) = self else { return nil }
    return rating
  }

  /// The facts, whatever the kind: the only place that tells the kinds apart for showing.
  private var facts: any RatingFacts {
    switch self {
    case .classRates(let rating): rating
    case .skidRates(let rating): rating
    case .parcel(let rating): rating
    case .truckload(let rating): rating
    }
  }

  /// What was come to, as steps of an explanation that go before the lines of the bill.
  func steps(source: String) -> [Explanation] { facts.steps(source: source) }
}

extension OfferRating: Codable {
  private enum CodingKeys: String, CodingKey {
    case skidRates
    case parcel
    case truckload
  }

  /// Reads the facts by the name of their kind; those of class rates stand without a name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.parcel) {
      self = .parcel(try container.decode(ParcelRating.self, forKey: .parcel))
    } else if container.contains(.skidRates) {
      self = .skidRates(try container.decode(SkidRating.self, forKey: .skidRates))
    } else if container.contains(.truckload) {
      self = .truckload(try container.decode(TruckloadRating.self, forKey: .truckload))
    } else {
      self = .classRates(try LTLRating(from: decoder))
    }
  }

  /// Writes the facts by the name of their kind; those of class rates stand without a name.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .classRates(let rating): try rating.encode(to: encoder)
    case .skidRates(let rating):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(rating, forKey: .skidRates)
    case .parcel(let rating):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(rating, forKey: .parcel)
    case .truckload(let rating):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(rating, forKey: .truckload)
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
