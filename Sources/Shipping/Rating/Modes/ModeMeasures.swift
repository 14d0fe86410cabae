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

  /// The piece with the longest side; nothing where no size is known.
  public let longestPiece: Piece?

  /// The piece with the longest side and girth together; nothing where no size is known.
  public let largestPiece: Piece?

  /// True when the goods do not bear being handled often.
  public let isFragile: Bool

  /// A length of a handling unit, counted from zero.
  public struct Piece: Hashable, Sendable {
    /// The line of handling units.
    public let handlingUnit: Int
    /// The length.
    public let length: Length
  }

  /// Measures handling units, which are never empty.
  ///
  /// - Parameters:
  ///   - units: The shipment's handling units.
  ///   - isFragile: Whether the goods do not bear being handled often; a request does not say it.
  public init(_ units: [HandlingUnit], isFragile: Bool = false) {
    weight = units.dropFirst().reduce(units.first?.totalWeight ?? .zero) { $0 + $1.totalWeight }
    floor = FloorSpace(units)?.shortest
    pallets = units.filter(\.packaging.isFreight)
      .reduce(0) { $0 + $1.stacks(within: FloorSpace.height) }
    let heaviest = units.enumerated().filter { !$0.element.packaging.isFreight }
      .max { $0.element.weightEach < $1.element.weightEach }
    heaviestPiece = heaviest?.offset
    heaviestWeight = heaviest?.element.weightEach
    longestPiece = Self.largest(of: units, \.longest)
    largestPiece = Self.largest(of: units, \.lengthPlusGirth)
    self.isFragile = isFragile
  }

  /// Measures a request.
  public init(_ request: QuoteRequest, isFragile: Bool = false) {
    self.init(request.handlingUnits, isFragile: isFragile)
  }

  private static func largest(
    of units: [HandlingUnit], _ length: (ParcelSides) -> Length
  ) -> Piece? {
    let pieces = units.enumerated().compactMap { index, unit in
      unit.dimensions.map { sides in
        Piece(
          handlingUnit: index,
          length: length(ParcelSides(sides, rounding: nil, to: .inches)))
      }
    }
    return pieces.max { $0.length < $1.length }
  }
}
