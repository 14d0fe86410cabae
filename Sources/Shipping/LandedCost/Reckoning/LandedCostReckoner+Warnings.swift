import Units

extension LandedCostReckoner {
  /// Adds what speaks against the request as a whole.
  mutating func addGeneralWarnings() {
    if request.circumstances.contains(.relatedParties) { warn(.relatedParties) }
    for valuation in valuations {
      switch valuation.ground {
      case .share(_, let rule), .processing(let rule): cite(rule)
      case .transaction, .method: break
      }
    }
    for warning in Incoterm.warnings(for: request) {
      warn(.incoterm(warning))
    }
  }
}
