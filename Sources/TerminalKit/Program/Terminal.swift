/// A screen and a keyboard: the real terminal, or one in memory.
///
/// Only the thread that runs the program's loop may call it, except for `wake`.
public protocol Terminal: AnyObject {
  /// The screen's extent now.
  var size: Size { get }

  /// Shows a frame, sending only what differs from the last one.
  func present(_ frame: Frame)

  /// Sends everything anew, for a screen that something else has written on.
  func redraw()

  /// Waits for input and returns all that has come.
  ///
  /// - Parameter deadline: when to return at the latest; without one the wait has no end, so that
  ///   an idle program does not wake up.
  /// - Returns: the input in order; empty when `wake` or the deadline ended the wait.
  func wait(until deadline: ContinuousClock.Instant?) -> [InputEvent]

  /// Ends a wait early; may be called from any thread.
  func wake()

  /// Gives the terminal back to the shell, stops the program as Control-Z does, and takes the
  /// terminal again when the program is continued.
  func suspend()

  /// Waits a moment for more after these characters before it hands them out: as keys they end the
  /// program, which the first character of a scan must not.
  func hesitate(after characters: Set<Character>)

  /// Takes in how many pieces of work are running whose end changes the screen; told before each wait,
  /// so that whoever watches the program knows when it is idle.
  func tell(runningWork: Int)

  /// What each thread does first that is started while the terminal is in use.
  var prepareThread: @Sendable () -> Void { get }

  /// Sounds the bell or flashes, for a key that does nothing here.
  func ring()
}

extension Terminal {
  /// A terminal shows work only as its frames do.
  public func tell(runningWork: Int) {}

  /// A terminal that nothing can spoil needs nothing from other threads.
  public var prepareThread: @Sendable () -> Void { {} }

  /// A terminal that gives out whole events has nothing to wait for.
  public func hesitate(after characters: Set<Character>) {}
}
