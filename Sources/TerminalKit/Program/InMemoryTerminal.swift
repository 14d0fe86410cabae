/// A terminal without a screen: it gives out scripted events and remembers the last frame.
public final class InMemoryTerminal: Terminal {
  /// The screen's extent now.
  public private(set) var size: Size
  /// The frame that was shown last.
  public private(set) var lastFrame: Frame?
  /// How many frames were shown.
  public private(set) var frameCount = 0
  /// How often the bell was rung.
  public private(set) var ringCount = 0
  /// How often the program asked to be stopped.
  public private(set) var suspendCount = 0
  private var batches: [[InputEvent]]

  /// Makes a terminal.
  ///
  /// - Parameters:
  ///   - size: the screen's extent at the start.
  ///   - batches: what each wait gives out; after the last, the line is hung up.
  public init(size: Size = .standard, batches: [[InputEvent]] = []) {
    self.size = size
    self.batches = batches
  }

  /// Remembers the frame.
  public func present(_ frame: Frame) {
    lastFrame = frame
    frameCount += 1
  }

  /// Does nothing: there is no screen that could be spoiled.
  public func redraw() {}

  /// Gives out the next batch at once.
  public func wait(until deadline: ContinuousClock.Instant?) -> [InputEvent] {
    guard !batches.isEmpty else { return [.endRequested(.hangUp)] }
    let batch = batches.removeFirst()
    for case .resized(let size) in batch { self.size = size }
    return batch
  }

  /// Does nothing: waits never block.
  public func wake() {}

  /// Counts the request.
  public func suspend() { suspendCount += 1 }

  /// Counts the ring.
  public func ring() { ringCount += 1 }
}
