public import Units

/// A row of a parcel grid: weights over one bound, up to and including another, and what their cells mean.
public struct ParcelBracket: Hashable, Sendable, Codable {
  /// What the cells of the row are.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// The price of a parcel.
    case parcel
    /// A rate for each unit of the billable weight.
    case perUnit = "per_unit"
    /// A rate for each begun unit above the bracket before, beside that bracket's price.
    case perAdditionalUnit = "per_additional_unit"
  }

  /// The weight above which the row counts.
  public let over: Mass
  /// The heaviest weight for which it counts, itself included.
  public let upTo: Mass
  /// What the cells are.
  public let basis: Basis

  /// Makes a row.
  public init(over: Mass = .zero, upTo: Mass, basis: Basis = .parcel) {
    self.over = over
    self.upTo = upTo
    self.basis = basis
  }
}
