public import Units

/// What is known of goods when their duty is reckoned.
public struct DutyFacts: Hashable, Sendable {
  /// The value for customs, in major units, not rounded.
  public var value: ExactDecimal
  /// The currency of the value and of the duty.
  public var currency: Currency
  /// How much there is, in any units.
  public var quantities: [DutyQuantity]
  /// Values of parts, or other values that a rate may name, such as `case` or `retail price`.
  public var partValues: [String: ExactDecimal]
  /// The duty under the subheading in which the goods belong, for lines that refer to it.
  public var applicableDuty: ExactDecimal?
  /// What one unit of another currency is in the currency of the value.
  public var exchangeRates: [Currency: ExactDecimal]

  /// Makes facts; only the value is needed unless the rate asks for more.
  public init(
    value: ExactDecimal, currency: Currency, quantities: [DutyQuantity] = [],
    partValues: [String: ExactDecimal] = [:], applicableDuty: ExactDecimal? = nil,
    exchangeRates: [Currency: ExactDecimal] = [:]
  ) {
    self.value = value
    self.currency = currency
    self.quantities = quantities
    self.partValues = partValues
    self.applicableDuty = applicableDuty
    self.exchangeRates = exchangeRates
  }

  /// How many of a unit there are, converted or reckoned from other quantities where that is exact
  /// by definition: proof litres and pure alcohol from litres and strength, degrees of sugar.
  func quantity(in unit: DutyUnit) -> ExactDecimal? {
    if let given = given(unit) { return given }
    guard unit.qualifier.isEmpty else { return nil }
    switch unit.kind {
    case .proofLitre:
      return product(.litre, .alcoholStrength, ExactDecimal(significand: 2, scale: 2))
    case .pureAlcoholLitre:
      return product(.litre, .alcoholStrength, ExactDecimal(significand: 1, scale: 2))
    case .alcoholDegreeHectolitre:
      return product(.litre, .alcoholStrength, ExactDecimal(significand: 1, scale: 2))
    case .sucroseHundredKilograms:
      return product(.kilogram, .sucrosePercent, ExactDecimal(significand: 1, scale: 2))
    case .kilogramDegree:
      guard let mass = given(DutyUnit(.kilogram)), let degrees = given(DutyUnit(.polarization))
      else { return nil }
      return mass * max(100 - degrees, 0)
    default: return nil
    }
  }

  /// What must be given so that a unit can be reckoned.
  func missing(for unit: DutyUnit) -> [DutyUnit] {
    let parts: [DutyUnit] =
      switch unit.kind {
      case .proofLitre where unit.qualifier.isEmpty,
        .pureAlcoholLitre where unit.qualifier.isEmpty, .alcoholDegreeHectolitre:
        [DutyUnit(.litre), DutyUnit(.alcoholStrength)]
      case .sucroseHundredKilograms: [DutyUnit(.kilogram), DutyUnit(.sucrosePercent)]
      case .kilogramDegree: [DutyUnit(.kilogram), DutyUnit(.polarization)]
      default: [unit]
      }
    return parts.filter { given($0) == nil }
  }

  /// The quantity in the first unit of the dimension.
  private func given(_ unit: DutyUnit) -> ExactDecimal? {
    quantities.first { $0.unit.measuresSame(as: unit) }?.inFirstUnit
  }

  private func product(
    _ first: DutyUnit.Kind, _ second: DutyUnit.Kind, _ factor: ExactDecimal
  ) -> ExactDecimal? {
    guard let left = given(DutyUnit(first)), let right = given(DutyUnit(second)) else { return nil }
    return ((left * right).rounded(toPlaces: 9) * factor).rounded(toPlaces: 9)
  }

  /// True when a number is beyond any trade, so that it could not be reckoned with exactly.
  var isBeyondReckoning: Bool {
    let values = [value] + partValues.values + (applicableDuty.map { [$0] } ?? [])
    return values.contains { !Self.isFrom($0, upTo: 1_000_000_000_000) }
      || exchangeRates.values.contains { $0.isZero || !Self.isFrom($0, upTo: 1_000_000) }
      || quantities.contains { !Self.isFrom($0.value, upTo: $0.unit.kind.largest) }
  }

  private static func isFrom(_ value: ExactDecimal, upTo limit: ExactDecimal) -> Bool {
    !value.isNegative && value <= limit
  }
}

extension DutyUnit.Kind {
  /// The largest quantity that is believed: a percentage and degrees end at a hundred.
  fileprivate var largest: ExactDecimal {
    switch self {
    case .alcoholStrength, .sucrosePercent, .polarization: 100
    default: 1_000_000_000
    }
  }
}
