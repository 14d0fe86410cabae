import Synchronization

/// How running work tells what it has so far and learns that it is no longer wanted.
///
/// Everything here may be called from any thread.
public final class WorkContext<Message: Sendable>: Sendable {
  private struct State: Sendable {
    var isCancelled = false
    var handlers: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())
  private let onProgress: @Sendable (WorkProgress) -> Void
  private let onPost: @Sendable (Message) -> Void

  /// Makes a context.
  ///
  /// - Parameters:
  ///   - onPost: takes the messages that come before the last one; by default nobody does.
  ///   - onProgress: takes the reports of how far the work is; by default nobody does.
  public init(
    onPost: @escaping @Sendable (Message) -> Void = { _ in },
    onProgress: @escaping @Sendable (WorkProgress) -> Void = { _ in }
  ) {
    self.onPost = onPost
    self.onProgress = onProgress
  }

  /// Whether the work should end early.
  public var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Asks the work to end early; a second call does nothing.
  public func cancel() {
    let handlers = state.withLock { state in
      defer { state.handlers = [] }
      state.isCancelled = true
      return state.handlers
    }
    for handler in handlers { handler() }
  }

  /// Does something as soon as the work should end early, at once where it should already.
  ///
  /// For work that waits and therefore cannot look at ``isCancelled``.
  public func onCancel(_ handler: @escaping @Sendable () -> Void) {
    let isLate = state.withLock { state in
      if !state.isCancelled { state.handlers.append(handler) }
      return state.isCancelled
    }
    if isLate { handler() }
  }

  /// Tells how far the work is.
  public func report(_ progress: WorkProgress) { onProgress(progress) }

  /// Hands a message to the page while the work goes on.
  public func post(_ message: Message) { onPost(message) }
}
