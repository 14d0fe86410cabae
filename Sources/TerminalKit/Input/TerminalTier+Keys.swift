extension TerminalTier {
  /// Whether such a terminal's keyboard has a key, so that the screen may name it.
  ///
  /// An emulator may have more keys than the terminal whose name it bears; they work all the same.
  /// Source: VT100 User Guide (EK-VT100-UG), keys PF1 to PF4 and arrows without editing keys; VT220
  /// Programmer Pocket Guide (EK-VT220-HR), F6 to F20, Insert Here, Remove, Prev and Next Screen, with
  /// F1 to F5 doing the terminal's own work. A PF key arrives as the F key of its number.
  public func has(_ key: Key) -> Bool {
    switch key {
    case .function(let number):
      self >= .linuxConsole || number <= 4 || self == .vt220 && (6...20).contains(number)
    case .insert, .delete, .pageUp, .pageDown: self >= .vt220
    case .home, .end, .backTab: self >= .linuxConsole
    default: true
    }
  }
}
