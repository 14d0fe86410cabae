import Carriers
public import Workflows

extension ToolEnvironment {
  /// The live services that the user has set up, by the environment or by `carriers.toml`.
  public func liveRates() -> LiveRates {
    ConnectCarriers.liveRates(environment: variables, transport: transport)
  }
}
