import Shipping
import Workflows

extension QuoteCommand {
  /// The priced request with what the live carriers answer; as it is where none is asked.
  ///
  /// A request with rate sheets of its own is to be run again anywhere with the same result, so that
  /// nobody is asked then.
  func joinLiveRates(
    to priced: PricedRequest, _ question: Question, _ environment: ToolEnvironment
  ) -> PricedRequest {
    let liveRates = environment.liveRates()
    guard !offline, question.document.rateSheets == nil, !liveRates.providers.isEmpty else {
      return priced
    }
    var priced = priced
    environment.showingProgress { report in
      let total = liveRates.providers.count
      report(WorkStage("asking \(liveRates.names)", done: 0, total: total, unit: "answers"))
      liveRates(priced.request, asOf: question.asOf, today: environment.clock.today) { arrival in
        priced = priced.joined(by: arrival.answers)
        report(WorkStage(arrival.provider, done: arrival.done, total: total, unit: "answers"))
      }
    }
    return priced
  }

  /// How a quote ends: done with an offer, unavailable where only services that cannot be reached
  /// were to be asked, and in need of attention else.
  static func status(of priced: PricedRequest, bySheets: PricedRequest) -> ExitStatus {
    guard priced.priceIndices.isEmpty else { return .done }
    let hasSheets = !bySheets.refusals.isEmpty
    let areUnreachable = priced.refusals.allSatisfy { refusal in
      if case .live(let fault) = refusal.reason { fault.meansUnreachable } else { false }
    }
    return !hasSheets && !priced.refusals.isEmpty && areUnreachable ? .unavailable : .needsAttention
  }
}
