import Units

/// Weighs the pieces of a shipment as a parcel service does.
struct ParcelWeigher {
  /// The rule of dimensional weight on the day.
  let divisor: DimensionalDivisor?
  private let step: Mass?
  private let limits: ParcelLimits
  private let units: ParcelUnits
  private let conditions: [Condition]

  /// A surcharge on size or weight with its thresholds on the day.
  private struct Condition {
    let surcharge: ParcelSurcharge
    let thresholds: SizeThresholds
  }

  init(_ service: ParcelTariff.Service, units: ParcelUnits, day: CalendarDay) {
    step = service.terms.weightStep
    self.units = units
    divisor = service.terms.dimensional.divisor(on: day, units: units)
    limits = service.terms.limits.limits
    conditions = service.terms.surcharges.compactMap { surcharge in
      surcharge.thresholds(on: day).map { Condition(surcharge: surcharge, thresholds: $0) }
    }
  }

  /// The weights of every line.
  ///
  /// - Throws: ``ParcelProblem`` for a piece over a limit or without the dimensions that are needed.
  func lines(of units: [HandlingUnit]) throws(ParcelProblem) -> [ParcelRating.Line] {
    var lines: [ParcelRating.Line] = []
    lines.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() { lines.append(try line(unit, at: index)) }
    return lines
  }

  private func line(_ unit: HandlingUnit, at index: Int) throws(ParcelProblem) -> ParcelRating.Line
  {
    let sides = unit.dimensions.map { dimensions in
      divisor?.sides(of: dimensions)
        ?? ParcelSides(dimensions, rounding: nil, to: units.length)
    }
    try limits.check(weight: unit.weightEach, sides: sides, handlingUnit: index)
    if sides == nil, needsDimensions { throw .dimensionsMissing(handlingUnit: index) }
    let rounded = unit.weightEach.roundedUp(to: step, shownIn: units.mass)
    let dimensional = sides.flatMap { divisor?.weight(of: $0, step: step) }?
      .shownExactly(in: units.mass)
    let sizes = sizes(of: unit, sides)
    var billable = rounded
    if let dimensional, dimensional > billable { billable = dimensional }
    for case let least? in sizes.map(\.minimumBillable) where least > billable { billable = least }
    return ParcelRating.Line(
      handlingUnit: index, count: unit.count, actual: unit.weightEach, rounded: rounded,
      sides: sides, dimensional: dimensional, sizes: sizes, billable: billable)
  }

  private var needsDimensions: Bool {
    divisor != nil || conditions.contains { $0.thresholds.needsDimensions }
  }

  /// Of each group the first surcharge that fits.
  private func sizes(of unit: HandlingUnit, _ sides: ParcelSides?) -> [ParcelRating.Size] {
    var sizes: [ParcelRating.Size] = []
    var groups: [String] = []
    for condition in conditions {
      let surcharge = condition.surcharge
      let cause = condition.thresholds.cause(
        weight: unit.weightEach, sides: sides, packaging: unit.packaging)
      guard let cause, !groups.contains(surcharge.group) else { continue }
      groups.append(surcharge.group)
      sizes.append(
        ParcelRating.Size(
          surcharge: surcharge.name, cause: cause,
          minimumBillable: surcharge.leastBillable?.roundedUp(to: step, shownIn: units.mass)))
    }
    return sizes
  }
}
