import Dispatch

/// What a program's loop is told from other threads.
public enum LoopItem<Message: Sendable>: Sendable {
  /// Slow work has something for its page and goes on.
  case posted(WorkID, generation: Int, PageID, Message)
  /// Slow work has come back.
  case finished(WorkID, generation: Int, PageID, Message)
  /// Slow work tells how far it is.
  case progress(WorkID, generation: Int, WorkProgress)
  /// Something outside has happened that every page may want to know.
  case broadcast(Message)
  /// A signal or another thread wants the program to end.
  case end(EndReason)
}

/// Runs slow work on other threads and drops the results of work that was given up or replaced.
struct WorkRunner<Message: Sendable> {
  private struct Running {
    var generation: Int
    var context: WorkContext<Message>
    var speaksWhenCancelled: Bool
  }

  private let mailbox: Mailbox<LoopItem<Message>>
  private let queue = DispatchQueue(label: "crossbill.work", attributes: .concurrent)
  private var current: [WorkID: Running] = [:]
  private var generation = 0

  init(mailbox: Mailbox<LoopItem<Message>>) { self.mailbox = mailbox }

  mutating func start(_ work: Work<Message>, for page: PageID) {
    cancel(work.id)
    generation += 1
    let generation = generation
    let mailbox = mailbox
    let context = WorkContext<Message>(
      onPost: { mailbox.post(.posted(work.id, generation: generation, page, $0)) },
      onProgress: { mailbox.post(.progress(work.id, generation: generation, $0)) })
    current[work.id] = Running(
      generation: generation, context: context, speaksWhenCancelled: work.speaksWhenCancelled)
    queue.async {
      let message = work.run(context)
      mailbox.post(.finished(work.id, generation: generation, page, message))
    }
  }

  mutating func cancel(_ id: WorkID) {
    guard let running = current[id] else { return }
    if !running.speaksWhenCancelled { current[id] = nil }
    running.context.cancel()
  }

  /// Whether a report is still wanted, that is, not from work that was given up or replaced.
  func isCurrent(_ id: WorkID, generation: Int) -> Bool {
    current[id]?.generation == generation
  }

  mutating func finish(_ id: WorkID) { current[id] = nil }
}
