public import Units

/// What comes back of the amounts paid at import when the goods go back to the seller.
public struct ImportRefund: Hashable, Sendable {
  /// True when the tariff's duty and the layers on it come back.
  public let duty: Bool

  /// True when the taxes come back.
  public let taxes: Bool

  /// The least amount that is paid back, or nothing.
  public let least: Money?

  /// Makes a refund.
  public init(duty: Bool, taxes: Bool, least: Money? = nil) {
    self.duty = duty
    self.taxes = taxes
    self.least = least
  }
}
