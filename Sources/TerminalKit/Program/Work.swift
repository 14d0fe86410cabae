/// The name of a piece of slow work, by which it is cancelled or replaced.
public struct WorkID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, such as `quotes.load`.
  public let rawValue: String

  /// Makes an identifier from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an identifier from a literal name.
  public init(stringLiteral value: String) { rawValue = value }
}

/// Slow work that a screen asks for: a query, an import, a call over the network.
///
/// It runs on another thread and comes back as one message to the page that asked; what is ready
/// earlier can be posted before it.
///
/// Work that only reads is replaced by a second piece of work with the same name: the message of the
/// first is dropped. Work that writes is never dropped: a second piece with the same name runs after
/// the first, each message comes back, and the program waits for them before it ends.
public struct Work<Message: Sendable>: Sendable {
  /// The name by which it is cancelled or replaced.
  public let id: WorkID
  /// What it is doing, shown until it ends; nil keeps it silent, and then the user cannot give it up.
  public let title: String?
  /// Whether it changes something that lasts.
  public let writes: Bool
  /// The work; errors become messages too.
  ///
  /// Nil when it was given up before it did anything that
  /// lasts: work that writes looks at ``WorkContext/isCancelled`` before each write.
  public let run: @Sendable (WorkContext<Message>) -> Message?

  /// Makes a piece of work; by default it is silent and only reads.
  public init(
    _ id: WorkID, title: String? = nil, writes: Bool = false,
    run: @escaping @Sendable (WorkContext<Message>) -> Message?
  ) {
    self.id = id
    self.title = title
    self.writes = writes
    self.run = run
  }
}

/// How far a piece of work is.
public struct WorkProgress: Hashable, Sendable {
  /// What is done.
  public var done: Int
  /// What there is to do; nil while that is not known.
  public var total: Int?

  /// Makes a report.
  public init(done: Int, total: Int?) {
    self.done = done
    self.total = total
  }
}
