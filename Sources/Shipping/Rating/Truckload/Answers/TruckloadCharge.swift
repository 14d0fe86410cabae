public import Units

/// What a line of a truckload bill charges for, with the facts.
public enum TruckloadCharge: Hashable, Sendable, Codable {
  /// Loaded and empty miles at the rate of the lane.
  case linehaul(equipment: Equipment, loaded: Distance, deadhead: Distance, rate: DistanceRate)
  /// A share of the linehaul for crossing the border.
  case borderUplift(percent: Percent, base: Money)
  /// Miles out of the way at the rate of the lane.
  case extraMiles(Distance, rate: DistanceRate)
  /// A fuel surcharge by distance that does not follow the price of fuel.
  case fuel(Distance, rate: DistanceRate)
  /// Stops between the first and the last.
  case stops(count: Int, each: Money)
  /// A driver's waiting at one stop.
  case detention(waited: Int, charged: Int, terms: DetentionTerms)
  /// Nights that a driver waited.
  case layover(nights: Int, each: Money)
  /// Covering the load.
  case tarp
  /// Tolls of the lane.
  case tolls
}

extension TruckloadCharge {
  /// What the line is, such as `linehaul 53 ft dry van`.
  var label: String {
    switch self {
    case .linehaul(let equipment, _, _, _): "linehaul \(equipment.name)"
    case .borderUplift: "cross-border uplift"
    case .extraMiles: "extra miles"
    case .fuel: "fuel"
    case .stops: "stop-off"
    case .detention: TruckloadProblem.Extra.detention.name
    case .layover: TruckloadProblem.Extra.layover.name
    case .tarp: TruckloadProblem.Extra.tarp.name
    case .tolls: "tolls"
    }
  }

  /// How the amount was found, in words.
  var arithmetic: String {
    switch self {
    case .linehaul(_, let loaded, let deadhead, let rate):
      deadhead.isZero
        ? "\(loaded) x \(rate)" : "(\(loaded) + \(deadhead) deadhead) x \(rate)"
    case .borderUplift(let percent, let base): "\(percent) of \(base.tableText)"
    case .extraMiles(let distance, let rate), .fuel(let distance, let rate):
      "\(distance) x \(rate)"
    case .stops(let count, let each): "\(count) x \(each.tableText)"
    case .detention(let waited, let charged, let terms):
      "\(waited) min waited, \(charged) min charged, \(terms)"
    case .layover(let nights, let each): "\(nights) x \(each.tableText)"
    case .tarp, .tolls: "flat"
    }
  }
}
