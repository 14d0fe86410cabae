public import Units

/// What a kind of equipment holds: the inside or the deck, places for pallets, and the load.
///
/// Ranges are taken at their lower end, so that what fits here fits the trailer that comes.
public struct EquipmentFacts: Hashable, Sendable {
  /// The inside length or the length of the deck; nothing where none is on file.
  public let length: Attested<Length>?

  /// The inside width or the width of the deck; nothing where none is on file.
  public let width: Attested<Length>?

  /// The inside height; nothing where none is on file, and for open decks.
  public let height: Attested<Length>?

  /// How many pallets of 48 x 40 in stand on the floor in one layer, straight.
  public let palletPlaces: Attested<Int>

  /// The heaviest load.
  public let payload: Attested<Mass>

  /// True for a trailer behind a tractor.
  public let isTractorTrailer: Bool

  /// Where the figures come from.
  public let source: String

  /// The weight of tractor and empty trailer: what the United States' 80 000 lb leave beside the
  /// payload; nothing for a truck in one piece, whose payload is far below that limit.
  public var emptyWeight: Mass? {
    guard isTractorTrailer else { return nil }
    let limit = GrossWeightLimit.unitedStates.limit.value
    return Mass(grains: limit.grains - payload.value.grains, shownIn: .pounds)
  }
}

extension EquipmentFacts {
  /// The inside in words: `53 x 8 x 9 ft inside`, or `dimensions UNKNOWN`.
  var sizeText: String {
    guard let length, let width else { return "dimensions UNKNOWN" }
    let sides = [length, width, height].compactMap { $0 }
    let numbers = sides.map { "\($0.value.value(in: .feet))" }.joined(separator: " x ")
    let mark = sides.map(\.confidence).min()?.mark ?? ""
    return "\(numbers) ft \(height == nil ? "deck, height UNKNOWN" : "inside")\(mark)"
  }
}

extension Equipment {
  /// The longest floor of all equipment on file: the 53 ft of a van or a flatbed.
  public static let longestFloor =
    allCases.compactMap { $0.facts.length?.value }.max() ?? .feet(53)

  /// What the equipment holds.
  ///
  /// Source: section by section of brokers' equipment pages (paigelogistics.com for the 53 ft van,
  /// shipguruusa.com for flatbeds, straight trucks and vans), secondary; figures that were found in no
  /// text are marked unverified.
  public var facts: EquipmentFacts {
    switch self {
    case .dryVan53:
      .trailer(
        (.feet(53), .feet(8), .feet(9)), .secondary, places: 26, payload: 44_000, .secondary,
        "paigelogistics.com")
    case .reefer53:
      .trailer(
        (.feet(52, tenths: 5), .feet(8, tenths: 2), .feet(8, tenths: 7)), .unverified, places: 24,
        payload: 42_000, .unverified, "general knowledge")
    case .dryVan48:
      .trailer(
        (.feet(48), .feet(8, tenths: 2), .feet(9)), .unverified, places: 24, payload: 44_000,
        .unverified, "general knowledge")
    case .flatbed53: .flatbed(.feet(53))
    case .flatbed48: .flatbed(.feet(48))
    case .straightTruck26:
      EquipmentFacts(
        length: Attested(.feet(26), .unverified), width: Attested(.feet(8), .unverified),
        height: Attested(.feet(8), .unverified), palletPlaces: Attested(10, .secondary),
        payload: Attested(.pounds(10_000), .secondary), isTractorTrailer: false,
        source: "shipguruusa.com")
    case .sprinterVan: .van(places: 3, payload: 3_250)
    case .cargoVan: .van(places: 2, payload: 2_000)
    }
  }
}

extension EquipmentFacts {
  fileprivate static func trailer(
    _ inside: (Length, Length, Length), _ confidence: Confidence, places: Int, payload: Int,
    _ ofPayload: Confidence, _ source: String
  ) -> EquipmentFacts {
    EquipmentFacts(
      length: Attested(inside.0, confidence), width: Attested(inside.1, confidence),
      height: Attested(inside.2, confidence), palletPlaces: Attested(places, .secondary),
      payload: Attested(.pounds(payload), ofPayload), isTractorTrailer: true, source: source)
  }

  /// The deck is 8.5 ft wide; how high it may be loaded depends on its own height.
  fileprivate static func flatbed(_ length: Length) -> EquipmentFacts {
    EquipmentFacts(
      length: Attested(length, .secondary), width: Attested(.feet(8, tenths: 5), .secondary),
      height: nil, palletPlaces: Attested(24, .secondary),
      payload: Attested(.pounds(44_000), .secondary), isTractorTrailer: true,
      source: "shipguruusa.com")
  }

  fileprivate static func van(places: Int, payload: Int) -> EquipmentFacts {
    EquipmentFacts(
      length: nil, width: nil, height: nil, palletPlaces: Attested(places, .secondary),
      payload: Attested(.pounds(payload), .secondary), isTractorTrailer: false,
      source: "shipguruusa.com")
  }
}

extension Length {
  /// Feet and tenths of a foot.
  static func feet(_ whole: Int, tenths: Int = 0) -> Length {
    Length(
      grains: LengthUnit.feet.grains / 10 * Int128(whole * 10 + tenths), shownIn: .feet)
  }
}
