/// A bound from which a rule counts, itself included or not.
public struct Threshold<Bound: Comparable & Hashable & Sendable & Codable>:
  Hashable, Sendable, Codable
{
  /// The bound.
  public let bound: Bound

  /// True when the bound itself counts.
  public let isInclusive: Bool

  /// A rule that counts from the bound on.
  public static func atLeast(_ bound: Bound) -> Threshold {
    Threshold(bound: bound, isInclusive: true)
  }

  /// A rule that counts above the bound.
  public static func over(_ bound: Bound) -> Threshold {
    Threshold(bound: bound, isInclusive: false)
  }

  private init(bound: Bound, isInclusive: Bool) {
    self.bound = bound
    self.isInclusive = isInclusive
  }

  /// True for a value at which the rule counts.
  public func isReached(by value: Bound) -> Bool {
    isInclusive ? value >= bound : value > bound
  }

  /// How the bound is met, to stand before it: `at least` or `over`.
  public var word: String { isInclusive ? "at least" : "over" }
}
