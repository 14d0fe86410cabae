/// Runs slow work on other threads.
///
/// The results of work that only reads are dropped when it was given up or replaced; work that
/// writes always comes back, one piece of a name after another.
struct WorkRunner<Message: Sendable> {
  private struct Job {
    let work: Work<Message>
    let page: PageID
    let generation: Int
    let context: WorkContext<Message>
  }

  private let mailbox: Mailbox<LoopItem<Message>>
  private let prepareThread: @Sendable () -> Void
  private var current: [WorkID: Job] = [:]
  /// Writing work that waits for the one of its name before it, in order.
  private var queued: [WorkID: [Job]] = [:]
  private var generation = 0

  init(mailbox: Mailbox<LoopItem<Message>>, prepareThread: @escaping @Sendable () -> Void) {
    self.mailbox = mailbox
    self.prepareThread = prepareThread
  }

  /// How many pieces of work are still to come back.
  var runningCount: Int { current.count }

  /// Whether something is being written, or will be.
  var isWriting: Bool { current.values.contains { $0.work.writes } }

  mutating func start(_ work: Work<Message>, for page: PageID) {
    let job = makeJob(work, for: page)
    if current[work.id]?.work.writes == true {
      queued[work.id, default: []].append(job)
    } else {
      cancel(work.id)
      run(job)
    }
  }

  /// Asks work to end early; a message of work that only reads is not wanted any more.
  mutating func cancel(_ id: WorkID) {
    guard let job = current[id] else { return }
    job.context.cancel()
    for waiting in queued[id] ?? [] { waiting.context.cancel() }
    if !job.work.writes { current[id] = nil }
  }

  /// Asks all work to end early whose end nobody waits for, and all that takes long.
  mutating func cancelForEnd() {
    for (id, job) in current where !job.work.writes || job.work.title != nil { cancel(id) }
  }

  /// Whether a report is still wanted, that is, not from work that was given up or replaced.
  func isCurrent(_ id: WorkID, generation: Int) -> Bool {
    current[id]?.generation == generation
  }

  /// Takes work off the list and starts what waits for its end.
  ///
  /// - Returns: whether the work had been asked to end early; nil for work that nobody waits for.
  mutating func finish(_ id: WorkID, generation: Int) -> Bool? {
    guard let job = current[id], job.generation == generation else { return nil }
    current[id] = nil
    if let next = queued[id]?.first {
      queued[id]?.removeFirst()
      run(next)
    } else {
      queued[id] = nil
    }
    return job.context.isCancelled
  }

  /// Whether work of that name is still to come back.
  func isRunning(_ id: WorkID) -> Bool { current[id] != nil }

  private mutating func makeJob(_ work: Work<Message>, for page: PageID) -> Job {
    generation += 1
    let generation = generation
    let mailbox = mailbox
    let context = WorkContext<Message>(
      onPost: { mailbox.post(.posted(work.id, generation: generation, page, $0)) },
      onProgress: { mailbox.post(.progress(work.id, generation: generation, $0)) })
    return Job(work: work, page: page, generation: generation, context: context)
  }

  private mutating func run(_ job: Job) {
    current[job.work.id] = job
    let (mailbox, prepareThread) = (mailbox, prepareThread)
    WorkThread.start {
      prepareThread()
      let message = job.work.run(job.context)
      mailbox.post(.finished(job.work.id, generation: job.generation, job.page, message))
    }
  }
}
