/// Tells when another program changed the records.
public protocol ChangeFeed: Sendable {
  /// Calls back after another program changed the records, until the token is let go.
  ///
  /// One call may stand for many changes. Changes made through this store make no call. The call
  /// comes on a thread of the store's own: hand the news over and return.
  ///
  /// - Throws: ``StoreError/cannotWatch(path:reason:)`` when the system gives no notifications.
  func observeChanges(
    _ changed: @escaping @Sendable () -> Void
  ) throws(StoreError) -> ChangeObservation
}

/// Keeps an observation alive: it ends with the last reference to this.
public final class ChangeObservation: Sendable {
  private let end: @Sendable () -> Void

  /// Makes a token that runs `end` once when it goes.
  public init(end: @escaping @Sendable () -> Void) {
    self.end = end
  }

  deinit { end() }
}
