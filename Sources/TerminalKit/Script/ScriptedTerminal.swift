import Dispatch
import Synchronization

/// A terminal without a screen that plays a script to the real program and keeps the screens that
/// the script asks for.
///
/// What is kept is the frame as the program drew it, before any terminal's abilities: how curses
/// sends it is tested on pseudo-terminals.
public final class ScriptedTerminal: Terminal {
  /// The screen's extent now.
  public private(set) var size: Size
  private let save: (Frame) -> Void
  private var steps: ArraySlice<KeyScript.Step>
  private var shown: Frame?
  private var runningWork = 0
  private let waking = Waking()

  /// What other threads do to the terminal.
  private final class Waking: Sendable {
    let isWoken = Mutex(false)
    let arrival = DispatchSemaphore(value: 0)
  }

  /// Makes a terminal.
  ///
  /// - Parameters:
  ///   - script: what to play; at its end the line is hung up.
  ///   - size: the screen's extent at the start.
  ///   - save: takes each screen that the script keeps.
  public init(_ script: KeyScript, size: Size = .standard, save: @escaping (Frame) -> Void) {
    steps = script.steps[...]
    self.size = size
    self.save = save
  }

  /// Remembers the frame.
  public func present(_ frame: Frame) { shown = frame }

  /// Does nothing: there is no screen that could be spoiled.
  public func redraw() {}

  /// Takes in how much work is running; the next step waits for its end.
  public func tell(runningWork: Int) { self.runningWork = runningWork }

  /// Gives out the next step when the program is idle: no work runs and no frame is due.
  public func wait(until deadline: ContinuousClock.Instant?) -> [InputEvent] {
    while true {
      if takeWake() { return [] }
      if let deadline {
        guard ContinuousClock.now < deadline else { return [] }
        _ = waking.arrival.wait(timeout: .now() + .milliseconds(1))
      } else if runningWork > 0 {
        waking.arrival.wait()
      } else if let events = nextInput() {
        return events
      }
    }
  }

  /// The input of the next step; nil when that kept a screen.
  private func nextInput() -> [InputEvent]? {
    guard let step = steps.popFirst() else { return [.endRequested(.hangUp)] }
    switch step {
    case .input(let events):
      for case .resized(let size) in events { self.size = size }
      return events
    case .saveScreen:
      if let shown { save(shown) }
      return nil
    }
  }

  private func takeWake() -> Bool {
    waking.isWoken.withLock { isWoken in
      defer { isWoken = false }
      return isWoken
    }
  }

  /// Ends a wait early; may be called from any thread.
  public func wake() { waker() }

  /// Ends a wait early, from any thread.
  public var waker: @Sendable () -> Void {
    { [waking] in
      waking.isWoken.withLock { $0 = true }
      waking.arrival.signal()
    }
  }

  /// Does nothing: there is no shell to return to.
  public func suspend() {}

  /// Does nothing: nobody listens.
  public func ring() {}
}
