import Units

/// How one kind of equipment takes a shipment: floor, height, payload, and the legal weight on both
/// sides of the border.
public struct TruckAdvice: Hashable, Sendable {
  /// The equipment.
  public let equipment: Equipment

  /// What the shipment takes of it, or nothing where it does not fit.
  public let load: TruckLoad?

  /// Everything that keeps the shipment out, the size before the weight.
  public let problems: [LoadProblem]

  /// True when the shipment fits.
  public var fits: Bool { problems.isEmpty }

  /// Holds a request against one kind of equipment, by the usual payload and empty weight of it.
  public init(_ equipment: Equipment, for request: QuoteRequest) {
    let check = LoadCheck(equipment)
    self.equipment = equipment
    problems = check.problems(of: request)
    load = try? check.load(of: request)
  }

  /// Every kind of equipment in the order of ``Equipment``, or the wanted one alone.
  public static func all(for request: QuoteRequest) -> [TruckAdvice] {
    let wanted = request.equipment.map { [$0] } ?? Equipment.allCases
    return wanted.map { TruckAdvice($0, for: request) }
  }
}

extension TruckAdvice {
  /// Warnings of weight.
  var warnings: [ModeWarning] { problems.filter(\.isOfWeight).map { .overWeight(equipment, $0) } }

  /// Whether it fits and why not, with the load and the legal weights as steps.
  public var explanation: Explanation {
    let label = "\(equipment.name): \(fits ? "fits" : "does not fit")"
    guard let load else {
      return Explanation(
        label: label, arithmetic: problems.map(\.reasonText).joined(separator: "; "),
        source: equipment.facts.source)
    }
    let told = load.explanation
    return Explanation(
      label: label, arithmetic: equipment.facts.sizeText, source: told.source, steps: told.steps)
  }
}

extension LoadProblem {
  /// True of a limit on weight.
  var isOfWeight: Bool {
    switch self {
    case .overPayload, .overBorderPayload, .overGrossWeight: true
    case .dimensionsMissing, .floorUnknown, .unitTooLarge, .floorTooShort, .tooFewPlaces: false
    }
  }
}
