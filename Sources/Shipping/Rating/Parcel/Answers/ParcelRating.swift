public import Units

/// How a parcel offer came to its weights and its zone.
public struct ParcelRating: Hashable, Sendable, Codable {
  /// The weight of the pieces of one handling-unit line.
  public struct Line: Hashable, Sendable, Codable {
    /// The line, counted from zero.
    public let handlingUnit: Int
    /// How many pieces of the same size and weight.
    public let count: Int
    /// The weight of each, not rounded.
    public let actual: Mass
    /// The weight of each, rounded up to the step of the service.
    public let rounded: Mass
    /// The sides as the carrier measures them; nothing where they are not known.
    public let sides: ParcelSides?
    /// The dimensional weight of each; nothing where there is none.
    public let dimensional: Mass?
    /// The size surcharges that each piece has.
    public let sizes: [Size]
    /// The weight at which each is billed.
    public let billable: Mass
  }

  /// A size surcharge that a piece has.
  public struct Size: Hashable, Sendable, Codable {
    /// The surcharge by its name.
    public let surcharge: String
    /// Why.
    public let cause: SizeCause
    /// The least weight at which the piece is billed for it, or nothing.
    public let minimumBillable: Mass?
  }

  /// The lines in the order of the request.
  public let lines: [Line]

  /// The rule of dimensional weight that counted, or nothing for none.
  public let divisor: DimensionalDivisor?

  /// What the sheet says about dimensional weight.
  public let rule: DimensionalRule

  /// The step of weights, or nothing for exact.
  public let weightStep: Mass?

  /// The zone.
  public let zone: String

  /// The row of the chart that told it.
  public let chartRow: ZoneChart.Row

  /// Business days under way, or nothing when not promised.
  public let transit: DaySpan?
}
