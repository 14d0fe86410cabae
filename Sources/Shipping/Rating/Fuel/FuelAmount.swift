public import Units

/// How much a fuel surcharge is: a share of the freight charge, or money for the way.
public enum FuelAmount: Hashable, Sendable, Codable {
  /// A share of the linehaul.
  case percent(Percent)
  /// Money a mile or kilometre, in the currency of the table.
  case perDistance(DistanceRate)

  /// The surcharge on a charge, rounded half-up to the minor unit; nothing when it goes by distance.
  public func charge(on base: Money) -> Money? {
    guard case .percent(let percent) = self else { return nil }
    return base.share(percent)
  }

  /// The surcharge for a distance, rounded half-up to the minor unit; nothing when it is a share.
  public func charge(for distance: Distance, in currency: Currency) -> Money? {
    guard case .perDistance(let rate) = self else { return nil }
    return rate.charge(for: distance, in: currency)
  }

  /// True for amounts that can be added: both shares, or both for the same unit of distance.
  func isLike(_ other: FuelAmount) -> Bool {
    switch (self, other) {
    case (.percent, .percent): true
    case (.perDistance(let left), .perDistance(let right)): left.unit == right.unit
    default: false
    }
  }

  /// True for nothing.
  var isZero: Bool {
    switch self {
    case .percent(let percent): percent == .zero
    case .perDistance(let rate): rate.isZero
    }
  }

  /// True for what a carrier may charge: a share from 0 to 500 %; rates are never below zero.
  var isPossible: Bool {
    switch self {
    case .percent(let percent): (Percent.zero...Percent(500)).contains(percent)
    case .perDistance: true
    }
  }

  /// The amount and so many steps more, or fewer below zero.
  ///
  /// Nothing comes back for unlike amounts, and where the sum falls below zero or out of range.
  func adding(_ steps: Int64, times increment: FuelAmount) -> FuelAmount? {
    switch (self, increment) {
    case (.percent(let own), .percent(let step)):
      let (product, overflow) = step.millionths.multipliedReportingOverflow(by: steps)
      let sum = Percent(millionths: overflow ? .min : own.millionths &+ product)
      return FuelAmount.percent(sum).isPossible ? .percent(sum) : nil
    case (.perDistance(let own), .perDistance(let step)) where own.unit == step.unit:
      let value = own.value + step.value * ExactDecimal(Int(steps))
      return DistanceRate(value, per: own.unit).map { .perDistance($0) }
    default: return nil
    }
  }

  /// So many times the amount, a share rounded half-up to a millionth of a per cent and a rate to a
  /// ten-thousandth; nothing out of range.
  func multiplied(by factor: ExactDecimal) -> FuelAmount? {
    switch self {
    case .percent(let percent):
      let product = Percent((percent.value * factor).rounded(toPlaces: 6))
      return product.flatMap { FuelAmount.percent($0).isPossible ? .percent($0) : nil }
    case .perDistance(let rate):
      let product = (rate.value * factor).rounded(toPlaces: 4)
      return DistanceRate(product, per: rate.unit).map { .perDistance($0) }
    }
  }
}

extension FuelAmount: CustomStringConvertible {
  /// The amount in words, such as `31.65 %` or `0.46 per mi`.
  public var description: String {
    switch self {
    case .percent(let percent): percent.description
    case .perDistance(let rate): rate.description
    }
  }
}
