/// One key press, whichever terminal it came from.
public enum Key: Hashable, Sendable {
  /// A key that types a character.
  case character(Character)
  /// A letter pressed with Control, in lower case.
  case control(Character)
  /// A function key, from 1.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  case home, end, pageUp, pageDown
}

extension Key {
  /// The name shown beside actions and read from a key file: `q`, `Enter`, `F10`, `^L`, `Space`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .function(let number): "F\(number)"
    default: Key.names.first { $0.key == self }?.name ?? "?"
    }
  }

  /// Reads a key's name, in any case for the named keys; nil when there is no such key.
  public init?(name: String) {
    if let only = name.first, name.count == 1 {
      self = .character(only)
    } else if name.lowercased() == "space" {
      self = .character(" ")
    } else if let named = Key.names.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self = named.key
    } else if let letter = Key.controlled(name) {
      self = .control(letter)
    } else if name.first == "F" || name.first == "f", let number = Int(name.dropFirst()),
      (1...24).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func controlled(_ name: String) -> Character? {
    let lower = name.lowercased()
    for prefix in ["^", "ctrl-", "control-", "c-"] where lower.hasPrefix(prefix) {
      let rest = lower.dropFirst(prefix.count)
      guard rest.count == 1, let letter = rest.first else { continue }
      if letter == "_" || letter.isASCII && letter.isLetter { return letter }
    }
    return nil
  }

  private static let names: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "BackTab"),
    (.backspace, "Backspace"), (.delete, "Del"), (.insert, "Ins"),
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
  ]
}
