/// Where a Karrio server answers, and the key that it wants.
public struct KarrioConnection: Sendable {
  /// The server.
  public let address: ServiceAddress
  /// The key of the user's account there.
  public let key: Secret

  /// Makes a connection.
  public init(address: ServiceAddress, key: Secret) {
    self.address = address
    self.key = key
  }
}
