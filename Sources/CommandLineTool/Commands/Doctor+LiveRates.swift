import Carriers
import Shipping
import Workflows

extension Doctor {
  /// Which live services are set up, and whether each answers; never a key.
  static func liveRates(_ environment: ToolEnvironment) -> [Finding] {
    let providers = environment.liveRates().providers
    guard !providers.isEmpty else {
      return [
        Finding(
          state: .ok, subject: "live rates",
          fact: "none; KARRIO_URL and KARRIO_API_KEY, or carriers.toml, set them up")
      ]
    }
    return providers.map { provider in
      finding(provider.standing(cancellation: Cancellation()), of: provider.name)
    }
  }

  private static func finding(_ standing: ProviderStanding, of name: String) -> Finding {
    switch standing {
    case .answers(let fact): Finding(state: .ok, subject: "live rates", fact: fact)
    case .idle(let fact, let mend):
      Finding(state: .attention, subject: "live rates", fact: fact, mend: mend)
    case .fault(let fault):
      Finding(
        state: .attention, subject: "live rates", fact: "\(name): \(fault.reasonText)",
        mend: fault.mend)
    }
  }
}
