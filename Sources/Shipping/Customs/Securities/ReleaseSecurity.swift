public import Units

/// The security that an importer gives for release before payment in Canada.
///
/// Source: Universal Logistics, November 2024, quoting the agency (CA-REG-04): a bond of half of the
/// highest monthly amount owing of the last twelve months, tax included, at least 5 000 dollars for each
/// account; or all of that month in cash.
public struct ReleaseSecurity: Hashable, Sendable {
  /// The amount of a bond.
  public let bond: Money

  /// The amount of a cash deposit.
  public let cash: Money

  /// The least bond for an account.
  public static let leastBond = Money(minorUnits: 500_000, .cad)

  /// Finds both amounts; nothing for a month below zero or in another currency than Canada's.
  public init?(highestMonth: Money) {
    guard highestMonth.currency == .cad, highestMonth.minorUnits >= 0 else { return nil }
    bond = max(highestMonth.share(Percent(50)), Self.leastBond)
    cash = highestMonth
  }
}
