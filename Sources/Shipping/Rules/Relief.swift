/// What customs does not ask for.
public struct Relief: Hashable, Sendable {
  /// True when the tariff's own duty is remitted.
  public let duty: Bool

  /// True when further layers of duty are remitted; nothing where that is unsettled.
  public let layers: Bool?

  /// True when the taxes are remitted.
  public let taxes: Bool

  /// Makes a relief.
  public init(duty: Bool, layers: Bool?, taxes: Bool) {
    self.duty = duty
    self.layers = layers
    self.taxes = taxes
  }
}
