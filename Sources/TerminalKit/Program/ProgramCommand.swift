/// What a program asks of the loop that runs it.
public enum ProgramCommand<Message: Sendable>: Sendable {
  /// Run slow work on another thread and hand its message to a page.
  case start(Work<Message>, PageID)
  /// Give up slow work.
  case cancel(WorkID)
  /// Send the whole screen anew.
  case redraw
  /// Give the terminal back to the shell until the user continues the program.
  case suspend
  /// Tell the user that the key does nothing here.
  case ring
  /// End the program.
  case quit
}

extension ProgramCommand {
  var isQuit: Bool {
    if case .quit = self { true } else { false }
  }
}

/// The name of one opened page, by which slow work finds its way back.
public struct PageID: Hashable, Sendable {
  let number: Int

  init(_ number: Int) { self.number = number }
}

/// One opened screen.
struct Page<Message: Sendable>: Sendable {
  let id: PageID
  var screen: any Screen<Message>
  /// What the screen asked while it was hidden, or while something else floated above it.
  var waitingOverlay: Overlay?
}

/// A root screen and the screens that were opened from it.
struct Tab<Message: Sendable>: Sendable {
  var pages: [Page<Message>]

  var title: String { pages.first?.screen.breadcrumb.first ?? "" }
}

/// Slow work that has not come back yet.
struct RunningWork: Sendable {
  var title: String?
  var writes: Bool
  var page: PageID
  /// Whether the user gave it up and it has not ended yet.
  var isGivenUp = false
  var progress: WorkProgress?
}
