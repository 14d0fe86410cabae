public import Units

/// A tax on import.
public struct ImportTax: Hashable, Sendable {
  /// A part of the base of a tax.
  public enum BasePart: String, Hashable, Sendable, Codable, CaseIterable {
    /// The customs value.
    case customsValue
    /// The tariff's duty and the layers on it.
    case duties
    /// Carriage and insurance to the destination that are not in the customs value.
    case carriage
    /// Fees of customs.
    case customsFees
  }

  /// The name on the bill, such as `GST` or `HST`.
  public let name: String

  /// The rate, or nothing where it is not known.
  public let rate: Percent?

  /// What the rate is taken of.
  public let base: Set<BasePart>

  /// Makes a tax.
  public init(name: String, rate: Percent?, base: Set<BasePart>) {
    self.name = name
    self.rate = rate
    self.base = base
  }
}
