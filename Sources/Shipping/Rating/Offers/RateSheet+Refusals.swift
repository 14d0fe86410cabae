import Units

extension Refusal.Reason: Error {}

extension RateSheet {
  /// Why no service of the sheet can be used for a request, whatever its tariff, or nothing.
  func reason(against request: QuoteRequest) -> Refusal.Reason? {
    if let lastDay = validity.through, request.shipDay > lastDay {
      return .sheetExpired(lastDay: lastDay, shipDay: request.shipDay)
    }
    if let firstDay = validity.from, request.shipDay < firstDay {
      return .sheetNotYetValid(firstDay: firstDay, shipDay: request.shipDay)
    }
    if let wanted = request.currency, wanted != currency {
      return .wrongCurrency(wanted: wanted, sheet: currency)
    }
    let weight = request.totalWeight
    let limit = FieldProblem.heaviestFreight
    return weight > limit ? .overWeight(weight: weight, limit: limit) : sizeReason(against: request)
  }

  /// Why a handling unit has a size that no service can carry, or nothing.
  ///
  /// A side of nothing has no volume and no floor, and a piece that is longer than the longest
  /// trailer goes by no tariff that does not say so; sheets by the mile hold each piece against each
  /// kind of equipment themselves.
  private func sizeReason(against request: QuoteRequest) -> Refusal.Reason? {
    for (index, unit) in request.handlingUnits.enumerated() {
      guard let sides = unit.dimensions else { continue }
      if min(sides.length, sides.width, sides.height) <= .inches(0) {
        return .dimensionNotAboveZero(handlingUnit: index)
      }
      let limit = Equipment.longestFloor
      if tariff.kind != .perMile, sides.longest > limit {
        return .dimensionOverLimit(handlingUnit: index, longest: sides.longest, limit: limit)
      }
    }
    return nil
  }

  /// A refusal in the name of this sheet.
  func refusal(_ reason: Refusal.Reason, service: String?) -> Refusal {
    Refusal(
      carrier: identity.carrier, service: service, source: "sheet \(identity.title)",
      reason: reason)
  }
}
