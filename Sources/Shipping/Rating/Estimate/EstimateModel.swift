import Units

/// What the models of prices share: whose name they bear, and how a computed price becomes a range.
public struct EstimateModel: Sendable {
  /// The name that stands in place of a carrier's.
  public static let carrier = "benchmark"

  /// The name of the service.
  let service: String
  /// How far below the computed price the range begins.
  let below: Percent
  /// How far above it the range ends.
  let above: Percent
  /// The day of the model's figures.
  let figuresOf: CalendarDay

  /// The estimate, from what a rater answers to a sheet of the model's figures.
  func estimate(_ answers: [QuoteAnswer]) -> QuoteAnswer {
    switch answers.first {
    case .offer(let offer):
      estimated(offer).map(QuoteAnswer.offer)
        ?? refused(.noAnswer(detail: "the model has no answer"))
    case .refusal(let refusal): refused(refusal.reason)
    case nil: refused(.noAnswer(detail: "the model has no answer"))
    }
  }

  /// Why there is no estimate.
  func refused(_ reason: Refusal.Reason) -> QuoteAnswer {
    .refusal(
      Refusal(carrier: Self.carrier, service: service, source: "benchmark", reason: reason))
  }

  /// What names the sheet of the model's figures.
  func identity(source: String) -> RateSheet.Identity {
    RateSheet.Identity(
      carrier: Self.carrier, name: "benchmark of \(figuresOf.isoText)", version: "",
      source: source)
  }

  /// The offer that was computed, as the estimate that it is: with a range and no carrier.
  private func estimated(_ offer: Offer) -> Offer? {
    let range = EstimateRange(
      low: offer.total - offer.total.share(below), high: offer.total + offer.total.share(above),
      figuresOf: figuresOf)
    guard let range else { return nil }
    return Offer(
      service: Offer.OfferedService(
        carrier: Self.carrier, name: offer.service.name, mode: offer.service.mode,
        basis: .estimate, source: offer.service.source),
      schedule: offer.schedule, lines: offer.lines, rating: offer.rating, range: range)
  }
}
