/// Which modes a shipment can go by, each with what speaks for and against it.
///
/// A function of the measures; it says whom to ask, not what it costs.
public struct ModeAdvice: Hashable, Sendable {
  /// One mode with its reasons, never without any.
  public struct Option: Hashable, Sendable {
    /// The mode.
    public let mode: FreightMode
    /// What speaks for it.
    public let reasonsFor: [ModeReason]
    /// What speaks against it.
    public let reasonsAgainst: [ModeReason]
    /// True when it can be asked for.
    public let isFeasible: Bool
    /// True when it can be asked for and is meant for so much freight: no measure is below its least.
    public var isSensible: Bool { isFeasible && !reasonsAgainst.contains(where: \.isBelow) }
    /// Where the bounds come from.
    public let source: String
    /// The reasons that end the mode.
    public var obstacles: [ModeReason] { reasonsAgainst.filter(\.endsMode) }
  }

  /// Every mode, from the smallest freight to the largest.
  public let options: [Option]

  /// What should be known before booking; for a warning about prices see
  /// ``ModeWarning/aboutPrices(lessThanTruckload:truckload:)``.
  public let warnings: [ModeWarning]

  /// How each kind of equipment takes the freight, the wanted one alone where one is wanted; empty
  /// where the ends of the way are not known.
  public let trucks: [TruckAdvice]

  /// The modes that can be asked for.
  public var feasible: [Option] { options.filter(\.isFeasible) }

  /// Advises on measured freight.
  ///
  /// - Parameters:
  ///   - measures: The freight.
  ///   - trucks: How each kind of equipment takes it; none where the ends of the way, and with them
  ///     the laws on weight, are not known.
  public init(_ measures: ModeMeasures, trucks: [TruckAdvice] = []) {
    let judged = ModeRule.all.map {
      ModeJudge(rule: $0, measures: measures, trucks: trucks).option
    }
    options = judged
    self.trucks = trucks
    // Of the usual van and of what is wanted alone: smaller trucks are expected to take less.
    let told = trucks.filter { $0.equipment == .dryVan53 || trucks.count == 1 }
    warnings = Self.warnings(measures, judged) + told.flatMap(\.warnings)
  }

  /// Advises on a request, with the equipment and the laws on weight at both ends of its way.
  public init(_ request: QuoteRequest, isFragile: Bool = false) {
    self.init(
      ModeMeasures(request, isFragile: isFragile), trucks: TruckAdvice.all(for: request))
  }

  /// The option of a mode.
  public subscript(_ mode: FreightMode) -> Option? { options.first { $0.mode == mode } }

  private static func warnings(_ measures: ModeMeasures, _ options: [Option]) -> [ModeWarning] {
    var warnings: [ModeWarning] = []
    for option in options where option.mode == .lessThanTruckload {
      let above = option.reasonsAgainst.filter(\.isAbove)
      if !above.isEmpty { warnings.append(.aboveLessThanTruckload(above)) }
    }
    for option in options {
      for case .pieceTooHeavy(let index, let weight, let limit) in option.reasonsAgainst {
        warnings.append(.pieceTooHeavy(handlingUnit: index, weight: weight, limit: limit))
      }
    }
    guard measures.isFragile else { return warnings }
    for option in options where option.isFeasible {
      guard let touches = option.mode.touches, touches.upperBound > ModeWarning.fragileTouches
      else { continue }
      warnings.append(
        .fragile(option.mode, touches: touches, limit: ModeWarning.fragileTouches))
    }
    return warnings
  }
}

extension ModeReason {
  fileprivate var isAbove: Bool {
    if case .above = self { true } else { false }
  }

  fileprivate var isBelow: Bool {
    if case .below = self { true } else { false }
  }
}
