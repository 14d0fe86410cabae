/// The duty that a tariff gives a line under one treatment.
public struct TreatmentRate: Hashable, Sendable, Codable {
  /// A way in which the tariff treats goods.
  public enum Treatment: Hashable, Sendable, Codable {
    /// The general rate, that of the most favoured nation.
    case general
    /// The rate of a preference, by the tariff's code for it such as `S` or `UST`.
    case preference(String)
    /// A rate that is lowered for a time or a use, by the name of the measure.
    case suspension(String)
  }

  /// The treatment.
  public var treatment: Treatment

  /// The duty in the tariff's own words.
  public var duty: DutyExpression

  /// Where the rate stands: the tariff with its edition, or the paper from which it was typed.
  public var source: String

  /// Makes a rate.
  public init(_ treatment: Treatment, _ duty: DutyExpression, source: String) {
    self.treatment = treatment
    self.duty = duty
    self.source = source
  }
}

/// What the importer claims for a line.
public enum TreatmentClaim: Hashable, Sendable, Codable {
  /// The general rate.
  case general
  /// A preference for which the origin qualifies, with or without its proof in hand.
  case preference(isProofHeld: Bool)
  /// A suspension, by its name, whose terms the goods meet.
  case suspension(String)
}
