import Synchronization

/// The customs rules of a desk, read when they are asked for first: most days nobody asks.
public final class RulesAtHand: Sendable {
  private let read: @Sendable () -> RulesInUse
  /// What was read; locked while it is being read, so that two askers do not read twice.
  private let kept = Mutex<RulesInUse?>(nil)

  /// Makes rules that are read later.
  ///
  /// - Parameter read: reads them; by default the bundled rules alone.
  public init(_ read: @escaping @Sendable () -> RulesInUse = { RulesInUse() }) {
    self.read = read
  }

  /// The rules, which takes a moment the first time.
  public func callAsFunction() -> RulesInUse {
    kept.withLock { kept in
      if let kept { return kept }
      let rules = read()
      kept = rules
      return rules
    }
  }
}
