import CNcurses
import TerminalKit

extension Key {
  /// The key behind a curses number, or nil for one that no action can have.
  init?(cursesNumber number: Int32) {
    if let named = Key.byCursesNumber[number] {
      self = named
      return
    }
    for function in 1...24 where curses_function_key(Int32(function)) == number {
      self = .function(function)
      return
    }
    return nil
  }

  /// The key behind a control character, or nil for one that no action can have.
  init?(control byte: UInt8) {
    switch byte {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    // Control and underscore, or slash on many keyboards.
    case 0x1F: self = .control("_")
    default: return nil
    }
  }

  /// A vt220 has Find and Select where others have Home and End.
  private static let byCursesNumber: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .up, KEY_SF: .down,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home,
    KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end, KEY_LL: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp,
    KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    KEY_ENTER: .enter, KEY_BTAB: .backTab,
  ]
}
