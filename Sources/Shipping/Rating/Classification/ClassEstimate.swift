public import Units

/// How dimensions are read before a volume is made of them.
public enum DimensionRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Each dimension up to a whole inch, as carriers' scanners read it.
  ///
  /// The default: carriers differ, and the class that comes out is never too low.
  case conservative
  /// Exactly as declared.
  case declared
}

/// The class of freight by its density, with the facts that led to it.
///
/// Always an estimate: an NMFC item may set another class.
public struct ClassEstimate: Hashable, Sendable, Codable {
  /// Weight and volume.
  public let density: Density

  /// The scale that was used.
  public let scale: DensityScale.Name

  /// The step of the scale.
  public let step: DensityScale.Step

  /// The class.
  public var freightClass: FreightClass { step.freightClass }

  /// Makes an estimate for a density.
  public init(_ density: Density, on scale: DensityScale) {
    self.density = density
    self.scale = scale.name
    step = scale.step(for: density)
  }

  /// Makes an estimate for one line of handling units.
  ///
  /// Nothing comes back without dimensions above zero.
  public init?(_ unit: HandlingUnit, on scale: DensityScale, rule: DimensionRule = .conservative) {
    guard let volume = rule.volume(of: unit), let density = Density(unit.totalWeight, in: volume)
    else { return nil }
    self.init(density, on: scale)
  }

  /// Makes an estimate for a whole shipment, from the sum of weights and of volumes.
  ///
  /// Nothing comes back when a line has no dimensions.
  public init?(
    _ units: [HandlingUnit], on scale: DensityScale, rule: DimensionRule = .conservative
  ) {
    var mass = Mass.pounds(0)
    var volume = Volume.zero
    for unit in units {
      guard let part = rule.volume(of: unit) else { return nil }
      mass = mass + unit.totalWeight
      volume = volume + part
    }
    guard let density = Density(mass, in: volume) else { return nil }
    self.init(density, on: scale)
  }

  /// The arithmetic in words.
  ///
  /// For example `1 250 lb / 61.11 ft3 = 20.45 lb/ft3, 15 to under 22.5: class 70`.
  public var arithmetic: String {
    let pounds = density.mass.value(in: .pounds, places: 2).text(groupedBy: " ")
    let feet = density.volume.cubicFeet().text(groupedBy: " ", places: 2)
    let quotient = density.poundsPerCubicFoot.text(groupedBy: " ", places: 2)
    return
      "\(pounds) lb / \(feet) ft3 = \(quotient) lb/ft3, \(stepText): class \(freightClass.name)"
  }

  /// The estimate as a step of an explanation.
  public var explanation: Explanation {
    Explanation(
      label: "estimated class", arithmetic: arithmetic, source: DensityScale.named(scale).source)
  }

  private var stepText: String {
    guard let below = step.below else { return "\(step.from) or more" }
    return step.from.isZero ? "under \(below)" : "\(step.from) to under \(below)"
  }
}

extension DimensionRule {
  /// The volume of a line under this rule, or nothing without dimensions.
  func volume(of unit: HandlingUnit) -> Volume? {
    unit.dimensions.map { read($0).volume * unit.count }
  }

  /// The sides as they are read under this rule.
  func read(_ sides: Dimensions) -> Dimensions {
    self == .conservative ? sides.roundedUpToInch : sides
  }
}
