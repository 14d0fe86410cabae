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
    /// Where the bounds come from.
    public let source: String
  }

  /// Every mode, from the smallest freight to the largest.
  public let options: [Option]

  /// What should be known before booking; for a warning about prices see
  /// ``ModeWarning/aboutPrices(lessThanTruckload:truckload:)``.
  public let warnings: [ModeWarning]

  /// The modes that can be asked for.
  public var feasible: [Option] { options.filter(\.isFeasible) }

  /// Advises on measured freight.
  public init(_ measures: ModeMeasures) {
    let judged = ModeRule.all.map { ModeJudge(rule: $0, measures: measures).option }
    options = judged
    warnings = Self.warnings(measures, judged)
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
}
