import Units

/// Weighs the pieces of a shipment as a parcel service does.
struct ParcelWeigher {
  private let service: ParcelTariff.Service
  private let divisor: DimensionalDivisor?
  private let limits: ParcelLimits
  private let units: ParcelUnits
  private let conditions: [(surcharge: ParcelSurcharge, thresholds: SizeThresholds)]

  init(_ service: ParcelTariff.Service, units: ParcelUnits, day: CalendarDay) {
    self.service = service
    self.units = units
    divisor = service.terms.dimensional.divisor(on: day, units: units)
    limits = service.terms.limits.limits
    conditions = service.terms.surcharges.compactMap { surcharge in
      surcharge.thresholds(on: day).map { (surcharge, $0) }
    }
  }

  /// The rule of dimensional weight on the day.
  var dimensionalDivisor: DimensionalDivisor? { divisor }

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
    let step = service.terms.weightStep
    let rounded = unit.weightEach.roundedUp(to: step).shown(in: units.mass)
    let dimensional = sides.flatMap { divisor?.weight(of: $0, step: step) }?
      .shown(in: units.mass)
    let sizes = sizes(of: unit, sides)
    let least = sizes.compactMap(\.minimumBillable).max()
    let billable = [dimensional, least].compactMap { $0 }.reduce(rounded) { max($0, $1) }
    return ParcelRating.Line(
      handlingUnit: index, count: unit.count, actual: unit.weightEach, rounded: rounded,
      sides: sides, dimensional: dimensional, sizes: sizes, billable: billable)
  }

  private var needsDimensions: Bool {
    divisor != nil || conditions.contains { $0.thresholds.needsDimensions }
  }

  /// Of each group the first surcharge that fits.
  private func sizes(of unit: HandlingUnit, _ sides: ParcelSides?) -> [ParcelRating.Size] {
    guard !conditions.isEmpty else { return [] }
    var groups: Set<String> = []
    return conditions.compactMap { surcharge, thresholds in
      guard !groups.contains(surcharge.group),
        let cause = thresholds.cause(
          weight: unit.weightEach, sides: sides, packaging: unit.packaging)
      else { return nil }
      groups.insert(surcharge.group)
      return ParcelRating.Size(
        surcharge: surcharge.name, cause: cause,
        minimumBillable: surcharge.leastBillable.map { $0.roundedUp(to: service.terms.weightStep) })
    }
  }
}
