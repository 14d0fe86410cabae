public import Units

/// One way in which a bill could become larger than its quote, and by how much.
public struct RebillRisk: Hashable, Sendable {
  /// What was noticed.
  public let cause: Cause

  /// What the same service would cost if it came so, or nothing when the sheet has no price for it.
  public let worstTotal: Money?

  /// What was noticed.
  public enum Cause: Hashable, Sendable {
    /// A weight that looks rounded: whole pounds that end in 0 or 5.
    case roundedWeight(handlingUnit: Int, pounds: Int, reweighed: Percent)
    /// No dock at an end, and no lift gate asked for there.
    case noDockWithoutLiftgate(Accessorial)
    /// A declared class below the one that density gives.
    case classBelowDensity(handlingUnit: Int, declared: FreightClass, computed: FreightClass)
    /// A side over the limit from which carriers charge for length.
    case overlong(handlingUnit: Int, longest: Length, limit: Length)
    /// No dimensions, so that the carrier measures and decides.
    case dimensionsMissing(handlingUnit: Int)
  }

  /// Makes a risk.
  public init(cause: Cause, worstTotal: Money?) {
    self.cause = cause
    self.worstTotal = worstTotal
  }
}
