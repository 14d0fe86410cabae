import Foundation

/// Holds work back until a test lets it go.
final class Gate: Sendable {
  private let opening = DispatchSemaphore(value: 0)

  /// Lets one piece of work go, now or when it comes.
  func open() { opening.signal() }

  /// Waits for the test; gives up after ten seconds, so that a failing test ends.
  func pass() { _ = opening.wait(timeout: .now() + 10) }
}
