import Units

/// What a request asks for on the way of a truck, where a sheet may price it by terms of its own.
///
/// A stop, a wait, a night and a tarpaulin can come from two sides: asked for as an accessorial, and
/// told with the trip; and a sheet can price them twice, by its truckload terms and in its schedule of
/// accessorials. They are one thing, so that each is charged once: by the truckload terms where
/// these have a price, by the schedule otherwise.
struct TruckloadExtras {
  let request: QuoteRequest
  let terms: TruckloadTerms

  /// The accessorials that are charged by truckload terms, or in the linehaul of a trip, and not as
  /// such.
  func pricedByTerms(on trip: TruckloadTrip) -> Set<Accessorial> {
    var found: Set<Accessorial> = []
    if terms.stopFee != nil { found.insert(.stopOff) }
    if terms.detention != nil { found.insert(.detentionWithPower) }
    if terms.layover != nil { found.insert(.layover) }
    if terms.tarp != nil { found.insert(.tarp) }
    if !trip.deadhead.isZero { found.insert(.deadheadMiles) }
    return found
  }

  /// The trip with what the request asks for; what both tell counts once, the greater of two.
  ///
  /// - Throws: ``Refusal/Reason`` where something has a price, and the request does not say how much
  ///   of it.
  func trip(_ given: TruckloadTrip) throws(Refusal.Reason) -> TruckloadTrip {
    var trip = given
    trip.equipment = given.equipment ?? request.equipment
    if asks(.stopOff) {
      trip.stops = max(given.stops, 2 + (detail(.stopOff).stops ?? 1))
      trip.extra = max(given.extra, detail(.stopOff).distance ?? .zero)
    }
    if asks(.layover) { trip.layovers = max(given.layovers, detail(.layover).days ?? 1) }
    if asks(.tarp) { trip.isTarped = true }
    if asks(.detentionWithPower), given.waits.isEmpty {
      trip.waits = [try stated(detail(.detentionWithPower).minutes, .detentionWithPower, .minutes)]
    }
    if asks(.deadheadMiles), given.deadhead.isZero, terms.accessorials[.deadheadMiles] == nil {
      trip.deadhead = try stated(detail(.deadheadMiles).distance, .deadheadMiles, .distance)
    }
    return trip
  }

  private func asks(_ accessorial: Accessorial) -> Bool {
    request.accessorials.contains(accessorial)
  }

  private func detail(_ accessorial: Accessorial) -> AccessorialDetail {
    request.details[accessorial] ?? AccessorialDetail()
  }

  private func stated<Value>(
    _ value: Value?, _ accessorial: Accessorial, _ kind: AccessorialDetail.Kind
  ) throws(Refusal.Reason) -> Value {
    guard let value else { throw .accessorialDetailMissing(accessorial, kind) }
    return value
  }
}

extension QuoteRequest {
  /// The request with what a trip tells of stops, nights and waits, for a schedule of accessorials.
  func told(_ trip: TruckloadTrip) -> QuoteRequest {
    var request = self
    func tell(_ accessorial: Accessorial, _ change: (inout AccessorialDetail) -> Void) {
      request.accessorials.insert(accessorial)
      change(&request.details[accessorial, default: AccessorialDetail()])
    }
    if trip.stops > 2 { tell(.stopOff) { $0.stops = trip.stops - 2 } }
    if trip.layovers > 0 { tell(.layover) { $0.days = trip.layovers } }
    if trip.isTarped { request.accessorials.insert(.tarp) }
    let waited = trip.waits.reduce(0) { $0 + max(0, $1) }
    if waited > 0 { tell(.detentionWithPower) { $0.minutes = waited } }
    return request
  }
}
