/// Runs a program on a terminal until it ends.
///
/// The loop waits without a time limit while nothing is pending, takes in everything that has come
/// before it draws, and changes the screen at most 30 times a second, 10 times on a slow line. A
/// frame that shows nothing new does not count, so that what follows it need not wait.
public struct ProgramLoop<Message: Sendable> {
  private var program: Program<Message>
  private let terminal: any Terminal
  private let mailbox: Mailbox<LoopItem<Message>>
  private var runner: WorkRunner<Message>
  private var needsFrame = true
  private var shown: Frame?
  private var lastChange: ContinuousClock.Instant?
  private var ended: EndReason??

  /// Whether something was still being written when the end of the program had waited long enough.
  public var leavesWritingUndone: Bool { runner.isWriting }

  /// Makes a loop.
  ///
  /// - Parameters:
  ///   - program: the program as it begins.
  ///   - terminal: where it is shown.
  ///   - mailbox: where other threads post; the loop wakes the terminal's wait at each post.
  ///   - shown: the frame that stands on the terminal already, if one does.
  public init(
    program: Program<Message>, terminal: any Terminal, mailbox: Mailbox<LoopItem<Message>>,
    shown: Frame? = nil
  ) {
    self.program = program
    self.terminal = terminal
    self.mailbox = mailbox
    self.shown = shown
    runner = WorkRunner(mailbox: mailbox, prepareThread: terminal.prepareThread)
  }

  /// Runs until the program quits or is asked to end.
  ///
  /// - Returns: why the outside ended it, or nil when the user quit.
  public mutating func run() -> EndReason? {
    let reason = runUntilEnd()
    finishWriting()
    return reason
  }

  private mutating func runUntilEnd() -> EndReason? {
    terminal.hesitate(after: program.endingCharacters)
    perform(program.resize(to: terminal.size))
    perform(program.start())
    while true {
      drainMailbox()
      if let ended { return ended }
      let deadline = paintIfDue()
      terminal.tell(runningWork: runner.runningCount)
      for event in terminal.wait(until: deadline) {
        handle(event)
        if let ended { return ended }
      }
    }
  }

  private mutating func handle(_ event: InputEvent) {
    needsFrame = true
    switch event {
    case .endRequested(.interrupt):
      perform(program.handleInterrupt())
    case .endRequested(let reason):
      ended = .some(reason)
    case .resized(let size):
      perform(program.resize(to: size))
    default:
      perform(program.handle(event))
    }
  }

  private mutating func drainMailbox() {
    for item in mailbox.drain() {
      needsFrame = true
      switch item {
      case .finished(let id, let generation, let page, let message):
        finish(id, generation: generation, page: page, message: message)
      case .posted(let id, let generation, let page, let message):
        guard runner.isCurrent(id, generation: generation) else { continue }
        perform(program.receive(message, for: page))
      case .progress(let id, let generation, let progress):
        guard runner.isCurrent(id, generation: generation) else { continue }
        program.progress(progress, of: id)
      case .broadcast(let message):
        perform(program.receive(message, for: nil))
      case .end(let reason):
        ended = .some(reason)
      }
    }
  }

  private mutating func finish(_ id: WorkID, generation: Int, page: PageID, message: Message?) {
    guard let wasCancelled = runner.finish(id, generation: generation) else { return }
    if !runner.isRunning(id) { program.progress(nil, of: id) }
    if let message {
      perform(program.receive(message, for: page))
    } else if wasCancelled {
      perform(program.receiveCancellation(of: id, for: page))
    }
  }

  private mutating func perform(_ commands: [ProgramCommand<Message>]) {
    for command in commands {
      switch command {
      case .start(let work, let page): runner.start(work, for: page)
      case .cancel(let id): runner.cancel(id)
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .ring: terminal.ring()
      case .quit: ended = .some(nil)
      }
    }
  }

  /// Draws unless the last change of the screen is too recent; then answers when to draw.
  private mutating func paintIfDue() -> ContinuousClock.Instant? {
    guard needsFrame else { return nil }
    let pause: Duration = .milliseconds(program.options.lowBandwidth ? 100 : 33)
    if let lastChange, lastChange + pause > .now { return lastChange + pause }
    let frame = program.frame()
    // Also where nothing is new: after a redraw or a resize the terminal shows something else.
    terminal.present(frame)
    needsFrame = false
    // Counted from the end of sending, so that a line that is slow to take it leaves time for keys.
    if frame != shown { lastChange = .now }
    shown = frame
    return nil
  }
}

extension ProgramLoop {
  /// How long the end of the program waits for what is being written.
  static var patience: Duration { .seconds(5) }

  /// Waits for work that writes, so that leaving the program loses nothing.
  ///
  /// It says so when that takes longer than a moment. Who asks once more for the end need not wait.
  private mutating func finishWriting() {
    runner.cancelForEnd()
    let begin = ContinuousClock.now
    guard waitForWriting(until: begin + .milliseconds(150)) else { return }
    program.tell(Notice(.info, "Saving; Control-C ends without waiting for it."))
    terminal.present(program.frame())
    _ = waitForWriting(until: begin + Self.patience)
  }

  /// Waits until nothing is written any more.
  ///
  /// - Returns: whether something still is and nobody has asked once more for the end.
  private mutating func waitForWriting(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      takeFinishedWork()
      guard runner.isWriting else { return false }
      guard ContinuousClock.now < deadline else { return true }
      let events = terminal.wait(until: deadline)
      if events.contains(where: { if case .endRequested = $0 { true } else { false } }) {
        return false
      }
    }
  }

  private mutating func takeFinishedWork() {
    for case .finished(let id, let generation, _, _) in mailbox.drain() {
      _ = runner.finish(id, generation: generation)
    }
  }
}
