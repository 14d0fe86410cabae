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
    return weight > limit ? .overWeight(weight: weight, limit: limit) : nil
  }

  /// A refusal in the name of this sheet.
  func refusal(_ reason: Refusal.Reason, service: String?) -> Refusal {
    Refusal(
      carrier: identity.carrier, service: service, source: "sheet \(identity.title)",
      reason: reason)
  }
}
