public import Units

extension FieldProblem {
  /// What is wrong with handling units, in the order of the fields.
  public static func problems(in units: [HandlingUnit]) -> [FieldProblem] {
    guard !units.isEmpty else {
      return [FieldProblem(field: FieldPath("handlingUnits"), reason: .missing)]
    }
    return units.enumerated().flatMap { problems(of: $0.element, at: $0.offset) }
      + totalProblem(of: units)
  }

  /// What is wrong with a request on a given day, warnings included.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - today: The day from which ship days count.
  ///   - stateOf: Says in which state or province a postal code lies; by its first digits unless
  ///     a better list is at hand, since a few prefixes are shared by two states.
  /// - Returns: The problems in the order of the fields.
  public static func problems(
    in request: QuoteRequest, today: CalendarDay,
    stateOf: (PostalCode) -> Subdivision? = { $0.subdivision }
  ) -> [FieldProblem] {
    dayProblem(request.shipDay, today: today)
      + placeProblem(request.origin, at: FieldPath("origin"), stateOf)
      + placeProblem(request.destination, at: FieldPath("destination"), stateOf)
      + problems(in: request.handlingUnits)
      + densityWarnings(in: request.handlingUnits, on: .standard(on: request.shipDay))
      + hazardProblems(in: request)
  }

  private static func problems(of unit: HandlingUnit, at index: Int) -> [FieldProblem] {
    var found: [FieldProblem] = []
    let count = FieldPath.handlingUnit(index, "count")
    if unit.count < 0 {
      found.append(.init(field: count, typed: "\(unit.count)", reason: .negative))
    }
    if unit.count == 0 { found.append(.init(field: count, typed: "0", reason: .zero)) }
    if unit.count > largestCount {
      found.append(
        .init(field: count, typed: "\(unit.count)", reason: .absurd(limit: largestCountText)))
    }
    if let reason = weightReason(unit.weightEach) {
      let weight = FieldPath.handlingUnit(index, "weight")
      found.append(.init(field: weight, typed: unit.weightEach.description, reason: reason))
    }
    return found + dimensionProblems(of: unit, at: index)
  }

  private static func weightReason(_ weight: Mass) -> Reason? {
    if weight < .zero { return .negative }
    if weight == .zero { return .zero }
    return weight > heaviestFreight ? .absurd(limit: "\(heaviestFreight)") : nil
  }

  private static func dimensionProblems(of unit: HandlingUnit, at index: Int) -> [FieldProblem] {
    guard let sides = unit.dimensions else {
      guard unit.declaredClass == nil else { return [] }
      return [.init(field: .handlingUnit(index, "dimensions"), reason: .dimensionsMissing)]
    }
    let named = [("length", sides.length), ("width", sides.width), ("height", sides.height)]
    var found = named.compactMap { name, side in
      sideReason(side).map {
        FieldProblem(field: .handlingUnit(index, name), typed: side.description, reason: $0)
      }
    }
    let systems = Set(named.map { $0.1.unit == .inches || $0.1.unit == .feet })
    if systems.count > 1 {
      let typed = named.map { $0.1.description }.joined(separator: " x ")
      found.append(
        .init(field: .handlingUnit(index, "dimensions"), typed: typed, reason: .mixedUnits))
    }
    return found
  }

  private static func sideReason(_ side: Length) -> Reason? {
    if side.tenthMicrometres < 0 { return .negative }
    if side.tenthMicrometres == 0 { return .zero }
    return side > longestSide ? .absurd(limit: "\(longestSide)") : nil
  }

  private static func totalProblem(of units: [HandlingUnit]) -> [FieldProblem] {
    guard units.allSatisfy({ (1...largestCount).contains($0.count) }),
      units.allSatisfy({ $0.weightEach <= heaviestFreight }), let first = units.first
    else { return [] }
    // Begun with the first, so that the sum is told in the unit that was typed.
    let total = units.dropFirst().reduce(first.totalWeight) { $0 + $1.totalWeight }
    guard total > heaviestFreight else { return [] }
    return [
      .init(
        field: FieldPath("totalWeight"), typed: total.description,
        reason: .absurd(limit: "\(heaviestFreight)"))
    ]
  }

  private static func dayProblem(_ day: CalendarDay, today: CalendarDay) -> [FieldProblem] {
    shipDayReason(day, today: today).map {
      [FieldProblem(field: FieldPath("shipDay"), typed: day.isoText, reason: $0)]
    } ?? []
  }

  private static func placeProblem(
    _ place: Place, at path: FieldPath, _ stateOf: (PostalCode) -> Subdivision?
  ) -> [FieldProblem] {
    guard let stated = place.statedSubdivision, let expected = stateOf(place.postalCode),
      stated != expected
    else { return [] }
    return [
      .init(
        field: path.field("subdivision"), typed: stated.code,
        reason: .subdivisionContradictsPostalCode(
          postalCode: place.postalCode, expected: expected))
    ]
  }

  private static func hazardProblems(in request: QuoteRequest) -> [FieldProblem] {
    guard !request.accessorials.contains(.hazardousMaterials) else { return [] }
    return request.handlingUnits.indices.filter { request.handlingUnits[$0].isHazardous }.map {
      FieldProblem(field: .handlingUnit($0, "commodity"), reason: .hazardousServiceMissing)
    }
  }
}
