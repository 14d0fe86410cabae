import Units

/// What a service does with freight that takes much room for its weight.
public struct SpaceRules: Hashable, Sendable {
  /// The cubic capacity rules; the one with the greatest charge counts.
  public var cubicCapacity: [CubicCapacityRule]

  /// Heights and widths taken larger for the cubic capacity.
  public var raisedSides: RaisedSides

  /// The least weight a foot of floor or a position, or nothing for none.
  public var linealWeight: LinealWeightRule?

  /// The least density, or nothing for none.
  public var minimumDensity: MinimumDensity?

  /// The size from which the carrier wants to quote, or nothing for none.
  public var volumeQuote: VolumeQuoteTrigger?

  /// Makes rules; none unless told otherwise.
  public init(
    cubicCapacity: [CubicCapacityRule] = [], raisedSides: RaisedSides = RaisedSides(),
    linealWeight: LinealWeightRule? = nil, minimumDensity: MinimumDensity? = nil,
    volumeQuote: VolumeQuoteTrigger? = nil
  ) {
    self.cubicCapacity = cubicCapacity
    self.raisedSides = raisedSides
    self.linealWeight = linealWeight
    self.minimumDensity = minimumDensity
    self.volumeQuote = volumeQuote
  }

  /// No rules.
  public static let none = SpaceRules()

  /// True when a charge may be constructed.
  var constructs: Bool {
    !cubicCapacity.isEmpty || linealWeight != nil || minimumDensity != nil
  }
}

extension SpaceRules: Codable {
  private enum CodingKeys: String, CodingKey {
    case cubicCapacity
    case raisedSides
    case linealWeight
    case minimumDensity
    case volumeQuote
  }

  /// Reads rules; any of them may be absent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      cubicCapacity: try container.decodeIfPresent([CubicCapacityRule].self, forKey: .cubicCapacity)
        ?? [],
      raisedSides: try container.decodeIfPresent(RaisedSides.self, forKey: .raisedSides)
        ?? RaisedSides(),
      linealWeight: try container.decodeIfPresent(LinealWeightRule.self, forKey: .linealWeight),
      minimumDensity: try container.decodeIfPresent(MinimumDensity.self, forKey: .minimumDensity),
      volumeQuote: try container.decodeIfPresent(VolumeQuoteTrigger.self, forKey: .volumeQuote))
  }
}
