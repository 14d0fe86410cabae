public import Units

/// One way in which a bill could become larger than its quote, and by how much.
public struct RebillRisk: Hashable, Sendable {
  /// What was noticed.
  public let cause: Cause

  /// What the same service would cost if it came so, or nothing when the sheet has no price for it.
  public let worstTotal: Money?

  /// What was noticed.
  public enum Cause: Hashable, Sendable {
    /// A weight that looks rounded: whole pounds or kilograms that end in 0 or 5.
    case roundedWeight(handlingUnit: Int, weight: Mass, reweighed: Percent)
    /// No dock at an end, and no lift gate asked for there.
    case noDockWithoutLiftgate(Accessorial)
    /// An end that a carrier may take for a home, and would charge as one.
    case homeLike(Accessorial)
    /// A declared class below the one that density gives.
    case classBelowDensity(handlingUnit: Int, declared: FreightClass, computed: FreightClass)
    /// A side over the limit from which carriers charge for length.
    case overlong(handlingUnit: Int, longest: Length, limit: Length)
    /// No dimensions, so that the carrier measures and decides.
    case dimensionsMissing(handlingUnit: Int)

    /// Whether prices of a kind can depend on it.
    ///
    /// Only class rates look at classes; parcels are carried in by hand, and have limits and
    /// surcharges of their own for long ones; a trailer is paid whole however long a piece is.
    public func concerns(_ kind: TariffKind) -> Bool {
      switch self {
      case .roundedWeight, .homeLike, .dimensionsMissing: true
      case .noDockWithoutLiftgate: kind != .parcel
      case .classBelowDensity: kind == .classRates
      case .overlong: kind == .classRates || kind == .skidRates
      }
    }
  }

  /// Makes a risk.
  public init(cause: Cause, worstTotal: Money?) {
    self.cause = cause
    self.worstTotal = worstTotal
  }
}

/// The price if everything came together that could make a bill larger.
public struct WorstCase: Hashable, Sendable {
  /// The total of the same service.
  public let total: Money

  /// True when something is at risk that has no price in the sheet, so that the bill may be larger
  /// still.
  public let isOpenEnded: Bool

  /// Makes a worst case.
  public init(total: Money, isOpenEnded: Bool) {
    self.total = total
    self.isOpenEnded = isOpenEnded
  }

  /// The worst case in words: `655.16 USD`, or `655.16 USD or more`.
  public var text: String { "\(total)" + (isOpenEnded ? " or more" : "") }
}
