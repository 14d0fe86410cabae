import Units

/// What the rules of space construct of a shipment.
struct SpaceBases {
  let rules: SpaceRules
  let units: [HandlingUnit]
  let dimensionRule: DimensionRule
  /// The freight as it is, after freight of all kinds.
  let lines: [LTLRating.Line]

  /// The first handling unit without dimensions, without which no rule can be compared.
  var unmeasured: Int? { units.firstIndex { $0.dimensions == nil } }

  /// What each rule that catches the shipment constructs.
  ///
  /// - Throws: ``Refusal/Reason/overWeight(weight:limit:)`` for a constructed weight that no trailer
  ///   carries.
  func bases() throws(Refusal.Reason) -> [ClassBasis] {
    let found = cubicBases() + [linealBasis(), densityBasis()].compactMap { $0 }
    let limit = FieldProblem.heaviestFreight
    for basis in found {
      let pounds = max(basis.leastPounds, basis.pounds)
      guard pounds <= limit.wholePoundsRoundedUp else {
        throw .overWeight(weight: .pounds(pounds), limit: limit)
      }
    }
    return found
  }

  private var weight: Mass {
    units.reduce(.zero) { $0 + $1.totalWeight }
  }

  private var pounds: Int { lines.reduce(0) { $0 + $1.pounds } }

  private func cubicBases() -> [ClassBasis] {
    guard !rules.cubicCapacity.isEmpty else { return [] }
    let volume = units.reduce(Volume.zero) { total, unit in
      guard let sides = unit.dimensions else { return total }
      let taken = rules.raisedSides.applied(
        to: dimensionRule.read(sides), isStackable: unit.isStackable)
      return total + taken.volume * unit.count
    }
    guard let density = Density(weight, in: volume) else { return [] }
    return rules.cubicCapacity.compactMap { rule in
      guard rule.isTriggered(volume: volume, density: density) else { return nil }
      let made = ConstructedWeight(volume: volume, density: rule.constructedDensity)
      var basis = basis(atLeast: made.pounds, ratedAs: rule.ratedAs)
      basis.discount = rule.discount
      basis.barsDeficit = rule.barsDeficit
      basis.constructed = (
        .cubicCapacity, .volume(made, density: density.poundsPerCubicFoot), rule.ratedAs
      )
      return basis
    }
  }

  private func linealBasis() -> ClassBasis? {
    guard let rule = rules.linealWeight,
      let floor = FloorSpace(units, rule: dimensionRule)?.length(rule.orientation)
    else { return nil }
    let positions = units.reduce(0) { $0 + $1.count }
    guard let least = rule.minimumPounds(floor: floor, positions: positions), least > pounds else {
      return nil
    }
    var basis = basis(atLeast: least, ratedAs: rule.ratedAs)
    let how: SpaceRating.Construction =
      rule.basis == .foot
      ? .feet(floor, each: rule.each) : .positions(positions, each: rule.each)
    basis.constructed = (.linealWeight, how, rule.ratedAs)
    return basis
  }

  private func densityBasis() -> ClassBasis? {
    guard let rule = rules.minimumDensity else { return nil }
    let weights = units.compactMap { unit in
      dimensionRule.volume(of: unit).map(rule.weight(of:))
    }
    guard weights.count == lines.count else { return nil }
    switch rule.scope {
    case .shipment:
      let volume = weights.reduce(Volume.zero) { $0 + $1.volume }
      let made = rule.weight(of: volume)
      guard made.pounds > pounds else { return nil }
      var basis = basis(atLeast: made.pounds, ratedAs: nil)
      basis.constructed = (.minimumDensity, .volume(made, density: nil), nil)
      return basis
    case .line:
      guard zip(weights, lines).contains(where: { $0.pounds > $1.pounds }) else { return nil }
      var basis = ClassBasis(
        lines: zip(lines, weights).map { $0.raised(toAtLeast: $1.pounds) })
      basis.constructed = (.minimumDensity, .lines(weights), nil)
      return basis
    }
  }

  /// The freight at a least weight, all of it at one class where the rule has one.
  private func basis(atLeast least: Int, ratedAs: FreightClass?) -> ClassBasis {
    guard let ratedAs, let first = lines.first else {
      return ClassBasis(lines: lines, leastPounds: least)
    }
    return ClassBasis(lines: [
      LTLRating.Line(
        handlingUnit: first.handlingUnit, pounds: max(pounds, least), actualClass: ratedAs,
        ratedClass: ratedAs, estimate: nil)
    ])
  }
}

extension LTLRating.Line {
  /// The line with at least so many pounds.
  fileprivate func raised(toAtLeast least: Int) -> LTLRating.Line {
    guard least > pounds else { return self }
    return LTLRating.Line(
      handlingUnit: handlingUnit, pounds: least, actualClass: actualClass, ratedClass: ratedClass,
      estimate: estimate)
  }
}
