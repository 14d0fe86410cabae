import Dispatch

/// What a program's loop is told from other threads.
public enum LoopItem<Message: Sendable>: Sendable {
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
  private let mailbox: Mailbox<LoopItem<Message>>
  private let queue = DispatchQueue(label: "crossbill.work", attributes: .concurrent)
  private var current: [WorkID: (generation: Int, context: WorkContext)] = [:]
  private var generation = 0

  init(mailbox: Mailbox<LoopItem<Message>>) { self.mailbox = mailbox }

  mutating func start(_ work: Work<Message>, for page: PageID) {
    cancel(work.id)
    generation += 1
    let generation = generation
    let mailbox = mailbox
    let context = WorkContext { progress in
      mailbox.post(.progress(work.id, generation: generation, progress))
    }
    current[work.id] = (generation, context)
    queue.async {
      let message = work.run(context)
      mailbox.post(.finished(work.id, generation: generation, page, message))
    }
  }

  mutating func cancel(_ id: WorkID) {
    current.removeValue(forKey: id)?.context.cancel()
  }

  /// Whether a report is still wanted, that is, not from work that was given up or replaced.
  func isCurrent(_ id: WorkID, generation: Int) -> Bool {
    current[id]?.generation == generation
  }

  mutating func finish(_ id: WorkID) { current[id] = nil }
}
