public import Units

/// A scale that gives a freight class to a density, with the days on which it holds.
public struct DensityScale: Hashable, Sendable {
  /// The scales that are known.
  public enum Name: String, Hashable, Sendable, Codable, CaseIterable {
    /// The thirteen steps of NMFC docket 2025-1.
    case nmfc2025
    /// The eleven steps before it.
    case nmfcLegacy11
    /// The eighteen steps that brokers' calculators use.
    case guideline18
  }

  /// One step of a scale: densities from a bound on.
  public struct Step: Hashable, Sendable, Codable {
    /// The lower bound in pounds per cubic foot, inclusive.
    public let from: ExactDecimal

    /// The upper bound, exclusive, or nothing for the densest step.
    public let below: ExactDecimal?

    /// The class of the step.
    public let freightClass: FreightClass
  }

  /// The name.
  public let name: Name

  /// The days of shipping for which the scale holds.
  public let effective: DayRange

  /// Where the scale comes from.
  public let source: String

  /// The steps, from the lightest.
  public let steps: [Step]

  /// The scale in force on a day of shipping: ``nmfc2025`` from 2025-07-19, before it
  /// ``nmfcLegacy11``.
  public static func standard(on shipDay: CalendarDay) -> DensityScale {
    nmfc2025.effective.contains(shipDay) ? nmfc2025 : nmfcLegacy11
  }

  /// The scale of a name.
  public static func named(_ name: Name) -> DensityScale {
    switch name {
    case .nmfc2025: nmfc2025
    case .nmfcLegacy11: nmfcLegacy11
    case .guideline18: guideline18
    }
  }

  /// The step that a density lies in, compared without rounding.
  public func step(for density: Density) -> Step {
    for step in steps.reversed() where density.isAtLeast(poundsPerCubicFoot: step.from) {
      return step
    }
    return steps[0]
  }

  init(name: Name, effective: DayRange, source: String, _ bounds: [(String, FreightClass)]) {
    self.name = name
    self.effective = effective
    self.source = source
    let parsed = bounds.map { ((try? ExactDecimal(parsing: $0.0)) ?? .zero, $0.1) }
    steps = parsed.indices.map { index in
      Step(
        from: parsed[index].0,
        below: index + 1 < parsed.count ? parsed[index + 1].0 : nil,
        freightClass: parsed[index].1)
    }
  }
}
