public import Units

/// How a carrier counts the skids or the feet of a shipment.
public struct SkidCounting: Hashable, Sendable, Codable {
  /// What is counted.
  public let unit: SkidUnit

  /// The length of the floor of one skid; 48 in unless told otherwise.
  public let length: Length

  /// The width of the floor of one skid; 40 in unless told otherwise.
  public let width: Length

  /// The weight of one skid or foot, beyond which freight counts as more of them; nothing for none.
  public let heaviest: Mass?

  /// How units stand when feet are counted.
  public let orientation: FloorSpace.Orientation

  /// Makes a way of counting.
  public init(
    by unit: SkidUnit, length: Length = .inches(48), width: Length = .inches(40),
    heaviest: Mass? = nil, orientation: FloorSpace.Orientation = .declared
  ) {
    self.unit = unit
    self.length = length
    self.width = width
    self.heaviest = heaviest
    self.orientation = orientation
  }

  /// Counts a shipment.
  ///
  /// - Parameters:
  ///   - request: The shipment; a unit larger than a skid counts as every skid that its floor
  ///     touches, turned whichever way takes fewer.
  ///   - rule: How dimensions are read.
  /// - Returns: The number with how it was come to.
  /// - Throws: ``SkidProblem/floorUnknown(handlingUnit:)`` for a unit without dimensions, unless
  ///   skids are counted and it is a pallet or skid, which is taken for one of usual size.
  public func count(
    _ request: QuoteRequest, rule: DimensionRule = .conservative
  ) throws(SkidProblem) -> SkidCount {
    switch unit {
    case .skid: try skids(request.handlingUnits, rule)
    case .foot: try feet(request, rule)
    }
  }

  private func skids(
    _ units: [HandlingUnit], _ rule: DimensionRule
  ) throws(SkidProblem) -> SkidCount {
    var lines: [SkidCount.Line] = []
    for (index, unit) in units.enumerated() {
      let floor: Int
      if let sides = unit.dimensions {
        floor = skids(under: rule.read(sides))
      } else if unit.packaging == .pallet || unit.packaging == .skid {
        floor = 1
      } else {
        throw .floorUnknown(handlingUnit: index)
      }
      let weight = heaviest.map { Self.quotient(unit.weightEach.grains, $0.grains) } ?? 1
      lines.append(
        SkidCount.Line(
          handlingUnit: index, units: unit.count, skidsEach: max(floor, weight),
          cause: weight > floor
            ? .weight : unit.dimensions == nil ? .unmeasured : floor > 1 ? .floor : .one))
    }
    let total = lines.reduce(0) { $0 + $1.units * $1.skidsEach }
    return SkidCount(unit: .skid, total: total, basis: .skids(lines))
  }

  private func skids(under sides: Dimensions) -> Int {
    let along =
      Self.quotient(sides.length.grains, length.grains)
      * Self.quotient(sides.width.grains, width.grains)
    let turned =
      Self.quotient(sides.length.grains, width.grains)
      * Self.quotient(sides.width.grains, length.grains)
    return max(1, min(along, turned))
  }

  private func feet(
    _ request: QuoteRequest, _ rule: DimensionRule
  ) throws(SkidProblem) -> SkidCount {
    guard let space = FloorSpace(request.handlingUnits, rule: rule) else {
      let unmeasured = request.handlingUnits.firstIndex { $0.dimensions == nil }
      throw .floorUnknown(handlingUnit: unmeasured ?? 0)
    }
    let floor = space.length(orientation)
    let weight = heaviest.map { Self.quotient(request.totalWeight.grains, $0.grains) } ?? 0
    return SkidCount(
      unit: .foot, total: max(1, floor.wholeFeetRoundedUp, weight),
      basis: .feet(floor, byWeight: heaviest == nil ? nil : weight))
  }

  private static func quotient(_ value: Int128, _ divisor: Int128) -> Int {
    Int(clamping: Rounding.up.quotient(value, divisor))
  }
}
