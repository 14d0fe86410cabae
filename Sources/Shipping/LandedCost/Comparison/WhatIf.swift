public import Units

/// One thing about a consignment that is taken otherwise.
public enum LandedCostVariation: Hashable, Sendable, Codable {
  /// The proof of origin is held for every line, or for none.
  case proof(isHeld: Bool)
  /// Another rule of delivery.
  case incoterm(Incoterm)
  /// Another state or province of the importer.
  case region(Subdivision)
  /// Another way before customs.
  case channel(ImportChannel)
  /// Another day of law.
  case day(CalendarDay)
  /// Another kind of importer.
  case importer(ImporterKind)
}

extension LandedCostRequest {
  /// The request with one thing taken otherwise.
  public func varied(_ variation: LandedCostVariation) -> LandedCostRequest {
    var varied = self
    switch variation {
    case .proof(let isHeld):
      for index in varied.lines.indices {
        varied.lines[index].claim = .preference(isProofHeld: isHeld)
      }
    case .incoterm(let term): varied.incoterm = term
    case .region(let region): varied.region = region
    case .channel(let channel): varied.channel = channel
    case .day(let day): varied.day = day
    case .importer(let importer): varied.importer = importer
    }
    return varied
  }
}

/// A result beside the one of a varied request.
public struct LandedCostWhatIf: Hashable, Sendable {
  /// The result as asked for.
  public let before: LandedCost

  /// The result of the varied request.
  public let after: LandedCost

  /// Only the amounts that moved.
  public let changes: [CostChange]

  /// The rules that began or ended, where the variation is another day.
  public let ruleChanges: [RuleChange]
}

extension RuleBook {
  /// What moves when one thing is taken otherwise.
  ///
  /// - Throws: ``LandedCostRefusal`` for either request.
  public func whatIf(
    _ request: LandedCostRequest, _ variation: LandedCostVariation
  ) throws(LandedCostRefusal) -> LandedCostWhatIf {
    try whatIf(request, becoming: request.varied(variation))
  }

  /// What moves between a request and the same one with something taken otherwise, for whom the varied
  /// one brings more than the variation says: the rates of another day's tariff.
  ///
  /// - Throws: ``LandedCostRefusal`` for either request.
  public func whatIf(
    _ request: LandedCostRequest, becoming varied: LandedCostRequest
  ) throws(LandedCostRefusal) -> LandedCostWhatIf {
    let before = try landedCost(of: request)
    let after = try landedCost(of: varied)
    return LandedCostWhatIf(
      before: before, after: after, changes: after.changes(from: before),
      ruleChanges: ruleChanges(for: request, from: request.day, to: varied.day))
  }
}
