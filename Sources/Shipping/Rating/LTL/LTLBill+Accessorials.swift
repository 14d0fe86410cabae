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
    let found = try terms.fuel.charge(on: base, request, fuel, asOf: today)
    if let found { add(found.kind, found.amount) }
  }

  private func accessorialLines(
    _ request: QuoteRequest
  ) throws(Refusal.Reason) -> [ChargeLine] {
    var wanted = request.impliedAccessorials
    wanted.formUnion(request.accessorials)
    if request.crossesBorder { wanted.formUnion(terms.borderAccessorials) }
    if impliesOverlength(of: request) { wanted.insert(.overlength) }
    guard !wanted.isEmpty else { return [] }
    let reckoner = AccessorialReckoner(
      request: request, currency: sheet.currency, linehaul: linehaul, gross: gross)
    var found: [ChargeLine] = []
    found.reserveCapacity(wanted.count)
    for accessorial in wanted.sorted() {
      guard let charge = terms.accessorials[accessorial] else {
        throw .accessorialNotInSheet(accessorial)
      }
      guard let price = try reckoner.price(accessorial, charge) else { continue }
      found.append(
        ChargeLine(
          kind: .accessorial(accessorial, basis: price.basis), amount: price.amount,
          source: source))
    }
    return found
  }

  /// True when a handling unit is as long as the first step of a price for length.
  private func impliesOverlength(of request: QuoteRequest) -> Bool {
    guard case .byLength(let steps)? = terms.accessorials[.overlength],
      let first = steps.first?.from
    else { return false }
    return request.handlingUnits.contains { $0.dimensions.map { $0.longest >= first } ?? false }
  }
}

extension QuoteRequest {
  /// The weight in whole pounds, each line of handling units rounded up, as freight is rated.
  var ratedPounds: Int {
    handlingUnits.reduce(0) { $0 + $1.totalWeight.wholePoundsRoundedUp }
  }
}
