import Synchronization

/// A call's way of learning that nobody waits for it any more.
public final class Cancellation: Sendable {
  private struct State: Sendable {
    var isCancelled = false
    var handlers: [Int: @Sendable () -> Void] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  /// Makes one that is not cancelled.
  public init() {}

  /// Whether the call should return.
  public var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Asks the call to return; a second time does nothing.
  public func cancel() {
    let handlers = state.withLock { state in
      defer { state.handlers = [:] }
      state.isCancelled = true
      return state.handlers
    }
    for handler in handlers.values { handler() }
  }

  /// Does `body`, and `handler` as soon as the call should return meanwhile.
  ///
  /// - Parameters:
  ///   - handler: ends a wait; called at once where the call should return already, and never after
  ///     `body` has ended.
  ///   - body: the work that waits.
  /// - Returns: what `body` returns.
  public func withHandler<Value>(
    _ handler: @escaping @Sendable () -> Void, body: () -> Value
  ) -> Value {
    let id: Int? = state.withLock { state in
      guard !state.isCancelled else { return nil }
      state.next += 1
      state.handlers[state.next] = handler
      return state.next
    }
    guard let id else {
      handler()
      return body()
    }
    defer { state.withLock { _ = $0.handlers.removeValue(forKey: id) } }
    return body()
  }
}
