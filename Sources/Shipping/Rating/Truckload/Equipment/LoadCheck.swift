public import Units

/// Tells whether a shipment fits a kind of equipment: floor, height, payload and legal weight.
///
/// The floor is counted by ``FloorSpace``, as for less-than-truckload freight, in the way that takes
/// less of it. Units are stacked only as high as the inside is known to be.
public struct LoadCheck: Hashable, Sendable {
  /// The most that a dry van takes across the border unless it is raised: what is left of the lower
  /// of the two countries' limits for common tractors and trailers.
  public static let usualBorderPayload = Mass.pounds(44_000)

  /// The equipment.
  public let equipment: Equipment

  private let payload: Attested<Mass>
  private let borderPayload: Mass
  private let emptyWeight: Mass?
  private let facts: EquipmentFacts

  /// Makes a check.
  ///
  /// - Parameters:
  ///   - equipment: The equipment.
  ///   - payload: The carrier's own payload in place of the usual one.
  ///   - borderPayload: The most that a dry van takes across the border.
  ///   - emptyWeight: The carrier's own empty weight in place of the usual one.
  public init(
    _ equipment: Equipment, payload: Mass? = nil,
    borderPayload: Mass = LoadCheck.usualBorderPayload, emptyWeight: Mass? = nil
  ) {
    self.equipment = equipment
    facts = equipment.facts
    self.payload = payload.map { Attested($0, .primary) } ?? facts.payload
    self.borderPayload = borderPayload
    self.emptyWeight = emptyWeight ?? facts.emptyWeight
  }

  /// What the shipment takes of the equipment.
  ///
  /// - Throws: The first of the ``problems(of:)``.
  public func load(of request: QuoteRequest) throws(LoadProblem) -> TruckLoad {
    let (space, spaceProblems) = space(of: request.handlingUnits)
    if let first = spaceProblems.first ?? weightProblems(of: request).first { throw first }
    let weight = request.totalWeight
    return TruckLoad(
      equipment: equipment, space: space, weight: weight, payload: payload,
      gross: emptyWeight.map { weight + $0 }, legalLimits: emptyWeight == nil ? [] : laws(request))
  }

  /// Everything that keeps the shipment out, the size before the weight.
  public func problems(of request: QuoteRequest) -> [LoadProblem] {
    space(of: request.handlingUnits).problems + weightProblems(of: request)
  }

  private func weightProblems(of request: QuoteRequest) -> [LoadProblem] {
    let weight = request.totalWeight
    var problems: [LoadProblem] = []
    if weight > payload.value { problems.append(.overPayload(weight: weight, limit: payload)) }
    if request.crossesBorder, equipment.isDryVan, weight > borderPayload {
      problems.append(.overBorderPayload(weight: weight, limit: borderPayload))
    }
    guard let emptyWeight else { return problems }
    let gross = weight + emptyWeight
    for law in laws(request) where gross > law.limit.value {
      problems.append(
        .overGrossWeight(
          country: law.country, gross: gross, empty: emptyWeight, limit: law.limit))
    }
    return problems
  }

  /// The limits of the countries of both ends.
  private func laws(_ request: QuoteRequest) -> [GrossWeightLimit] {
    let countries = [request.origin.country, request.destination.country]
    return GrossWeightLimit.all.filter { countries.contains($0.country) }
  }
}

extension LoadCheck {
  private typealias Space = (space: TruckLoad.Space, problems: [LoadProblem])

  /// Floor where both the floor and all sizes are known, else places for pallets.
  private func space(of units: [HandlingUnit]) -> Space {
    let tooLarge = units.enumerated().flatMap { sideProblems($0.element, at: $0.offset) }
    guard let limit = facts.length, let floor = FloorSpace(units.map(stacked)) else {
      let (count, problems) = places(of: units)
      return (.places(count, of: facts.palletPlaces), tooLarge + problems)
    }
    // Whole inches, so that it is the same after writing and reading; a third of a foot is not.
    let needed = floor.shortest.shown(in: .inches)
    let isTooShort = needed > limit.value
    return (
      .floor(needed, of: limit),
      tooLarge + (isTooShort ? [.floorTooShort(needed: needed, limit: limit)] : [])
    )
  }

  private func sideProblems(_ unit: HandlingUnit, at index: Int) -> [LoadProblem] {
    guard let sides = unit.dimensions else { return [] }
    let limits: [(LoadProblem.Side, Length, Attested<Length>?)] = [
      (.length, max(sides.length, sides.width), facts.length),
      (.width, min(sides.length, sides.width), facts.width), (.height, sides.height, facts.height),
    ]
    return limits.compactMap { side, length, limit in
      guard let limit, length > limit.value else { return nil }
      return .unitTooLarge(handlingUnit: index, side: side, length: length, limit: limit)
    }
  }

  /// The line as stacks that nothing more stands on, by the height of this equipment.
  private func stacked(_ unit: HandlingUnit) -> HandlingUnit {
    var stacks = unit
    stacks.count = unit.stacks(within: facts.height?.value)
    stacks.isStackable = false
    return stacks
  }

  private func places(of units: [HandlingUnit]) -> (count: Int, problems: [LoadProblem]) {
    var count = 0
    var problems: [LoadProblem] = []
    for (index, unit) in units.enumerated() {
      count += stacked(unit).count
      guard let sides = unit.dimensions else {
        if !unit.packaging.isFreight { problems.append(.dimensionsMissing(handlingUnit: index)) }
        continue
      }
      let footprint = (max(sides.length, sides.width), min(sides.length, sides.width))
      if footprint.0 > .inches(48) || footprint.1 > .inches(40) {
        problems.append(.floorUnknown(handlingUnit: index, size: sides))
      }
    }
    if problems.isEmpty, count > facts.palletPlaces.value {
      problems.append(.tooFewPlaces(needed: count, limit: facts.palletPlaces))
    }
    return (count, problems)
  }
}
