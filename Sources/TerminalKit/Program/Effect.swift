/// What a screen wants to happen beyond its own state.
public enum Effect<Message: Sendable>: Sendable {
  /// Show another screen on top of this one.
  case open(any Screen<Message>)
  /// Show another screen in place of this one.
  case replace(any Screen<Message>)
  /// Return to the screen below, or do nothing on a root screen.
  case back
  /// Show another tab, counted from zero.
  case show(tab: Int)
  /// Put a sentence on the message line.
  case notice(Notice)
  /// Take the sentence off the message line.
  case clearNotice
  /// Ask for one line of text; each change and the end come back as events.
  case prompt(Prompt)
  /// Ask before an act; the answer yes comes back as `.confirmed`.
  case confirm(Confirmation)
  /// Run slow work; its message comes back to this page.
  case work(Work<Message>)
  /// Give up slow work.
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
  /// The question, one sentence.
  public var question: String
  /// What cannot be undone about it, one sentence.
  public var consequence: String
  /// What the confirming key does, one or two words.
  public var confirmTitle: String

  /// Makes a question.
  public init(
    action: ActionID, question: String, consequence: String, confirmTitle: String
  ) {
    self.action = action
    self.question = question
    self.consequence = consequence
    self.confirmTitle = confirmTitle
  }
}
