import TerminalKit

/// A terminal in memory that lets a time limit pass before it gives out more input, as a real one
/// does while nobody types.
final class PatientTerminal: Terminal {
  let inner: InMemoryTerminal
  /// How often the loop waited without a time limit, as it does while nothing is pending.
  private(set) var endlessWaits = 0
  /// How often it waited for the moment to draw.
  private(set) var limitedWaits = 0

  init(batches: [[InputEvent]]) { inner = InMemoryTerminal(batches: batches) }

  var size: Size { inner.size }

  func present(_ frame: Frame) { inner.present(frame) }

  func redraw() { inner.redraw() }

  func wait(until deadline: ContinuousClock.Instant?) -> [InputEvent] {
    guard let deadline else {
      endlessWaits += 1
      return inner.wait(until: nil)
    }
    limitedWaits += 1
    while ContinuousClock.now < deadline {}
    return []
  }

  func wake() {}

  func suspend() { inner.suspend() }

  func ring() { inner.ring() }
}
