public import Units

/// Why the parts of a rate sheet do not fit together.
public enum RateSheetContradiction: Error, Hashable, Sendable {
  /// The sheet names no carrier.
  case carrierMissing
  /// The sheet has no service.
  case noService
  /// Two services have one name.
  case serviceTwice(name: String)
  /// A lane names a service that the sheet does not have.
  case unknownService(name: String, lane: Int)
  /// An amount has another currency than the sheet, or is below zero or absurdly large.
  case amountNotPossible(Money, service: String)
  /// A percentage is not possible: a discount outside 0 to 100, a surcharge outside 0 to 500.
  case percentNotPossible(Percent, term: String, service: String)
  /// The steps, bounds or times of an accessorial do not fit together.
  case chargeNotPossible(Accessorial, service: String)
  /// A rule of space has a figure that is not possible.
  case spaceNotPossible(SpaceProblem, service: String)
  /// Transit days are below zero or over a year.
  case transitDaysNotPossible(days: Int, lane: Int)
  /// An offer stands for less than no day or for more than a year.
  case offerDaysNotPossible(days: Int, service: String)
  /// The heaviest shipment is nothing, or more than any truck carries.
  case heaviestShipmentNotPossible(Mass, service: String)
  /// The longest side is nothing, or longer than any trailer.
  case longestSideNotPossible(Length, service: String)
  /// An accessorial is charged at the border, or fuel is charged on it, and it has no price.
  case accessorialWithoutPrice(Accessorial, use: AccessorialUse, service: String)
  /// The parts of skid or foot rates do not fit together.
  case skid(SkidContradiction)
  /// The parts of parcel rates do not fit together.
  case parcel(ParcelContradiction)
  /// The parts of truckload rates do not fit together.
  case perMile(PerMileContradiction)

  /// Where the terms of a service name an accessorial beside its price.
  public enum AccessorialUse: String, Hashable, Sendable {
    /// Charged on every shipment that crosses a border.
    case border = "border_accessorials"
    /// Counted into the base of the fuel surcharge.
    case fuel = "fuel_applies_to"
  }
}

extension RateSheetContradiction {
  /// The contradiction in one sentence with its mend; names are shown escaped.
  public var sentence: String { ShownText.escaped(words) }

  private var words: String {
    switch self {
    case .carrierMissing: "the sheet names no carrier; give the carrier's name."
    case .noService: "the sheet has no service; give at least one."
    case .serviceTwice(let name): "service \(name) stands twice; give each service once."
    case .unknownService(let name, let lane):
      "lane \(lane + 1) names service \(name), which the sheet does not have; "
        + "add the service or mend the name."
    case .amountNotPossible(let money, let service):
      "amount \(money) of service \(service) is not possible; "
        + "use the sheet's currency and an amount from 0 to a million."
    case .percentNotPossible(let percent, let term, let service):
      "\(term) of \(percent) in service \(service) is not possible; "
        + "a discount is from 0 to 100 and a surcharge from 0 to 500."
    case .chargeNotPossible(let accessorial, let service):
      "the price of \(accessorial.name) of \(service) contradicts itself; let each step begin where "
        + "the one under it ends, and no bound be below the other."
    case .spaceNotPossible(let problem, let service):
      "\(problem.reasonText) in service \(service); \(problem.mend)."
    case .transitDaysNotPossible(let days, let lane):
      "\(days) transit days of lane \(lane + 1) are not possible; give 0 to 366."
    case .offerDaysNotPossible(let days, let service):
      "an offer of service \(service) cannot stand for \(days) days; give 0 to 366."
    case .heaviestShipmentNotPossible(let mass, let service):
      "the heaviest shipment of service \(service) cannot be \(mass); "
        + "give a weight above zero, up to \(FieldProblem.heaviestFreight)."
    case .longestSideNotPossible(let length, let service):
      "the longest side of service \(service) cannot be \(length); "
        + "give a length above zero, up to \(FieldProblem.longestSide)."
    case .accessorialWithoutPrice(let accessorial, let use, let service):
      "\(accessorial.name) stands in \(use.rawValue) of service \(service) and has no price; "
        + "give its price among the accessorials, or take it out."
    case .skid(let contradiction): contradiction.sentence
    case .parcel(let contradiction): contradiction.sentence
    case .perMile(let contradiction): contradiction.sentence
    }
  }
}

extension RateSheet {
  /// The first contradiction, or nothing.
  var contradiction: RateSheetContradiction? {
    if identity.carrier.allSatisfy(\.isWhitespace) { return .carrierMissing }
    let services = tariff.serviceNames
    if services.isEmpty { return .noService }
    var names: Set<String> = []
    for name in services where !names.insert(name).inserted { return .serviceTwice(name: name) }
    switch tariff {
    case .classRates(let rates): return rates.contradiction(in: currency)
    case .skidRates(let rates): return rates.contradiction(in: currency)
    case .parcel(let tariff): return tariff.contradiction(in: currency)
    case .perMile(let tariff): return tariff.contradiction(in: currency)
    }
  }
}
