import Units

extension ParcelProblem {
  /// Why there is no offer, in a clause.
  public var reasonText: String {
    switch self {
    case .notAParcel(let index, let packaging):
      "handling unit \(index + 1) is a \(packaging.name), which is freight and no parcel"
    case .tooHeavy(let index, let weight, let limit):
      "handling unit \(index + 1) weighs \(weight), over the limit of \(limit) a piece"
    case .tooLarge(let index, let measure, let length, let limit):
      "handling unit \(index + 1) has a \(measure.name) of \(length), over the limit of \(limit)"
    case .dimensionsMissing(let index):
      "handling unit \(index + 1) has no dimensions, and its size decides the price"
    case .outOfReach(.domestic): "the service stays within one country"
    case .outOfReach: "the service goes only across borders"
    case .noZone(let origin, let destination, let chart):
      "no zone (\(origin.shortName) to \(destination.shortName)) in chart \(chart)"
    case .aboveLastBracket(let index, let billable, let last, let zone):
      "handling unit \(index + 1) is billed at \(billable), above the last bracket of \(last) in "
        + "zone \(zone)"
    case .noRate(let index, let billable, let zone):
      "the sheet has no rate for \(billable) in zone \(zone) (handling unit \(index + 1))"
    }
  }

  /// What would bring an offer.
  public var mend: String {
    switch self {
    case .notAParcel: "ask a freight carrier, or pack it as cartons"
    case .tooHeavy: "split the piece, or ask a freight carrier"
    case .tooLarge: "pack it smaller, or ask a freight carrier"
    case .dimensionsMissing: "type length, width and height"
    case .outOfReach: "ask for another service"
    case .noZone: "ask another carrier, or import a chart with this lane"
    case .aboveLastBracket: "split the piece, or ask a freight carrier"
    case .noRate: "ask the carrier for a rate, or import a sheet with it"
    }
  }
}
