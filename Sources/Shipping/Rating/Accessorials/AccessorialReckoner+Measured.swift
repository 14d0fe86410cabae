import Units

extension AccessorialReckoner {
  /// Prices by a share of an amount, or by steps of length, weight or an amount.
  func measured(
    _ accessorial: Accessorial, _ charge: AccessorialCharge
  ) throws(Refusal.Reason) -> Found? {
    switch charge {
    case .share(let percent, let base, let least, let most):
      let amount = try amount(of: base, accessorial)
      let unbounded = amount.share(percent)
      return Self.found(
        unbounded, least, most,
        .share(percent, of: base, amount: amount, unbounded: unbounded))
    case .byLength(let steps): return try byLength(steps, accessorial)
    case .byWeight(let steps):
      let weight = request.totalWeight
      guard let step = try step(of: weight, in: steps, accessorial) else { return nil }
      return (step.amount, .reckoned(.weight(weight, from: step.from, below: step.below)))
    case .byAmount(let steps, let base):
      let amount = try amount(of: base, accessorial)
      guard let step = try step(of: amount, in: steps, accessorial) else { return nil }
      return (step.amount, .reckoned(.amount(amount, from: step.from, below: step.below)))
    default: return nil
    }
  }

  private func byLength(
    _ steps: [ChargeBracket<Length>], _ accessorial: Accessorial
  ) throws(Refusal.Reason) -> Found? {
    var total = Money.zero(currency)
    var charges: [AccessorialReckoning.LengthCharge] = []
    for (index, unit) in request.handlingUnits.enumerated() {
      guard let longest = unit.dimensions?.longest else {
        throw .accessorialDetailMissing(accessorial, .dimensions)
      }
      guard let step = try step(of: longest, in: steps, accessorial) else { continue }
      total += step.amount.times(unit.count)
      charges.append(
        .init(
          handlingUnit: index, count: unit.count, longest: longest, from: step.from,
          each: step.amount))
    }
    return charges.isEmpty ? nil : (total, .reckoned(.lengths(charges)))
  }

  /// The step of a value; nothing below the first step.
  private func step<Bound>(
    of value: Bound, in steps: [ChargeBracket<Bound>], _ accessorial: Accessorial
  ) throws(Refusal.Reason) -> ChargeBracket<Bound>? {
    if let step = steps.first(where: { $0.contains(value) }) { return step }
    guard let first = steps.map(\.from).min(), value >= first else { return nil }
    throw .accessorialOverBrackets(accessorial, value: "\(value)")
  }

  private func amount(
    of base: AccessorialCharge.Base, _ accessorial: Accessorial
  ) throws(Refusal.Reason) -> Money {
    let stated = request.details[accessorial]?.amount.flatMap {
      $0.currency == currency ? $0 : nil
    }
    switch base {
    case .grossFreight: return gross
    case .amount:
      guard let stated else { throw .accessorialDetailMissing(accessorial, .amount) }
      return stated
    case .declaredValue:
      guard let value = stated ?? declaredValue else {
        throw .accessorialDetailMissing(accessorial, .declaredValue)
      }
      return value
    case .valueOver(let perPound):
      guard let value = stated ?? declaredValue else {
        throw .accessorialDetailMissing(accessorial, .declaredValue)
      }
      let free = perPound.times(request.ratedPounds)
      return value > free ? value - free : .zero(currency)
    }
  }

  /// The value of all goods in the currency of the sheet, or nothing when one is missing.
  private var declaredValue: Money? {
    guard !request.goods.isEmpty else { return nil }
    var total = Money.zero(currency)
    for item in request.goods {
      guard let value = item.value, let sum = try? total.adding(value) else { return nil }
      total = sum
    }
    return total
  }
}
