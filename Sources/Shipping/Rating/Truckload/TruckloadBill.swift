import Units

/// The bill of one truckload while its lines are added.
struct TruckloadBill {
  private let sheet: RateSheet
  private let lane: PerMileTariff.Lane
  private let terms: TruckloadTerms
  private let trip: TruckloadTrip
  private let loaded: Distance
  private let deadhead: Distance
  private let extra: Distance
  private(set) var lines: [ChargeLine] = []
  /// The charge for miles, with its minimum and the uplift across the border.
  private var freight: Money

  init(
    _ sheet: RateSheet, _ lane: PerMileTariff.Lane, _ terms: TruckloadTerms, _ trip: TruckloadTrip
  ) {
    self.sheet = sheet
    self.lane = lane
    self.terms = terms
    self.trip = trip
    loaded = trip.distance.billed(in: lane.rate.unit)
    deadhead = trip.deadhead.billed(in: lane.rate.unit)
    extra = trip.extra.billed(in: lane.rate.unit)
    freight = .zero(sheet.currency)
  }

  private mutating func add(_ kind: ChargeLine.Kind, _ amount: Money) {
    lines.append(ChargeLine(kind: kind, amount: amount, source: sheet.identity.title))
  }

  /// Adds loaded and empty miles at the rate, what lifts them to the minimum, the uplift across the
  /// border, and miles out of the way.
  mutating func addLinehaul(crossesBorder: Bool) {
    let linehaul = lane.rate.charge(for: loaded + deadhead, in: sheet.currency)
    add(
      .truckload(
        .linehaul(
          equipment: lane.equipment, loaded: loaded, deadhead: deadhead, rate: lane.rate)),
      linehaul)
    freight = linehaul
    if let least = lane.minimum, least > linehaul {
      add(.absoluteMinimum(minimum: least, rated: linehaul), least - linehaul)
      freight = least
    }
    if crossesBorder, terms.borderUplift > .zero {
      let uplift = freight.share(terms.borderUplift)
      add(.truckload(.borderUplift(percent: terms.borderUplift, base: freight)), uplift)
      freight += uplift
    }
    guard !extra.isZero else { return }
    let amount = lane.rate.charge(for: extra, in: sheet.currency)
    add(.truckload(.extraMiles(extra, rate: lane.rate)), amount)
    freight += amount
  }

  /// Adds what the truckload terms price of stops, waiting, nights and the tarpaulin, and tolls.
  ///
  /// What the terms do not price is among the accessorials, where one without a price is refused.
  mutating func addExtras() {
    if trip.stops > 2, let each = terms.stopFee {
      add(.truckload(.stops(count: trip.stops - 2, each: each)), each.times(trip.stops - 2))
    }
    if let detention = terms.detention { addDetention(detention) }
    if trip.layovers > 0, let each = terms.layover {
      add(.truckload(.layover(nights: trip.layovers, each: each)), each.times(trip.layovers))
    }
    if trip.isTarped, let tarp = terms.tarp { add(.truckload(.tarp), tarp) }
    if let tolls = lane.tolls { add(.truckload(.tolls), tolls) }
  }

  private mutating func addDetention(_ detention: DetentionTerms) {
    for waited in trip.waits where waited > 0 {
      let charged = detention.chargedMinutes(of: waited)
      guard charged > 0 else { continue }
      add(
        .truckload(.detention(waited: waited, charged: charged, terms: detention)),
        detention.charge(for: waited))
    }
  }

  /// Adds the fuel surcharge and the accessorials, in the fixed order of the accessorials.
  mutating func addFuelAndAccessorials(
    _ request: QuoteRequest, _ book: FuelBook, asOf today: CalendarDay
  ) throws(Refusal.Reason) {
    let charged = try accessorialLines(request)
    var base = freight
    for line in charged {
      guard case .accessorial(let accessorial, _) = line.kind,
        terms.fuelledAccessorials.contains(accessorial)
      else { continue }
      base += line.amount
    }
    try addFuel(on: base, request, book, asOf: today)
    lines += charged
  }

  private mutating func addFuel(
    on base: Money, _ request: QuoteRequest, _ book: FuelBook, asOf today: CalendarDay
  ) throws(Refusal.Reason) {
    let way = terms.fuelsDeadhead ? loaded + deadhead + extra : loaded + extra
    switch terms.fuel {
    case .perDistance(let rate):
      guard !rate.isZero else { return }
      add(.truckload(.fuel(way, rate: rate)), rate.charge(for: way, in: sheet.currency))
    case .surcharge(let surcharge):
      let found = try surcharge.charge(on: base, over: way, request, book, asOf: today)
      if let found { add(found.kind, found.amount) }
    }
  }

  private func accessorialLines(
    _ asked: QuoteRequest
  ) throws(Refusal.Reason) -> [ChargeLine] {
    let request = asked.told(trip)
    let reckoner = AccessorialReckoner(
      request: request, currency: sheet.currency, linehaul: freight, gross: freight)
    var found: [ChargeLine] = []
    for accessorial in wanted(by: request).sorted() {
      guard let charge = terms.accessorials[accessorial] else {
        throw TruckloadProblem.Extra(accessorial).map { .truckload(.extraNotInSheet($0)) }
          ?? .accessorialNotInSheet(accessorial)
      }
      guard let price = try reckoner.price(accessorial, charge) else { continue }
      found.append(
        ChargeLine(
          kind: .accessorial(accessorial, basis: price.basis), amount: price.amount,
          source: sheet.identity.title))
    }
    return found
  }

  /// What was asked for, dangerous goods, the border, and of what the sites bring with them what the
  /// sheet has a price for: most truckload carriers charge nothing for a site.
  private func wanted(by request: QuoteRequest) -> Set<Accessorial> {
    var wanted = request.impliedAccessorials.filter {
      $0 == .hazardousMaterials || terms.accessorials[$0] != nil
    }
    wanted.formUnion(request.accessorials)
    if request.crossesBorder { wanted.formUnion(terms.borderAccessorials) }
    return wanted.subtracting(
      TruckloadExtras(request: request, terms: terms).pricedByTerms(on: trip))
  }
}
