public import Units

/// Goods as customs sees them.
public struct Commodity: Hashable, Sendable, Codable {
  /// What the goods are.
  public var description: String

  /// The number of the Harmonized System as typed, six to ten digits with or without points.
  public var harmonizedCode: String?

  /// The country of origin.
  public var origin: Country?

  /// The value of all of it.
  public var value: Money?

  /// Makes a commodity.
  public init(
    description: String, harmonizedCode: String? = nil, origin: Country? = nil,
    value: Money? = nil
  ) {
    self.description = description
    self.harmonizedCode = harmonizedCode
    self.origin = origin
    self.value = value
  }
}
