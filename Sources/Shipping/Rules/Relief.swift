/// What customs does not ask for.
public struct Relief: Hashable, Sendable {
  /// True when the tariff's own duty is remitted.
  public let duty: Bool

  /// True when further layers of duty are remitted; nothing where that is unsettled.
  public let layers: Bool?

  /// True when the taxes are remitted.
  public let taxes: Bool

  /// The names of the fees that are not asked for, such as `merchandise processing fee`.
  public let fees: Set<String>

  /// Makes a relief; of no fees unless they are named.
  public init(duty: Bool, layers: Bool?, taxes: Bool, fees: Set<String> = []) {
    self.duty = duty
    self.layers = layers
    self.taxes = taxes
    self.fees = fees
  }
}
