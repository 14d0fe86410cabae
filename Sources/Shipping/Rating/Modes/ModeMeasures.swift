public import Units

/// What the choice of a mode depends on.
public struct ModeMeasures: Hashable, Sendable {
  /// The weight of everything.
  public let weight: Mass

  /// The length of trailer floor, the shorter way round; nothing when a size is not known.
  public let floor: Length?

  /// How many pallets, skids and the like stand on the floor, stacks counted once.
  public let pallets: Int

  /// The line of the heaviest unit that is none of these, counted from zero; nothing where all are.
  public let heaviestPiece: Int?

  /// The weight of that unit, or nothing.
  public let heaviestWeight: Mass?

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
    pallets = units.filter(\.packaging.isFreight)
      .reduce(0) { $0 + $1.stacks(within: FloorSpace.height) }
    let heaviest = units.enumerated().filter { !$0.element.packaging.isFreight }
      .max { $0.element.weightEach < $1.element.weightEach }
    heaviestPiece = heaviest?.offset
    heaviestWeight = heaviest?.element.weightEach
    self.isFragile = isFragile
  }
}
