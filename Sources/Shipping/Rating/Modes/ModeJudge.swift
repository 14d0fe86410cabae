import Units

/// Holds measures against the rule of one mode.
struct ModeJudge {
  let rule: ModeRule
  let measures: ModeMeasures
  /// How each kind of equipment takes the freight; empty where that is not asked.
  var trucks: [TruckAdvice] = []

  /// The mode with its reasons.
  ///
  /// A measure above the most ends the mode. One below the least speaks against it, and ends it only
  /// where the rule needs one least and none is reached.
  var option: ModeAdvice.Option {
    let found = (rule.mode == .parcel ? parcelReasons : freightReasons) + sizeReasons + truckReasons
    let reasonsFor = found.filter(\.speaksFor) + (rule.mode.touches.map { [.touches($0)] } ?? [])
    let against = found.filter { !$0.speaksFor }
    let isOver = against.contains(where: \.endsMode)
    let lacksLeast = rule.needsOneLeast && !reachesLeast
    return ModeAdvice.Option(
      mode: rule.mode, reasonsFor: isHandledOften ? reasonsFor.dropLast() : reasonsFor,
      reasonsAgainst: isHandledOften ? against + reasonsFor.suffix(1) : against,
      isFeasible: !isOver && !lacksLeast, source: rule.source)
  }

  /// True when handling speaks against the mode rather than for it.
  private var isHandledOften: Bool {
    rule.mode.touches.map { $0.upperBound > ModeWarning.fragileTouches } ?? false
  }

  private var parcelReasons: [ModeReason] {
    var reasons: [ModeReason] = []
    if measures.pallets > 0 { reasons.append(.onPallets(measures.pallets)) }
    guard let limit = rule.heaviestPiece, let index = measures.heaviestPiece,
      let heaviest = measures.heaviestWeight
    else { return reasons }
    return reasons + [
      heaviest > limit
        ? .pieceTooHeavy(handlingUnit: index, weight: heaviest, limit: limit)
        : .piecesLightEnough(heaviest: heaviest, limit: limit)
    ]
  }

  /// A piece that is longer than the mode takes; of pallets sent as parcels nothing more is said.
  private var sizeReasons: [ModeReason] {
    if rule.mode == .parcel, measures.pallets > 0 { return [] }
    let checks: [(ParcelMeasure, ModeMeasures.Piece?, Attested<Length>?)] = [
      (.longest, measures.longestPiece, rule.longestPiece),
      (.lengthPlusGirth, measures.largestPiece, rule.largestGirth),
    ]
    return checks.compactMap { measure, piece, limit in
      guard let piece, let limit, piece.length > limit.value else { return nil }
      return .pieceTooLong(
        handlingUnit: piece.handlingUnit, measure, length: piece.length, limit: limit)
    }
  }

  /// A whole truck needs one that takes everything.
  private var truckReasons: [ModeReason] {
    guard rule.mode == .fullTruckload, let usual = trucks.first, !trucks.contains(where: \.fits),
      let problem = usual.problems.first
    else { return [] }
    return [.noTruckFits(usual.equipment, problem)]
  }

  private var freightReasons: [ModeReason] {
    var reasons = [
      reason(measures.weight, rule.weight) { .weight($0, bound: $1) }
    ]
    if let floor = measures.floor {
      reasons.append(reason(floor, rule.floor) { .floor($0, bound: $1) })
    } else {
      reasons.append(.floorUnknown)
    }
    if measures.pallets > 0 {
      reasons.append(reason(measures.pallets, rule.pallets) { .pallets($0, bound: $1) })
    }
    return reasons
  }

  private func reason<Value: Comparable>(
    _ value: Value, _ bounds: ModeRule.Bounds<Value>,
    _ measured: (Value, Value?) -> ModeReason.Measured
  ) -> ModeReason {
    if let most = bounds.most, value > most { return .above(measured(value, most)) }
    guard let least = bounds.least else { return .within(measured(value, bounds.most)) }
    return bounds.isReached(by: value)
      ? .reaches(measured(value, least)) : .below(measured(value, least))
  }

  private var reachesLeast: Bool {
    let reachesFloor = measures.floor.map(rule.floor.isReached) ?? false
    return reachesFloor || rule.weight.isReached(by: measures.weight)
      || rule.pallets.isReached(by: measures.pallets)
  }
}

extension ModeReason {
  fileprivate var speaksFor: Bool {
    switch self {
    case .within, .reaches, .piecesLightEnough, .touches: true
    case .below, .above, .floorUnknown, .pieceTooHeavy, .pieceTooLong, .noTruckFits, .onPallets:
      false
    }
  }

  var endsMode: Bool {
    switch self {
    case .above, .pieceTooHeavy, .pieceTooLong, .noTruckFits, .onPallets: true
    case .within, .reaches, .below, .floorUnknown, .piecesLightEnough, .touches: false
    }
  }
}
