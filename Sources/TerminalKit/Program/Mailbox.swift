import Synchronization

/// A queue that any thread may post to and the program's loop empties.
public final class Mailbox<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])
  private let wake = Mutex<(@Sendable () -> Void)?>(nil)

  /// Makes an empty mailbox.
  public init() {}

  /// Says what to do after each post, which ends the loop's wait.
  public func onPost(_ action: @escaping @Sendable () -> Void) {
    wake.withLock { $0 = action }
  }

  /// Puts an item in.
  public func post(_ item: Item) {
    items.withLock { $0.append(item) }
    wake.withLock { $0 }?()
  }

  /// Takes all items out, oldest first.
  public func drain() -> [Item] {
    items.withLock { items in
      defer { items.removeAll(keepingCapacity: true) }
      return items
    }
  }
}
