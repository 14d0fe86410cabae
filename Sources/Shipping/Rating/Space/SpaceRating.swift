public import Units

/// The rules of space that may set a charge.
public enum SpaceRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Much volume and little weight.
  case cubicCapacity
  /// Little weight for the floor.
  case linealWeight
  /// Little weight for the volume.
  case minimumDensity

  /// The rule in words.
  public var name: String {
    switch self {
    case .cubicCapacity: "cubic capacity"
    case .linealWeight: "lineal foot weight"
    case .minimumDensity: "minimum density"
    }
  }
}

/// What the rules of space found for a shipment.
public struct SpaceRating: Hashable, Sendable, Codable {
  /// The charge that a rule constructs.
  public struct Finding: Hashable, Sendable, Codable {
    /// The rule.
    public let rule: SpaceRule
    /// How the weight was constructed.
    public let construction: Construction
    /// The whole pounds that it comes to.
    public let pounds: Int
    /// The class at which they are rated, or nothing for the shipment's own.
    public let ratedAs: FreightClass?
    /// The charge for carrying, after discount and minimums.
    public let charge: Money
  }

  /// How a weight was constructed.
  public enum Construction: Hashable, Sendable, Codable {
    /// From the volume of the shipment and, for the cubic capacity, its density as found.
    case volume(ConstructedWeight, density: ExactDecimal?)
    /// From the length of floor.
    case feet(Length, each: Mass)
    /// From the handling units.
    case positions(Int, each: Mass)
    /// From the volume of each line of handling units.
    case lines([ConstructedWeight])
  }

  /// The charge that the rules were compared with.
  public let ordinary: Money

  /// What each rule that caught the shipment comes to.
  public let findings: [Finding]

  /// The finding that is charged, or nothing when the ordinary charge is the greater.
  public let charged: Int?

  /// The first handling unit without dimensions, counted from zero, for which nothing was compared.
  public let unmeasured: Int?
}

extension SpaceRating {
  /// What was compared, as steps of an explanation.
  func steps(source: String) -> [Explanation] {
    if let unmeasured {
      return [
        Explanation(
          label: "rules of space",
          arithmetic: "not compared: handling unit \(unmeasured + 1) has no dimensions",
          source: source)
      ]
    }
    return findings.enumerated().map { index, finding in
      let verdict =
        charged == index
        ? "greater than the ordinary charge of \(ordinary.tableText)"
        : charged == nil
          ? "not greater than the ordinary charge of \(ordinary.tableText)"
          : "not the greatest"
      return Explanation(
        label: finding.rule.name + (charged == index ? " (charged)" : ""),
        arithmetic: "\(finding.text), \(verdict)", amount: finding.charge, source: source)
    }
  }
}

extension SpaceRating.Finding {
  /// The construction in words.
  fileprivate var text: String {
    let weight = "\(ExactDecimal(pounds).text(groupedBy: " ")) lb"
    let rated = ratedAs.map { " at class \($0.name)" } ?? ""
    switch construction {
    case .volume(let made, let density):
      let found = density.map { "\($0) lb/ft3; " } ?? ""
      return "\(found)\(made.arithmetic), \(weight)\(rated)"
    case .feet(let floor, let each):
      return "\(floor.feetText) of floor x \(each) = \(weight)\(rated)"
    case .positions(let count, let each):
      return "\(count) positions x \(each) = \(weight)\(rated)"
    case .lines(let made):
      return made.map(\.arithmetic).joined(separator: "; ") + "; \(weight) in all\(rated)"
    }
  }
}
