import Shipping
import Units

/// Stands for a live service that is not set up as it must be, so that the reason stands beside its
/// name wherever its offers would.
struct MisconfiguredProvider: LiveRateProvider {
  let name: String
  let problem: CarrierConfigurationProblem

  private var fault: LiveRateFault {
    .notConfigured(detail: problem.reasonText, mend: problem.mend)
  }

  func quote(
    _ request: QuoteRequest, asOf day: CalendarDay, cancellation: Cancellation
  ) -> [QuoteAnswer] {
    [.refusal(refusal(fault))]
  }

  func standing(cancellation: Cancellation) -> ProviderStanding { .fault(fault) }
}
