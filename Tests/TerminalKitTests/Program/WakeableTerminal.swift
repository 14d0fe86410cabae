import Foundation
import Synchronization
import TerminalKit

/// A terminal in memory that waits as a real one does: until it is woken, input comes, or the time
/// is over.
final class WakeableTerminal: Terminal, Sendable {
  private struct State {
    var input: [InputEvent] = []
    var isWoken = false
    var frames: [Frame] = []
    var times: [ContinuousClock.Instant] = []
    var rings = 0
  }

  private let state = Mutex(State())
  private let arrival = DispatchSemaphore(value: 0)

  var size: Size { .standard }

  /// Every frame that changed the screen.
  var frames: [Frame] { state.withLock { $0.frames } }

  /// When each of them was shown.
  var times: [ContinuousClock.Instant] { state.withLock { $0.times } }

  /// The last frame as text.
  var text: String { frames.last?.grid.plainText(ascii: true) ?? "" }

  var rings: Int { state.withLock { $0.rings } }

  /// Gives input to the program; may be called from any thread.
  func send(_ events: [InputEvent]) {
    state.withLock { $0.input += events }
    arrival.signal()
  }

  func present(_ frame: Frame) {
    state.withLock {
      guard $0.frames.last != frame else { return }
      $0.frames.append(frame)
      $0.times.append(.now)
    }
  }

  func redraw() {}

  func wait(until deadline: ContinuousClock.Instant?) -> [InputEvent] {
    while true {
      let (events, isWoken) = state.withLock { state in
        defer {
          state.input = []
          state.isWoken = false
        }
        return (state.input, state.isWoken)
      }
      if isWoken || !events.isEmpty { return events }
      guard let deadline else {
        arrival.wait()
        continue
      }
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return [] }
      let nanoseconds = Int(left / .nanoseconds(1))
      _ = arrival.wait(timeout: .now() + .nanoseconds(nanoseconds))
    }
  }

  func wake() {
    state.withLock { $0.isWoken = true }
    arrival.signal()
  }

  func suspend() {}

  func ring() { state.withLock { $0.rings += 1 } }
}
