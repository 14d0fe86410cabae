import Dispatch
import Shipping
import Synchronization

/// Where the threads of one round of asking leave their answers.
final class AnswerInbox: Sendable {
  private let answers = Mutex<[(Int, [QuoteAnswer])]>([])
  private let bell = DispatchSemaphore(value: 0)

  /// Leaves the answers of a service.
  func post(_ answer: [QuoteAnswer], from index: Int) {
    answers.withLock { $0.append((index, answer)) }
    bell.signal()
  }

  /// Ends a wait although nothing came.
  func wake() { bell.signal() }

  /// Waits for something to come; false when the time is over first.
  func wait(until end: ContinuousClock.Instant) -> Bool {
    let left = max(.zero, ContinuousClock.now.duration(to: end)).components
    let seconds = Double(left.seconds) + Double(left.attoseconds) / 1e18
    return bell.wait(timeout: .now() + seconds) == .success
  }

  /// Takes all answers out, in the order in which they came.
  func take() -> [(Int, [QuoteAnswer])] {
    answers.withLock { answers in
      defer { answers = [] }
      return answers
    }
  }
}
