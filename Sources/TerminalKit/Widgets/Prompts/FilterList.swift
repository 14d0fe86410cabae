/// Something that can be chosen from a list by typing a part of its name.
public struct FilterItem<ID: Hashable & Sendable>: Hashable, Sendable {
  /// What is chosen.
  public let id: ID
  /// What stands before it, such as the key of an action; may be empty.
  public let label: String
  /// Its name.
  public let title: String
  /// A sentence on it, which is searched as well.
  public let detail: String
  /// The heading under which it stands while nothing is typed; may be empty.
  public let group: String
  /// Why it cannot be chosen now; nil when it can.
  public let disabledReason: String?

  /// Makes an item.
  public init(
    id: ID, label: String = "", title: String, detail: String = "", group: String = "",
    disabledReason: String? = nil
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.detail = detail
    self.group = group
    self.disabledReason = disabledReason
  }
}

/// A list that shrinks as one types to what answers to it, the best answer first.
public struct FilterList<ID: Hashable & Sendable>: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// Text or pointer changed.
    case moved
    /// An item was chosen.
    case chosen(ID)
    /// An item was meant that cannot be chosen now; the reason is a sentence.
    case refused(reason: String)
    /// The user left without choosing.
    case cancelled
  }

  /// Everything that can be chosen.
  public let items: [FilterItem<ID>]
  /// What is typed.
  public private(set) var prompt: LinePrompt
  /// The items that answer to it, best first.
  public private(set) var matches: [FilterItem<ID>]
  /// The index of the match under the pointer.
  public private(set) var pointer = 0

  /// Makes a list that shows everything.
  public init(items: [FilterItem<ID>], sign: String) {
    self.items = items
    prompt = LinePrompt(sign: sign)
    matches = items
  }

  /// The match under the pointer.
  public var pointed: FilterItem<ID>? {
    matches.indices.contains(pointer) ? matches[pointer] : nil
  }

  /// Does what a key means: typing narrows the list, the arrows move in it, Enter chooses.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .up, .control("p"): return move(by: -1)
    case .down, .control("n"), .tab: return move(by: 1)
    case .pageUp: return move(by: -10)
    case .pageDown: return move(by: 10)
    default: return handle(prompt.handle(key))
    }
  }

  /// Puts a burst of characters into the prompt; an Enter at its end does not choose, since no
  /// hand has seen what it would choose.
  public mutating func insert(burst: String) -> Outcome {
    handle(prompt.insert(burst: burst, endsWithEnter: false))
  }

  private mutating func handle(_ outcome: LinePrompt.Outcome) -> Outcome {
    switch outcome {
    case .ignored: return .ignored
    case .moved: return .moved
    case .cancelled: return .cancelled
    case .changed:
      filter()
      return .moved
    case .submitted:
      guard let pointed else { return .refused(reason: "nothing answers to \"\(prompt.text)\"") }
      if let reason = pointed.disabledReason { return .refused(reason: reason) }
      return .chosen(pointed.id)
    }
  }

  private mutating func move(by steps: Int) -> Outcome {
    pointer = min(max(0, pointer + steps), max(0, matches.count - 1))
    return .moved
  }

  private mutating func filter() {
    pointer = 0
    guard !prompt.text.isEmpty else {
      matches = items
      return
    }
    let scored = items.enumerated().compactMap { index, item -> (score: Int, index: Int)? in
      let detail = [item.detail, item.group, item.label].joined(separator: " ")
      return FilterScore.score(prompt.text, title: item.title, detail: detail)
        .map { ($0, index) }
    }
    matches = scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .map { items[$0.index] }
  }
}
