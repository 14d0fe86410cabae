public import Units

/// What the choice of a mode depends on.
public struct ModeMeasures: Hashable, Sendable {
  /// The weight of everything.
  public let weight: Mass

  /// The length of trailer floor, the shorter way round; nothing when a size is not known.
  public let floor: Length?

  /// How many handling units are pallets, skids and the like.
  public let pallets: Int

  /// How many handling units there are.
  public let pieces: Int

  /// The line of the heaviest unit, counted from zero.
  public let heaviestUnit: Int

  /// The weight of the heaviest unit.
  public let heaviestWeight: Mass

  /// True when the goods do not bear being handled often.
  public let isFragile: Bool

  /// Measures a request.
  ///
  /// - Parameters:
  ///   - request: The shipment.
  ///   - isFragile: Whether the goods do not bear being handled often; a request does not say it.
  public init(_ request: QuoteRequest, isFragile: Bool = false) {
    let units = request.handlingUnits
    weight = request.totalWeight
    floor = FloorSpace(units)?.shortest
    pallets = units.filter(\.packaging.isFreight).reduce(0) { $0 + $1.count }
    pieces = units.reduce(0) { $0 + $1.count }
    let heaviest = units.enumerated().max { $0.element.weightEach < $1.element.weightEach }
    heaviestUnit = heaviest?.offset ?? 0
    heaviestWeight = heaviest?.element.weightEach ?? .zero
    self.isFragile = isFragile
  }
}
