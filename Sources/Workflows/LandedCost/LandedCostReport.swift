public import Shipping

/// A landed cost with what it was reckoned from and what else could be claimed.
public struct LandedCostReport: Sendable {
  /// The request as it was asked.
  public let asked: LandedCostRequest

  /// The request with the tariff's rates on lines that brought none.
  public let request: LandedCostRequest

  /// The cost as asked for.
  public let cost: LandedCost

  /// The treatments that are open, the general rates first.
  public let treatments: [TreatmentOption]
}
