/// A list of actions that narrows as one types.
struct ActionFinder: Sendable {
  /// One action with what is shown of it.
  struct Entry: Hashable, Sendable {
    var action: Action
    /// The place where it works, shown as a heading.
    var place: String
    /// Its keys, the shown one first.
    var keys: [Key]
    /// Why it cannot be done now; nil when it can.
    var hindrance: String?

    var keyText: String { keys.map(\.name).joined(separator: " ") }
  }

  let title: String
  let entries: [Entry]
  var editor = LineEditor()
  private(set) var pointer = 0

  init(title: String, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }

  /// The entries in which every typed word occurs; those that begin so come first.
  var found: [Entry] {
    let words = editor.text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return entries }
    let matching = entries.filter { entry in
      let text =
        "\(entry.action.title) \(entry.action.help) \(entry.keyText) \(entry.action.id.rawValue)"
        .lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    let first = String(words[0])
    let (front, rest) = matching.reduce(into: ([Entry](), [Entry]())) { lists, entry in
      if entry.action.title.lowercased().hasPrefix(first) {
        lists.0.append(entry)
      } else {
        lists.1.append(entry)
      }
    }
    return front + rest
  }

  /// The entry under the pointer.
  var selected: Entry? {
    let found = found
    return found.indices.contains(pointer) ? found[pointer] : nil
  }

  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    default:
      guard editor.handle(key) != .ignored else { return false }
      pointer = 0
    }
    return true
  }

  private mutating func move(by steps: Int) {
    pointer = min(max(0, pointer + steps), max(0, found.count - 1))
  }
}
