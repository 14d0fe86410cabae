import Shipping
import Units

/// Reads a table of rules of space: that of a service, or that of the whole sheet.
///
/// A figure that is not possible is reported with the line of its rule.
struct SpaceReader {
  static let keys = [
    "cubic_capacity", "raised_sides", "lineal_weight", "minimum_density", "volume_quote",
  ]

  func read(_ section: TermsSection, _ report: inout TermsReport) -> SpaceRules? {
    guard let space = section.table("space", &report) else { return nil }
    space.checkKeys(Self.keys, &report)
    return SpaceRules(
      cubicCapacity: cubicCapacity(space, &report),
      raisedSides: raisedSides(space, &report),
      linealWeight: linealWeight(space, &report),
      minimumDensity: minimumDensity(space, &report),
      volumeQuote: volumeQuote(space, &report))
  }

  private func cubicCapacity(
    _ space: TermsSection, _ report: inout TermsReport
  ) -> [CubicCapacityRule] {
    space.tables("cubic_capacity", &report).compactMap { rule in
      rule.checkKeys(
        [
          "cubic_feet_from", "cubic_feet_over", "density_below", "constructed_density", "rated_as",
          "discount", "bars_deficit",
        ], &report)
      let volume = threshold("cubic_feet", rule, required: true, &report) { key, report in
        self.volume(key, rule, &report)
      }
      let below = rule.decimal("density_below", required: true, &report)
      let constructed = rule.decimal("constructed_density", required: true, &report)
      let ratedAs = ratedAs(rule, &report)
      let discount = rule.choice("discount", DiscountShare.self, &report)
      let barsDeficit = rule.flag("bars_deficit", &report)
      guard let volume, let below, let constructed else { return nil }
      let found = CubicCapacityRule(
        volume: volume, densityBelow: below, constructedDensity: constructed, ratedAs: ratedAs,
        discount: discount ?? .contract, barsDeficit: barsDeficit ?? false)
      check(SpaceRules(cubicCapacity: [found]), rule, &report)
      return found
    }
  }

  private func raisedSides(_ space: TermsSection, _ report: inout TermsReport) -> RaisedSides {
    guard let rule = space.table("raised_sides", &report) else { return RaisedSides() }
    rule.checkKeys(["height", "height_over", "width", "width_over"], &report)
    let sides = RaisedSides(
      height: rule.length("height", &report), heightOver: rule.length("height_over", &report),
      width: rule.length("width", &report), widthOver: rule.length("width_over", &report))
    check(SpaceRules(raisedSides: sides), rule, &report)
    return sides
  }

  private func linealWeight(
    _ space: TermsSection, _ report: inout TermsReport
  ) -> LinealWeightRule? {
    guard let rule = space.table("lineal_weight", &report) else { return nil }
    rule.checkKeys(
      ["per_foot", "per_position", "floor_from", "floor_over", "orientation", "rated_as"], &report)
    let bases: [(key: String, basis: LinealWeightRule.Basis)] = [
      ("per_foot", .foot), ("per_position", .position),
    ]
    let given = bases.filter { rule.members[$0.key] != nil }
    let from = floor(rule, &report)
    let orientation = rule.choice("orientation", FloorSpace.Orientation.self, &report)
    let ratedAs = ratedAs(rule, &report)
    guard let (key, basis) = given.first, given.count == 1 else {
      report.add(.wrongKind(needed: "one of per_foot and per_position"), at: rule.path)
      return nil
    }
    guard let each = rule.mass(key, &report) else { return nil }
    let found = LinealWeightRule(
      basis: basis, each: each, from: from, orientation: orientation ?? .declared,
      ratedAs: ratedAs)
    check(SpaceRules(linealWeight: found), rule, &report)
    return found
  }

  private func minimumDensity(
    _ space: TermsSection, _ report: inout TermsReport
  ) -> MinimumDensity? {
    guard let rule = space.table("minimum_density", &report) else { return nil }
    rule.checkKeys(["pounds_per_cubic_foot", "divisor", "scope"], &report)
    let pounds = rule.decimal("pounds_per_cubic_foot", required: true, &report)
    let divisor = rule.decimal("divisor", &report)
    let scope = rule.choice("scope", MinimumDensity.Scope.self, &report)
    guard let pounds else { return nil }
    let found = MinimumDensity(
      poundsPerCubicFoot: pounds, divisor: divisor ?? MinimumDensity.exactDivisor,
      scope: scope ?? .line)
    check(SpaceRules(minimumDensity: found), rule, &report)
    return found
  }

  private func volumeQuote(
    _ space: TermsSection, _ report: inout TermsReport
  ) -> VolumeQuoteTrigger? {
    guard let rule = space.table("volume_quote", &report) else { return nil }
    rule.checkKeys(
      ["handling_units", "weight", "floor"].flatMap { [$0 + "_from", $0 + "_over"] }
        + ["orientation"], &report)
    let units = threshold("handling_units", rule, &report) { key, report in
      rule.whole(key, upTo: 10_000, &report)
    }
    let weight = threshold("weight", rule, &report) { key, report in rule.mass(key, &report) }
    let floor = floor(rule, &report)
    let orientation = rule.choice("orientation", FloorSpace.Orientation.self, &report)
    let found = VolumeQuoteTrigger(
      handlingUnits: units, weight: weight, linearFeet: floor,
      orientation: orientation ?? .declared)
    check(SpaceRules(volumeQuote: found), rule, &report)
    return found
  }
}

extension SpaceReader {
  private func floor(
    _ rule: TermsSection, _ report: inout TermsReport
  ) -> Threshold<Length>? {
    threshold("floor", rule, &report) { key, report in rule.length(key, &report) }
  }

  private func ratedAs(_ rule: TermsSection, _ report: inout TermsReport) -> FreightClass? {
    rule.members["rated_as"] == nil ? nil : rule.freightClass("rated_as", &report)
  }

  /// A bound that counts itself (`_from`) or not (`_over`); both at once are reported.
  private func threshold<Bound>(
    _ name: String, _ rule: TermsSection, required: Bool = false, _ report: inout TermsReport,
    _ read: (String, inout TermsReport) -> Bound?
  ) -> Threshold<Bound>? {
    let from = read("\(name)_from", &report)
    let over = read("\(name)_over", &report)
    let given = ["\(name)_from", "\(name)_over"].filter { rule.members[$0] != nil }
    if given.count == 2 || (required && given.isEmpty) {
      report.add(.wrongKind(needed: "one of \(name)_from and \(name)_over"), at: rule.path)
      return nil
    }
    return from.map { .atLeast($0) } ?? over.map { .over($0) }
  }

  private func volume(
    _ key: String, _ rule: TermsSection, _ report: inout TermsReport
  ) -> Volume? {
    guard let feet = rule.decimal(key, &report) else { return nil }
    let volume = Volume(cubicFeet: feet)
    if volume == nil {
      report.add(
        .wrongKind(needed: "a volume in cubic feet"), at: rule.path.field(key),
        value: rule.members[key])
    }
    return volume
  }

  private func check(_ rules: SpaceRules, _ rule: TermsSection, _ report: inout TermsReport) {
    guard let problem = rules.problem else { return }
    report.add(.spaceNotPossible(problem), at: rule.path)
  }
}
