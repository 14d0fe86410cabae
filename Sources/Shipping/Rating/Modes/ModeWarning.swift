public import Units

/// Something about the modes that a shipper should know before he books.
public enum ModeWarning: Hashable, Sendable {
  /// The freight is above the limits of less-than-truckload tariffs.
  case aboveLessThanTruckload([ModeReason])
  /// A handling unit, counted from zero, is over what a parcel may weigh.
  case pieceTooHeavy(handlingUnit: Int, weight: Mass, limit: Mass)
  /// Fragile freight is handled more than twice in a mode.
  case fragile(FreightMode, touches: ClosedRange<Int>, limit: Int)
  /// The load is too heavy for the usual trailer by a law or a limit, with both numbers.
  case overWeight(Equipment, LoadProblem)
  /// The price of less than a truckload comes near that of a whole one.
  case nearTruckload(lessThanTruckload: Money, truckload: Money, share: Percent)

  /// How often fragile freight may be handled.
  static let fragileTouches = 2

  /// The share of a truckload's price from which the whole trailer is worth asking for.
  static let nearShare = Percent(80)

  /// The warning about prices, or nothing when the lesser one is at or below 80 % of the other, and
  /// for prices of two currencies, which are not compared.
  public static func aboutPrices(lessThanTruckload: Money, truckload: Money) -> ModeWarning? {
    guard lessThanTruckload.currency == truckload.currency,
      Int128(lessThanTruckload.minorUnits) * 100_000_000
        > Int128(truckload.minorUnits) * Int128(nearShare.millionths)
    else { return nil }
    return .nearTruckload(
      lessThanTruckload: lessThanTruckload, truckload: truckload, share: nearShare)
  }

  /// True of a limit on the weight of a load.
  public var isOfWeight: Bool {
    if case .overWeight = self { true } else { false }
  }

  /// The warning in one sentence.
  public var sentence: String {
    switch self {
    case .aboveLessThanTruckload(let reasons):
      "Above the limits of LTL: \(reasons.map(\.text).joined(separator: ", ")); "
        + "ask for a volume, partial or full truckload price."
    case .pieceTooHeavy(let index, let weight, let limit):
      "Handling unit \(index + 1) of \(weight) is over the \(limit) a parcel may weigh; "
        + "send it as freight."
    case .fragile(let mode, let touches, let limit):
      "Fragile freight is handled \(touches.lowerBound) to \(touches.upperBound) times by "
        + "\(mode.name), more than \(limit); ask for a truckload."
    case .overWeight(let equipment, let problem):
      "\(equipment.name): \(problem.reasonText); \(problem.mend)."
    case .nearTruckload(let lesser, let whole, let share):
      "LTL at \(lesser) is over \(share) of a full truckload at \(whole); "
        + "the whole trailer may be worth it."
    }
  }
}
