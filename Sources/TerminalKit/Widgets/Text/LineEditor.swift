/// One line of text that is being typed: the text and the cursor within it.
///
/// Counts in graphemes, so that an accented letter or an emoji is one step for the cursor and one
/// stroke for the erasing keys. Line breaks and tabs become blanks; every other character that
/// could drive a terminal is dropped, since no field of a form can mean it.
public struct LineEditor: Hashable, Sendable {
  /// What a key did to the line.
  public enum Outcome: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The cursor moved, or stood at the end of its way.
    case moved
    /// The text changed.
    case changed
  }

  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// Makes a line with the cursor behind its text.
  public init(_ text: String = "") {
    characters = Array(LineEditor.cleaned(text))
    cursor = characters.count
  }

  /// The text as it stands.
  public var text: String { String(characters) }

  /// Whether nothing was typed.
  public var isEmpty: Bool { characters.isEmpty }

  /// How many characters the line has.
  public var count: Int { characters.count }

  /// The columns that the text before the cursor takes.
  public var cursorColumn: Int {
    characters[..<cursor].reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }

  /// The text as a line editor takes it: one line, without characters that drive a terminal.
  public static func cleaned(_ text: String) -> String { DisplayText.withoutHidden(text) }
}

extension LineEditor {
  /// Puts text at the cursor, as one edit.
  public mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + LineEditor.cleaned(text)
    let after = String(characters[cursor...])
    // Joined anew as a whole: a combining mark belongs to the letter before the cursor.
    characters = Array(before + after)
    cursor = min(before.count, characters.count)
  }

  /// Replaces everything and puts the cursor behind it.
  public mutating func replace(with text: String) { self = LineEditor(text) }

  /// Removes everything.
  public mutating func clear() { self = LineEditor() }

  /// Does what a key means in a line of text: typing, erasing, moving the cursor.
  ///
  /// Control-U clears the line, Control-W erases the word before the cursor, Control-A and
  /// Control-E go to its ends.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): return typed(character)
    case .backspace, .control("h"): return erase(from: cursor - 1, to: cursor)
    case .delete, .control("d"): return erase(from: cursor, to: cursor + 1)
    case .control("w"): return erase(from: wordStart, to: cursor)
    case .control("u"): return erase(from: 0, to: characters.count)
    case .left, .control("b"): return move(to: cursor - 1)
    case .right, .control("f"): return move(to: cursor + 1)
    case .home, .control("a"): return move(to: 0)
    case .end, .control("e"): return move(to: characters.count)
    default: return .ignored
    }
  }

  private mutating func typed(_ character: Character) -> Outcome {
    let before = characters
    insert(String(character))
    return characters == before ? .moved : .changed
  }

  private mutating func erase(from start: Int, to end: Int) -> Outcome {
    let range = max(0, start)..<min(characters.count, end)
    guard !range.isEmpty else { return .moved }
    characters.removeSubrange(range)
    cursor = range.lowerBound
    return .changed
  }

  private mutating func move(to place: Int) -> Outcome {
    cursor = min(max(0, place), characters.count)
    return .moved
  }

  private var wordStart: Int {
    var at = cursor
    while at > 0, characters[at - 1] == " " { at -= 1 }
    while at > 0, characters[at - 1] != " " { at -= 1 }
    return at
  }
}
