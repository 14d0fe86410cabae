import Units

extension QuoteRequest {
  /// The services that a carrier charges for: those asked for, and those that the sites and the
  /// goods bring with them.
  ///
  /// A home and a site with limited access are charged whether asked for or not; a missing dock is
  /// not, since the driver may be helped.
  public var impliedAccessorials: Set<Accessorial> {
    var implied: Set<Accessorial> = []
    switch origin.site {
    case .residence: implied.insert(.residentialPickup)
    case .limitedAccess: implied.insert(.limitedAccessPickup)
    case .businessWithDock, .businessWithoutDock: break
    }
    switch destination.site {
    case .residence: implied.insert(.residentialDelivery)
    case .limitedAccess: implied.insert(.limitedAccessDelivery)
    case .businessWithDock, .businessWithoutDock: break
    }
    if handlingUnits.contains(where: \.isHazardous) { implied.insert(.hazardousMaterials) }
    return implied
  }
}

extension LTLBill {
  /// Adds the fuel surcharge and the accessorials, in the fixed order of the accessorials.
  mutating func addAccessorialsAndFuel(_ request: QuoteRequest) throws(Refusal.Reason) {
    let charged = try accessorialLines(request)
    var base = linehaul
    for line in charged where !terms.fuelledAccessorials.isEmpty {
      guard case .accessorial(let accessorial, _) = line.kind,
        terms.fuelledAccessorials.contains(accessorial)
      else { continue }
      base += line.amount
    }
    try addFuel(on: base, request)
    for line in charged { add(line.kind, line.amount) }
  }

  /// Adds the surcharge on a charge; a surcharge of nothing has no line.
  private mutating func addFuel(
    on base: Money, _ request: QuoteRequest
  ) throws(Refusal.Reason) {
    switch terms.fuel {
    case .fixed(let percent):
      if percent > .zero { add(.fuel(percent: percent, base: base), base.share(percent)) }
    case .table(let name, let column):
      let finding: FuelFinding
      do {
        finding = try fuel.surcharge(
          table: name, column: column, weight: request.totalWeight, shipDay: request.shipDay,
          asOf: today)
      } catch {
        throw .fuelUnknown(error)
      }
      guard let amount = finding.amount.charge(on: base) else {
        throw .fuelUnknown(.needsDistance(table: finding.table))
      }
      add(.indexedFuel(finding, on: .charge(base)), amount)
    }
  }

  private func accessorialLines(
    _ request: QuoteRequest
  ) throws(Refusal.Reason) -> [ChargeLine] {
    var wanted = request.impliedAccessorials
    wanted.formUnion(request.accessorials)
    if request.crossesBorder { wanted.formUnion(terms.borderAccessorials) }
    guard !wanted.isEmpty else { return [] }
    var found: [ChargeLine] = []
    found.reserveCapacity(wanted.count)
    for accessorial in wanted.sorted() {
      guard let price = terms.accessorials[accessorial] else {
        throw .accessorialNotInSheet(accessorial)
      }
      let (amount, basis) = charge(price, request)
      found.append(
        ChargeLine(kind: .accessorial(accessorial, basis: basis), amount: amount, source: source))
    }
    return found
  }

  private func charge(
    _ price: AccessorialCharge, _ request: QuoteRequest
  ) -> (Money, ChargeLine.AccessorialBasis) {
    switch price {
    case .flat(let amount):
      return (amount, .flat)
    case .perHundredweight(let rate, let least, let most):
      let pounds = rating?.actualPounds ?? 0
      let unbounded = rate.charge(forPounds: pounds, in: sheet.currency)
      return (
        Self.bounded(unbounded, least, most),
        .perHundredweight(pounds: pounds, rate: rate, unbounded: unbounded)
      )
    case .percentOfLinehaul(let percent, let least, let most):
      let unbounded = linehaul.share(percent)
      return (
        Self.bounded(unbounded, least, most),
        .percent(percent, base: linehaul, unbounded: unbounded)
      )
    case .perHandlingUnit(let each, let least, let most):
      let count = request.handlingUnits.reduce(0) { $0 + $1.count }
      let unbounded = Money(minorUnits: each.minorUnits * Int64(count), each.currency)
      return (
        Self.bounded(unbounded, least, most),
        .perHandlingUnit(count: count, each: each, unbounded: unbounded)
      )
    }
  }

  private static func bounded(_ amount: Money, _ least: Money?, _ most: Money?) -> Money {
    var result = amount
    if let most, result > most { result = most }
    if let least, result < least { result = least }
    return result
  }
}
