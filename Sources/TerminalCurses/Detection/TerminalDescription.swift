import CNcurses

/// What the terminal database says about one type of terminal.
struct TerminalDescription: Hashable, Sendable {
  /// The type's name, as `TERM` gives it.
  var name: String
  /// Whether the cursor can be moved to any cell.
  var hasCursorAddressing = true
  /// How many colours there are; 0 for a monochrome terminal.
  var colours = 0
  /// Whether colour numbers mean red, green and blue parts and not places in a palette.
  var hasDirectColour = false
  /// Whether there is a key F6.
  var hasFunctionKey6 = false
  /// Whether there is an Insert key.
  var hasInsertKey = false
  /// The signs of the VT100 line drawing set that the terminal has, by their VT100 letter.
  var lineDrawingLetters: Set<Character> = []

  /// Reads the entry of a type, without sending anything to the terminal.
  ///
  /// - Throws: `unknownType` when there is no entry or it describes no terminal in particular,
  ///   `noCursorAddressing` for a terminal that prints on paper.
  static func read(_ name: String) throws(TerminalRefusal) -> TerminalDescription {
    var reason: Int32 = 0
    guard setupterm(name, 1, &reason) == OK else {
      throw reason == 1 ? .noCursorAddressing(name) : .unknownType(name)
    }
    defer { curses_forget_terminal() }
    return TerminalDescription(
      name: name,
      hasCursorAddressing: capability("cup") != nil && capability("clear") != nil,
      colours: max(0, Int(tigetnum("colors"))),
      hasDirectColour: tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || capability("RGB") != nil,
      hasFunctionKey6: capability("kf6") != nil,
      hasInsertKey: capability("kich1") != nil,
      lineDrawingLetters: letters(capability("acsc") ?? ""))
  }

  /// The text of a capability, or nil when the terminal lacks it; curses or `setupterm` must have
  /// started.
  static func capability(_ name: String) -> String? {
    guard let value = curses_capability(name) else { return nil }
    // Line drawing signs may be bytes above 127 that are no UTF-8; only their letters matter.
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The VT100 letters of an `acsc` text, which lists pairs of letter and own character.
  static func letters(_ pairs: String) -> Set<Character> {
    let scalars = Array(pairs.unicodeScalars)
    return Set(stride(from: 0, to: scalars.count - 1, by: 2).map { Character(scalars[$0]) })
  }
}
