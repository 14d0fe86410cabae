extension Key {
  /// Why a program never sees this key, or nil for a key that it does.
  ///
  /// Source: the control characters of termios(3) and of the ASCII table.
  var whyUnreachable: String? {
    guard case .control(let letter) = self else { return nil }
    switch letter {
    case "c": return "it always ends the program"
    case "h": return "terminals send the same for Backspace; name that key"
    case "i": return "terminals send the same for Tab; name that key"
    case "j", "m": return "terminals send the same for Enter; name that key"
    case "q", "s": return "terminals hold and release their output by it"
    case "z": return "it always returns to the shell"
    default: return nil
    }
  }
}
