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
  /// A percentage is not possible: a discount outside 0 to 100, a fuel surcharge outside 0 to 500.
  case percentNotPossible(Percent, service: String)
  /// Transit days are below zero or over a year.
  case transitDaysNotPossible(days: Int, lane: Int)
}

extension RateSheetContradiction {
  /// The contradiction in one sentence with its mend.
  public var sentence: String {
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
    case .percentNotPossible(let percent, let service):
      "\(percent) of service \(service) is not possible; "
        + "a discount is from 0 to 100 and a surcharge from 0 to 500."
    case .transitDaysNotPossible(let days, let lane):
      "\(days) transit days of lane \(lane + 1) are not possible; give 0 to 366."
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
    }
  }
}
