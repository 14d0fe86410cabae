import Units

/// The bill of one shipment with one parcel service while its lines are added.
struct ParcelBill {
  private let currency: Currency
  private let service: ParcelTariff.Service
  private let source: String
  private let weighed: [ParcelRating.Line]
  private let zone: String
  private(set) var lines: [ChargeLine] = []
  private var bases: [Money] = []
  private var base: Money
  private var fuelled: Money

  init(
    _ question: ParcelQuestion, service: ParcelTariff.Service, weighed: [ParcelRating.Line],
    zone: String
  ) {
    currency = question.sheet.currency
    self.service = service
    self.weighed = weighed
    self.zone = zone
    source = question.source
    base = .zero(currency)
    fuelled = base
    lines.reserveCapacity(weighed.count + 4)
  }

  private mutating func add(_ kind: ChargeLine.Kind, _ amount: Money) {
    lines.append(ChargeLine(kind: kind, amount: amount, source: source))
  }

  /// Adds the price of every line of pieces, the discount, and what lifts it to the minimum.
  mutating func addBase() throws(ParcelProblem) {
    guard let column = service.grid.column(of: zone) else {
      let first = weighed[0]
      throw .noRate(handlingUnit: first.handlingUnit, billable: first.billable, zone: zone)
    }
    for line in weighed { try addBase(line, column: column) }
    let discount = base.share(service.terms.discount)
    if !discount.isZero {
      add(.discount(percent: service.terms.discount, base: base), -discount)
      base = base - discount
    }
    raiseToMinimum()
    fuelled = base
  }

  private mutating func addBase(_ line: ParcelRating.Line, column: Int) throws(ParcelProblem) {
    let price: ParcelGrid.Price
    do {
      price = try service.grid.price(of: line.billable, zone: column, in: currency)
    } catch .aboveLast(let last) {
      throw .aboveLastBracket(
        handlingUnit: line.handlingUnit, billable: line.billable, last: last, zone: zone)
    } catch {
      throw .noRate(handlingUnit: line.handlingUnit, billable: line.billable, zone: zone)
    }
    let amount = price.each.times(line.count)
    let charge = ParcelCharge.Base(
      handlingUnit: line.handlingUnit, count: line.count, billable: line.billable, zone: zone,
      each: price.each, finding: price.finding)
    add(.parcel(.base(charge)), amount)
    bases.append(amount)
    base += amount
  }

  private mutating func raiseToMinimum() {
    guard let each = service.terms.minimumPerPiece else { return }
    let least = each.times(weighed.reduce(0) { $0 + $1.count })
    guard least > base else { return }
    add(.absoluteMinimum(minimum: least, rated: base), least - base)
    base = least
  }

  /// Adds the surcharges in the order of the sheet.
  mutating func addSurcharges() {
    for surcharge in service.terms.surcharges {
      guard let (charge, amount) = reckoned(surcharge) else { continue }
      add(.parcel(charge), amount)
      if surcharge.isFuelled { fuelled += amount }
    }
  }

  private func reckoned(_ surcharge: ParcelSurcharge) -> (ParcelCharge, Money)? {
    let (pieces, share) = reach(of: surcharge)
    guard pieces > 0 else { return nil }
    let name = surcharge.name
    switch surcharge.charge {
    case .perPiece(let usual):
      let each = surcharge.zoneAmounts[zone] ?? usual
      return (
        .perPiece(name: name, count: pieces, each: each), each.times(pieces)
      )
    case .perShipment(let usual):
      return (.perShipment(name: name), surcharge.zoneAmounts[zone] ?? usual)
    case .percent(let percent):
      return (.percent(name: name, percent: percent, base: share), share.share(percent))
    }
  }

  /// How many pieces have a surcharge, and their base charge after the discount.
  private func reach(of surcharge: ParcelSurcharge) -> (pieces: Int, base: Money) {
    if surcharge.condition == .always { return (weighed.reduce(0) { $0 + $1.count }, base) }
    var pieces = 0
    var share = Money.zero(currency)
    for (index, line) in weighed.enumerated()
    where line.sizes.contains(where: { $0.surcharge == surcharge.name }) {
      pieces += line.count
      share += bases[index]
    }
    return (pieces, share - share.share(service.terms.discount))
  }

  /// Adds the services that were asked for or that the shipment brings with it.
  mutating func addAccessorials(_ request: QuoteRequest) throws(Refusal.Reason) {
    var wanted = request.impliedParcelAccessorials
    if !request.accessorials.isEmpty { wanted.formUnion(request.accessorials) }
    guard !wanted.isEmpty else { return }
    let reckoner = AccessorialReckoner(
      request: request, currency: currency, linehaul: base, gross: base)
    for accessorial in wanted.sorted() {
      guard let charge = service.terms.accessorials[accessorial] else {
        throw .accessorialNotInSheet(accessorial)
      }
      guard let price = try reckoner.price(accessorial, charge) else { continue }
      add(.accessorial(accessorial, basis: price.basis), price.amount)
      if service.terms.fuelledAccessorials.contains(accessorial) { fuelled += price.amount }
    }
  }

  /// Adds the fuel surcharge on the base charge and on what is fuelled.
  mutating func addFuel(
    _ request: QuoteRequest, _ book: FuelBook, asOf today: CalendarDay
  ) throws(Refusal.Reason) {
    let found = try service.terms.fuel.charge(on: fuelled, request, book, asOf: today)
    if let found { add(found.kind, found.amount) }
  }
}

extension QuoteRequest {
  /// The services that a parcel carrier charges for though nobody asked: delivery to a home, and dangerous
  /// goods.
  ///
  /// Where a parcel is picked up plays no part, since it may be dropped off, and neither does a site that only
  /// a truck has trouble with.
  var impliedParcelAccessorials: Set<Accessorial> {
    var implied: Set<Accessorial> = []
    if destination.site == .residence { implied.insert(.residentialDelivery) }
    if handlingUnits.contains(where: \.isHazardous) { implied.insert(.hazardousMaterials) }
    return implied
  }
}
