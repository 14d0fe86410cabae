import Shipping
import Units

/// Writes rules of space as ``SpaceReader`` reads them.
enum SpaceText {
  /// The lines of the table, without its header; none for no rules.
  static func lines(of rules: SpaceRules) -> [String] {
    let cubic = rules.cubicCapacity.map { TermsWriter.inline(pairs(of: $0)) }
    let sides = pairs(of: rules.raisedSides)
    return [
      cubic.isEmpty ? nil : TermsWriter.line("cubic_capacity", TermsWriter.array(cubic)),
      sides.isEmpty ? nil : TermsWriter.line("raised_sides", TermsWriter.inline(sides)),
      rules.linealWeight.map {
        TermsWriter.line("lineal_weight", TermsWriter.inline(pairs(of: $0)))
      },
      rules.minimumDensity.map {
        TermsWriter.line("minimum_density", TermsWriter.inline(pairs(of: $0)))
      },
      rules.volumeQuote.map { TermsWriter.line("volume_quote", TermsWriter.inline(pairs(of: $0))) },
    ].compactMap { $0 }
  }

  private static func pairs(of rule: CubicCapacityRule) -> [String] {
    let feet = "\(rule.volume.bound.cubicFeet(places: 6).normalized)"
    return [
      TermsWriter.line("cubic_feet" + suffix(rule.volume), feet),
      TermsWriter.line("density_below", "\(rule.densityBelow)"),
      TermsWriter.line("constructed_density", "\(rule.constructedDensity)"),
      TermsWriter.line("discount", TermsWriter.quoted(rule.discount.rawValue)),
      TermsWriter.line("bars_deficit", "\(rule.barsDeficit)"),
    ] + ratedAs(rule.ratedAs)
  }

  private static func pairs(of sides: RaisedSides) -> [String] {
    let all = [
      ("height", sides.height), ("height_over", sides.heightOver), ("width", sides.width),
      ("width_over", sides.widthOver),
    ]
    return all.compactMap { key, length in
      length.map { TermsWriter.line(key, TermsWriter.measure($0)) }
    }
  }

  private static func pairs(of rule: LinealWeightRule) -> [String] {
    [
      TermsWriter.line(
        rule.basis == .foot ? "per_foot" : "per_position", TermsWriter.measure(rule.each)),
      TermsWriter.line("orientation", TermsWriter.quoted(rule.orientation.rawValue)),
    ] + floor(rule.from) + ratedAs(rule.ratedAs)
  }

  private static func pairs(of rule: MinimumDensity) -> [String] {
    [
      TermsWriter.line("pounds_per_cubic_foot", "\(rule.poundsPerCubicFoot)"),
      TermsWriter.line("divisor", "\(rule.divisor)"),
      TermsWriter.line("scope", TermsWriter.quoted(rule.scope.rawValue)),
    ]
  }

  private static func pairs(of trigger: VolumeQuoteTrigger) -> [String] {
    let units = trigger.handlingUnits.map {
      TermsWriter.line("handling_units" + suffix($0), "\($0.bound)")
    }
    let weight = trigger.weight.map {
      TermsWriter.line("weight" + suffix($0), TermsWriter.measure($0.bound))
    }
    return [units, weight].compactMap { $0 } + floor(trigger.linearFeet)
      + [TermsWriter.line("orientation", TermsWriter.quoted(trigger.orientation.rawValue))]
  }

  private static func floor(_ threshold: Threshold<Length>?) -> [String] {
    threshold.map { [TermsWriter.line("floor" + suffix($0), TermsWriter.measure($0.bound))] } ?? []
  }

  private static func ratedAs(_ freightClass: FreightClass?) -> [String] {
    freightClass.map { [TermsWriter.line("rated_as", TermsWriter.quoted($0.name))] } ?? []
  }

  private static func suffix<Bound>(_ threshold: Threshold<Bound>) -> String {
    threshold.isInclusive ? "_from" : "_over"
  }
}
