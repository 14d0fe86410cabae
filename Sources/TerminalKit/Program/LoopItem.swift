/// What a program's loop is told from other threads.
public enum LoopItem<Message: Sendable>: Sendable {
  /// Slow work has something for its page and goes on.
  case posted(WorkID, generation: Int, PageID, Message)
  /// Slow work has come back; without a message when it was given up before it did anything.
  case finished(WorkID, generation: Int, PageID, Message?)
  /// Slow work tells how far it is.
  case progress(WorkID, generation: Int, WorkProgress)
  /// Something outside has happened that every page may want to know.
  case broadcast(Message)
  /// A signal or another thread wants the program to end.
  case end(EndReason)
}
