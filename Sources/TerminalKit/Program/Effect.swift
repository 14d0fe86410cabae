/// What a screen wants to happen beyond its own state.
public enum Effect<Message: Sendable>: Sendable {
  /// Show another screen on top of this one.
  case open(any Screen<Message>)
  /// Show another screen in place of this one.
  case replace(any Screen<Message>)
  /// Close this page and return to the one below; a root screen stays.
  case back
  /// Close this page and hand the one below a message: what was chosen here.
  case answer(Message)
  /// Show another tab, counted from zero.
  case show(tab: Int)
  /// Put a sentence on the message line.
  case notice(Notice)
  /// Take the sentence off the message line.
  case clearNotice
  /// Sound the bell: what was pressed belongs here but can do nothing now.
  case ring
  /// Ask for one line of text; each change and the end come back as events.
  case prompt(Prompt)
  /// Ask before an act; the answer yes comes back as `.confirmed` with what was asked about.
  case confirm(Confirmation)
  /// Run slow work; its message comes back to this page.
  case work(Work<Message>)
  /// Give up slow work; what it has done by then still comes back.
  case cancel(WorkID)
  /// End the program.
  case quit
}

/// A request for one line of text on the message line.
public struct Prompt: Hashable, Sendable {
  /// The name under which the answer comes back.
  public var id: String
  /// What stands before the cursor, such as `Find:`.
  public var label: String
  /// The text to begin with.
  public var text: String

  /// Makes a request; by default the line begins empty.
  public init(id: String, label: String, text: String = "") {
    self.id = id
    self.label = label
    self.text = text
  }
}

/// A question before an act.
///
/// The key that confirms is never one of the action's own and never Enter.
public struct Confirmation: Hashable, Sendable {
  /// The act, sent back when it is confirmed.
  public var action: ActionID
  /// What it is done to, sent back too; whatever the list shows by then, the act is for this record.
  public var subject: ConfirmationSubject?
  /// The question, one sentence.
  public var question: String
  /// What cannot be undone about it, one sentence.
  public var consequence: String
  /// What the confirming key does, one or two words.
  public var confirmTitle: String

  /// Makes a question; without a subject about no record in particular.
  public init(
    action: ActionID, subject: ConfirmationSubject? = nil, question: String, consequence: String,
    confirmTitle: String
  ) {
    self.action = action
    self.subject = subject
    self.question = question
    self.consequence = consequence
    self.confirmTitle = confirmTitle
  }
}

/// The record that a question is about, in the state in which it was shown.
public struct ConfirmationSubject: Hashable, Sendable {
  /// The number of the record.
  public let id: Int64
  /// How often it had been saved when the question was asked.
  public let version: Int

  /// Names a record and its state.
  public init(id: Int64, version: Int) {
    self.id = id
    self.version = version
  }
}
