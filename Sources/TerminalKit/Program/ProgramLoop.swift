/// Runs a program on a terminal until it ends.
///
/// The loop waits without a time limit while nothing is pending, takes in everything that has come
/// before it draws, and draws at most 30 frames a second, 10 on a slow line.
public struct ProgramLoop<Message: Sendable> {
  private var program: Program<Message>
  private let terminal: any Terminal
  private let mailbox: Mailbox<LoopItem<Message>>
  private var runner: WorkRunner<Message>
  private var needsFrame = true
  private var lastFrame: ContinuousClock.Instant?
  private var ended: EndReason??

  /// Makes a loop.
  ///
  /// - Parameters:
  ///   - program: the program as it begins.
  ///   - terminal: where it is shown.
  ///   - mailbox: where other threads post; the loop wakes the terminal's wait at each post.
  public init(
    program: Program<Message>, terminal: any Terminal, mailbox: Mailbox<LoopItem<Message>>
  ) {
    self.program = program
    self.terminal = terminal
    self.mailbox = mailbox
    runner = WorkRunner(mailbox: mailbox)
  }

  /// Runs until the program quits or is asked to end.
  ///
  /// - Returns: why the outside ended it, or nil when the user quit.
  public mutating func run() -> EndReason? {
    perform(program.resize(to: terminal.size))
    perform(program.start())
    while true {
      drainMailbox()
      if let ended { return ended }
      let deadline = paintIfDue()
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
        guard runner.isCurrent(id, generation: generation) else { continue }
        runner.finish(id)
        program.progress(nil, of: id)
        perform(program.receive(message, for: page))
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

  /// Draws unless the last frame is too recent; then answers when to draw.
  private mutating func paintIfDue() -> ContinuousClock.Instant? {
    guard needsFrame else { return nil }
    let now = ContinuousClock.now
    let pause: Duration = .milliseconds(program.options.lowBandwidth ? 100 : 33)
    if let lastFrame, lastFrame + pause > now { return lastFrame + pause }
    terminal.present(program.frame())
    needsFrame = false
    lastFrame = now
    return nil
  }
}
