public import Carriers
import Storage

/// Finds the live services that the user has set up.
public enum ConnectCarriers {
  /// Reads the environment and the file `carriers.toml` in the configuration folder.
  ///
  /// - Parameters:
  ///   - environment: the variables of the process.
  ///   - transport: the way to the network.
  /// - Returns: the workflow that asks them; a service that is not set up as it must be is one of
  ///   them, and answers with the reason.
  public static func liveRates(
    environment: [String: String], transport: HTTPTransport
  ) -> LiveRates {
    let folder = ConfigurationLocation.folder(environment: environment)
    let configuration = CarrierConfiguration(environment: environment, folder: folder)
    return LiveRates(providers: configuration.providers(over: transport))
  }
}
