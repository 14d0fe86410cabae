import TerminalKit
import Workflows

@testable import Dashboard

/// Presses keys of the dashboard while its slow work is held back until the test lets it go, as on a
/// slow disk: for what happens when keys overtake the work that they need.
///
/// It keeps the rules of the real loop: work that only reads is replaced by another piece of its name,
/// work that writes is done piece after piece, and its message always comes back.
struct SlowRobot: ProgramReading {
  /// One piece of work that has not come back.
  private struct Held {
    let work: Work<DashboardMessage>
    let page: PageID
    let context = WorkContext<DashboardMessage>()
  }

  private(set) var program: Program<DashboardMessage>
  /// Whether the program asked to end.
  private(set) var hasQuit = false
  /// How often the bell rang.
  private(set) var rings = 0
  let desk: Desk
  private var held: [Held] = []

  /// Makes a robot whose first screen has not read anything yet.
  init(
    _ desk: Desk, size: Size = .standard, keymap: Keymap = Keymap(),
    options: DisplayOptions = DisplayOptions()
  ) {
    self.desk = desk
    program = Dashboard.program(desk: desk, keymap: keymap, options: options)
    take(program.resize(to: size))
    take(program.start())
  }

  /// The names of the work that is held back, in the order in which it was asked for.
  var heldWork: [WorkID] { held.map(\.work.id) }

  /// Presses keys by their names.
  mutating func press(_ names: String...) {
    for key in names.compactMap({ Key(name: $0) }) { take(program.handle(.key(key))) }
  }

  /// Types characters one by one.
  mutating func type(_ text: String) {
    for character in text { take(program.handle(.key(.character(character)))) }
  }

  mutating func handle(_ event: InputEvent) { take(program.handle(event)) }

  /// Another program changed the records.
  mutating func tellOfChange() { take(program.receive(.deskChanged, for: nil)) }

  /// Lets all work go, and the work that it leads to, until nothing is left to do.
  mutating func release() {
    while let first = heldWork.first { release(first) }
  }

  /// Lets the first piece of work of a name go; false when there is none.
  @discardableResult
  mutating func release(_ id: WorkID) -> Bool {
    guard let index = held.firstIndex(where: { $0.work.id == id }) else { return false }
    let job = held.remove(at: index)
    let posted = Mailbox<DashboardMessage>()
    let context = WorkContext<DashboardMessage>(onPost: { posted.post($0) })
    if job.context.isCancelled { context.cancel() }
    let last = job.work.run(context)
    if !held.contains(where: { $0.work.id == id }) { program.progress(nil, of: id) }
    for message in posted.drain() { take(program.receive(message, for: job.page)) }
    if let last {
      take(program.receive(last, for: job.page))
    } else if context.isCancelled {
      take(program.receiveCancellation(of: id, for: job.page))
    }
    return true
  }

  private mutating func take(_ commands: [ProgramCommand<DashboardMessage>]) {
    for command in commands {
      switch command {
      case .start(let work, let page): hold(Held(work: work, page: page))
      case .cancel(let id): cancel(id)
      case .quit: hasQuit = true
      case .ring: rings += 1
      case .redraw, .suspend: break
      }
    }
  }

  private mutating func hold(_ job: Held) {
    held.removeAll { $0.work.id == job.work.id && !$0.work.writes }
    held.append(job)
  }

  private mutating func cancel(_ id: WorkID) {
    for job in held where job.work.id == id { job.context.cancel() }
    held.removeAll { $0.work.id == id && !$0.work.writes }
  }
}
