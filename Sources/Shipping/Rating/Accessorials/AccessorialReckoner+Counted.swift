import Units

extension AccessorialReckoner {
  /// Prices by a count, a time, a distance or a cost that the request states.
  func counted(
    _ accessorial: Accessorial, _ charge: AccessorialCharge
  ) throws(Refusal.Reason) -> Found? {
    let detail = request.details[accessorial] ?? AccessorialDetail()
    func stated<Value>(
      _ value: Value?, _ kind: AccessorialDetail.Kind
    ) throws(Refusal.Reason) -> Value {
      guard let value else { throw .accessorialDetailMissing(accessorial, kind) }
      return value
    }
    switch charge {
    case .perPiece(let each, let least, let most):
      let count = try stated(detail.pieces ?? loosePieces, .pieces)
      return counted(count, "pieces", each, least, most)
    case .perStop(let each, let least, let most):
      return counted(try stated(detail.stops, .stops), "stops", each, least, most)
    case .perTime(let each, let unit, let free, let least, let most):
      let total = try unit == .day ? stated(detail.days, .days) : stated(detail.minutes, .minutes)
      return timed(total, each, unit, free, least, most)
    case .perDistance(let rate, let least, let most):
      let distance = try stated(detail.distance, .distance)
      let unbounded = rate.charge(for: distance, in: currency)
      return Self.found(
        unbounded, least, most, .distance(distance, rate: rate, unbounded: unbounded))
    case .perHundredweightDay(let rate, let free, let least, let most):
      return stored(try stated(detail.days, .days), rate, free, least, most)
    case .atCost(let markup):
      let cost = try stated(detail.amount.flatMap { $0.currency == currency ? $0 : nil }, .amount)
      return (cost + cost.share(markup), .reckoned(.cost(cost, markup: markup)))
    default: return nil
    }
  }

  /// The number of pieces where each handling unit is one; nothing where some hold others.
  private var loosePieces: Int? {
    var count = 0
    for unit in request.handlingUnits {
      guard unit.packaging.isPiece else { return nil }
      count += unit.count
    }
    return count
  }

  private func counted(
    _ count: Int, _ word: String, _ each: Money, _ least: Money?, _ most: Money?
  ) -> Found {
    let unbounded = each.times(count)
    return Self.found(
      unbounded, least, most, .count(count, of: word, each: each, unbounded: unbounded))
  }

  private func timed(
    _ total: Int, _ each: Money, _ unit: AccessorialCharge.TimeUnit,
    _ free: [AccessorialCharge.FreeTime], _ least: Money?, _ most: Money?
  ) -> Found? {
    let weight = request.totalWeight
    let freeTime = free.filter { $0.from <= weight }.max { $0.from < $1.from }?.time ?? 0
    guard total > freeTime else { return nil }
    let units = Rounding.up.quotient(total - freeTime, unit.minutes ?? 1)
    let unbounded = each.times(units)
    return Self.found(
      unbounded, least, most,
      .time(
        total: total, free: freeTime, units: units, unit: unit, each: each, unbounded: unbounded))
  }

  private func stored(
    _ days: Int, _ rate: HundredweightRate, _ free: Int, _ least: Money?, _ most: Money?
  ) -> Found? {
    guard days > free else { return nil }
    let pounds = request.ratedPounds
    let unbounded = rate.charge(forPounds: pounds, in: currency).times(days - free)
    return Self.found(
      unbounded, least, most,
      .storage(pounds: pounds, rate: rate, days: days, free: free, unbounded: unbounded))
  }
}

extension PackagingKind {
  /// True where a handling unit is one piece, rather than pieces on a pallet or in a bundle.
  fileprivate var isPiece: Bool {
    switch self {
    case .pallet, .skid, .bundle, .gaylord: false
    case .carton, .crate, .drum, .roll, .loose, .pieces: true
    }
  }
}
