/// Changes of one kind: the first of them, and how many there are.
///
/// A sheet of a million rates may change in each of them; a person reads the first.
public struct ListedChanges<Change: Hashable & Sendable>: Hashable, Sendable {
  /// How many changes are kept.
  public static var mostListed: Int { 500 }

  /// The first changes, in order.
  public private(set) var listed: [Change] = []

  /// How many changes there are.
  public private(set) var count = 0

  /// True when there is none.
  public var isEmpty: Bool { count == 0 }

  init() {}

  init(_ changes: some Sequence<Change>) {
    for change in changes { append(change) }
  }

  /// Adds a change; one that is only counted is not made.
  mutating func append(_ change: @autoclosure () -> Change) {
    if listed.count < Self.mostListed { listed.append(change()) }
    count += 1
  }
}
