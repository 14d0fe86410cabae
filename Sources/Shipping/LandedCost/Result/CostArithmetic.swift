public import Units

/// How an amount was found, kept as its parts and put into words only when somebody reads it.
public enum CostArithmetic: Hashable, Sendable {
  /// The amount was given.
  case given
  /// An amount of another currency at a rate.
  case converted(Money, rate: ExactDecimal)
  /// The tariff says free.
  case free
  /// A share of a base.
  case share(Percent, of: Money)
  /// A share of a base, raised to the least or lowered to the greatest amount.
  case bounded(Percent, of: Money, found: Money, isLeast: Bool)
  /// A share of the value less a content.
  case shareLessContent(Percent, value: Money, content: Money)
  /// What a share of a base lacks beyond the tariff's own duty.
  case upTo(Percent, of: Money, less: Money)
  /// A fixed amount for each of several things.
  case each(Money, count: Int, of: Counted)
  /// The words of a rate of the tariff that is no plain share.
  case rate(String)
  /// Not asked for; what it would have been, where that is known.
  case remitted(Money?)
  /// Nothing was reckoned.
  case none

  /// What a fixed amount is counted by.
  public enum Counted: String, Hashable, Sendable {
    /// The parcels of the consignment.
    case parcels
    /// The different tariff numbers.
    case classes
    /// The lines of the declaration.
    case lines
  }
}
