public import Units

/// What a shipment takes of the equipment that carries it.
public struct TruckLoad: Hashable, Sendable, Codable {
  /// How the room was counted.
  public enum Space: Hashable, Sendable, Codable {
    /// A length of floor, of the whole floor.
    case floor(Length, of: Attested<Length>)
    /// Places for pallets of 48 x 40 in, of all of them: where the floor or a size is not known.
    case places(Int, of: Attested<Int>)
  }

  /// The equipment.
  public let equipment: Equipment

  /// The room.
  public let space: Space

  /// The weight of the freight.
  public let weight: Mass

  /// The heaviest load of the equipment.
  public let payload: Attested<Mass>

  /// The weight with the truck's own, or nothing where that is not on file.
  public let gross: Mass?

  /// The legal limits of the countries of both ends; none where the gross weight is not known.
  public let legalLimits: [GrossWeightLimit]
}

extension TruckLoad {
  /// The load as steps of an explanation.
  var explanation: Explanation {
    let facts = equipment.facts
    return Explanation(
      label: "equipment", arithmetic: "\(equipment.name), \(facts.sizeText)", source: facts.source,
      steps: [
        Explanation(label: "room", arithmetic: spaceText, source: spaceSource),
        Explanation(
          label: "weight", arithmetic: "\(weight) of a payload of \(payload)",
          source: payload.confidence == .primary ? "the sheet" : facts.source),
      ] + legalLimits.map(legalStep))
  }

  private func legalStep(_ law: GrossWeightLimit) -> Explanation {
    Explanation(
      label: "gross weight",
      arithmetic: "\(gross.map { "\($0)" } ?? "UNKNOWN") of \(law.limit) in \(law.country.name)",
      source: law.source)
  }

  private var spaceText: String {
    switch space {
    case .floor(let needed, let limit): "\(needed.feetText) of \(limit) of floor"
    case .places(let needed, let limit): "\(needed) of \(limit) places for pallets of 48 x 40 in"
    }
  }

  private var spaceSource: String {
    switch space {
    case .floor: "linear-foot rule, in the way that takes less floor"
    case .places: "counted, since the floor or a size is UNKNOWN"
    }
  }
}
