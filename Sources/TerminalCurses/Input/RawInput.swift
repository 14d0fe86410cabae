import TerminalKit

/// One unit that curses read from the keyboard.
enum RawInput: Hashable {
  /// A byte that belongs to no key sequence that curses knows.
  case byte(UInt8)
  /// A key that curses recognised, by its curses number.
  case key(Int32)
  /// What the mouse did.
  case mouse(MouseEvent)
}

/// One unit of input after bytes were joined to characters and sequences to keys.
enum InputToken: Hashable {
  /// A character that can be shown.
  case text(Unicode.Scalar)
  /// A control character.
  case control(UInt8)
  /// A key.
  case key(Key)
  /// What the mouse did.
  case mouse(MouseEvent)
  /// The terminal says that a paste begins.
  case pasteStart
  /// The terminal says that a paste is over.
  case pasteEnd
}
