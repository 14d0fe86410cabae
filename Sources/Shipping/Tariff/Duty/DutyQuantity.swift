public import Units

/// How much there is of goods, in a unit of a tariff.
public struct DutyQuantity: Hashable, Sendable, Codable {
  /// How many units.
  public let value: ExactDecimal

  /// The unit.
  public let unit: DutyUnit

  /// Makes a quantity.
  public init(_ value: ExactDecimal, _ unit: DutyUnit) {
    self.value = value
    self.unit = unit
  }

  /// A mass of the goods.
  public init(_ mass: Mass) {
    self.init(mass.value(in: .kilograms), DutyUnit(.kilogram))
  }

  /// A number of articles.
  public init(pieces: Int) {
    self.init(ExactDecimal(pieces), DutyUnit(.piece))
  }

  /// The quantity in the first unit of its dimension, to nine places.
  var inFirstUnit: ExactDecimal {
    (value.rounded(toPlaces: 8) * unit.kind.size).rounded(toPlaces: 9).normalized
  }
}
