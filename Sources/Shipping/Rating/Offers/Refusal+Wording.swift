import Units

extension Refusal {
  /// The refusal in one clause: `no offer: lane not served (Detroit MI to Toronto ON), sheet 2026-07`.
  ///
  /// The only place where a refusal gets words. Names that came from outside are shown escaped.
  public var sentence: String {
    ShownText.escaped("no offer: \(reasonText), \(source); \(mend)")
  }

  /// Why there is no offer.
  public var reasonText: String {
    switch reason {
    case .laneNotServed(let origin, let destination):
      "lane not served (\(origin.shortName) to \(destination.shortName))"
    case .overWeight(let weight, let limit): "\(weight) is over the limit of \(limit)"
    case .classNotInSheet(let freightClass): "class \(freightClass.name) is not in the sheet"
    case .classUnknown(let index):
      "handling unit \(index + 1) has no class and no dimensions to compute it from"
    case .noRateAtAnyBreak(let pounds, let classes):
      "no weight break has a rate for \(ExactDecimal(pounds).text(groupedBy: " ")) lb of class "
        + classes.map(\.name).joined(separator: " and ")
    case .sheetExpired(let lastDay, let shipDay):
      "sheet expired on \(lastDay.longText), before pickup on \(shipDay.longText)"
    case .sheetNotYetValid(let firstDay, let shipDay):
      "sheet begins on \(firstDay.longText), after pickup on \(shipDay.longText)"
    case .wrongCurrency(let wanted, let sheet):
      "rates are in \(sheet.code), and \(wanted.code) is wanted"
    case .dimensionOverLimit(let index, let longest, let limit):
      "handling unit \(index + 1) is \(longest) long, over the limit of \(limit)"
    case .dimensionNotAboveZero(let index):
      "handling unit \(index + 1) has a side that is not above zero"
    case .accessorialNotInSheet(let accessorial): "\(accessorial.name) has no price in the sheet"
    case .accessorialDetailMissing(let accessorial, let kind):
      "\(accessorial.name) has no price without \(kind.name)"
    case .accessorialOverBrackets(let accessorial, let value):
      "\(value) is over the last step of \(accessorial.name)"
    case .needsVolumeQuote(let cause): "needs a volume quote: \(Self.words(for: cause))"
    case .fuelUnknown(let problem): "fuel unknown: \(problem.reasonText)"
    case .table(let problem): problem.reasonText
    case .noAnswer(let detail): "no answer (\(detail))"
    case .noRoute(let detail, _): "no route: \(detail)"
    case .live(let fault): fault.reasonText
    case .skid(let problem): problem.reasonText
    case .parcel(let problem): problem.reasonText
    case .truckload(let problem): problem.reasonText
    }
  }

  private static func words(for cause: VolumeQuoteTrigger.Cause) -> String {
    switch cause {
    case .handlingUnits(let count, let limit):
      "\(count) handling units, the limit is \(limit.word) \(limit.bound)"
    case .weight(let weight, let limit): "\(weight), the limit is \(limit.word) \(limit.bound)"
    case .linearFeet(let floor, let limit):
      "\(floor.feetText) of floor, the limit is \(limit.word) \(limit.bound)"
    }
  }

  /// What would bring an offer.
  public var mend: String {
    switch reason {
    case .laneNotServed: "ask another carrier, or import a sheet with this lane"
    case .overWeight: "split the shipment, or ask for a truckload"
    case .classNotInSheet, .noRateAtAnyBreak: "check the class, or ask the carrier for a rate"
    case .classUnknown: "type its dimensions or its class"
    case .sheetExpired: "import the carrier's current sheet"
    case .sheetNotYetValid: "import the sheet before it, or ship later"
    case .wrongCurrency(_, let sheet): "ask for \(sheet.code)"
    case .dimensionOverLimit(_, let longest, _) where longest > Equipment.longestFloor:
      "no trailer is longer; ask a heavy-haul carrier"
    case .dimensionOverLimit: "ask for a truckload"
    case .dimensionNotAboveZero: "type length, width and height"
    case .accessorialNotInSheet: "leave it out, or ask the carrier for its price"
    case .accessorialDetailMissing: "give it, or leave the service out"
    case .accessorialOverBrackets: "ask the carrier for its price"
    case .needsVolumeQuote: "ask the carrier for a volume quote, or for a truckload"
    case .fuelUnknown(let problem): problem.mend
    case .table(let problem): problem.mend
    case .noAnswer: "ask a carrier for a price"
    case .noRoute(_, let mend): mend
    case .live(let fault): fault.mend
    case .skid(let problem): problem.mend
    case .parcel(let problem): problem.mend
    case .truckload(let problem): problem.mend
    }
  }
}
