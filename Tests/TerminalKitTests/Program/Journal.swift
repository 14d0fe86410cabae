import Foundation
import Synchronization

/// Writes down what happens on several threads, in order.
final class Journal: Sendable {
  private let lines = Mutex<[String]>([])

  /// Everything that was written down.
  var all: [String] { lines.withLock { $0 } }

  func write(_ line: String) { lines.withLock { $0.append(line) } }

  /// Waits until a line was written; false when it does not come within ten seconds.
  func has(_ line: String) -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if all.contains(line) { return true }
      Thread.sleep(forTimeInterval: 0.001)
    }
    return false
  }
}
