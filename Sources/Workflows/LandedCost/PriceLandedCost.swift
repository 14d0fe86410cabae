public import Shipping
import Units

/// Reckons what a consignment costs at the buyer's door, with what else could be claimed for it.
public struct PriceLandedCost: Sendable {
  private let rules: RuleBook
  private let rates: TariffRates

  /// Makes the workflow.
  ///
  /// - Parameters:
  ///   - rules: the customs rules of all markets.
  ///   - rates: finds the tariff's rates of lines that bring none.
  public init(rules: RuleBook, rates: TariffRates = TariffRates()) {
    self.rules = rules
    self.rates = rates
  }

  /// Reckons the landed cost of a request.
  ///
  /// - Parameter request: the consignment; lines without a rate get the tariff's.
  /// - Returns: the cost, the treatments side by side, and what must be done.
  /// - Throws: ``LandedCostRefusal`` with every problem that stands in the way.
  public func callAsFunction(
    _ request: LandedCostRequest
  ) throws(LandedCostRefusal) -> LandedCostReport {
    let request = rates.filled(request)
    let law = try rules.lawInForce(for: request)
    return LandedCostReport(
      request: request, cost: try law.landedCost(of: request),
      treatments: try law.treatments(of: request))
  }

  /// What moves when one thing is taken otherwise.
  ///
  /// - Parameters:
  ///   - request: the consignment.
  ///   - variation: what is taken otherwise.
  /// - Returns: both results, and what moved.
  /// - Throws: ``LandedCostRefusal`` for either request.
  public func whatIf(
    _ request: LandedCostRequest, _ variation: LandedCostVariation
  ) throws(LandedCostRefusal) -> LandedCostWhatIf {
    try rules.whatIf(rates.filled(request), variation)
  }
}

/// A landed cost with what it was reckoned from and what else could be claimed.
public struct LandedCostReport: Sendable {
  /// The request with the rates that were taken.
  public let request: LandedCostRequest

  /// The cost as asked for.
  public let cost: LandedCost

  /// The treatments that are open, the general rates first.
  public let treatments: [TreatmentOption]
}
