import CVterm

/// A terminal emulator that reads what a program sends: libvterm.
final class Emulator {
  /// What the program switched on and off.
  struct Modes: Hashable, Sendable {
    var isAlternateScreen = false
    var isCursorVisible = true
    var reportsMouse = false
    var bells = 0
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private let storage: UnsafeMutablePointer<Modes>
  private(set) var rows: Int
  private(set) var columns: Int
  /// The bytes by which the terminal answered questions of the program.
  private(set) var replies: [UInt8] = []

  var modes: Modes { storage.pointee }

  init?(columns: Int, rows: Int, isUTF8: Bool) {
    guard let made = vterm_new(Int32(rows), Int32(columns)),
      let madeScreen = vterm_obtain_screen(made)
    else { return nil }
    terminal = made
    screen = madeScreen
    self.rows = rows
    self.columns = columns
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    storage = .allocate(capacity: 1)
    storage.initialize(to: Modes())
    vterm_set_utf8(terminal, isUTF8 ? 1 : 0)
    callbacks.pointee.settermprop = { property, value, user in
      guard let modes = user?.assumingMemoryBound(to: Modes.self), let value else { return 1 }
      switch property {
      case VTERM_PROP_ALTSCREEN: modes.pointee.isAlternateScreen = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: modes.pointee.isCursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_MOUSE: modes.pointee.reportsMouse = value.pointee.number != 0
      default: break
      }
      return 1
    }
    callbacks.pointee.bell = { user in
      user?.assumingMemoryBound(to: Modes.self).pointee.bells += 1
      return 1
    }
    vterm_screen_set_callbacks(screen, callbacks, storage)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
    storage.deallocate()
  }

  func read(_ bytes: [UInt8]) {
    withSingleModes(bytes).withUnsafeBytes {
      _ = vterm_input_write(
        terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    replies += output()
  }

  func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// The bytes that a keyboard sends for a key in the mode that the program chose.
  func bytes(for key: KeyPress) -> [UInt8] {
    switch key {
    case .text(let text): return Array(text.utf8)
    case .control(let letter):
      return letter.asciiValue.map { [$0 & 0x1F] } ?? []
    case .named(let name):
      vterm_keyboard_key(terminal, name.emulatorKey, VTERM_MOD_NONE)
    case .function(let number):
      vterm_keyboard_key(terminal, vterm_function_key(Int32(number)), VTERM_MOD_NONE)
    }
    return output()
  }

  /// The bytes of a press of the left button, when the program asked for them.
  func bytes(forClickAt column: Int, row: Int) -> [UInt8] {
    vterm_mouse_move(terminal, Int32(row), Int32(column), VTERM_MOD_NONE)
    vterm_mouse_button(terminal, 1, true, VTERM_MOD_NONE)
    vterm_mouse_button(terminal, 1, false, VTERM_MOD_NONE)
    return output()
  }

  func picture() -> Screen {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Screen(
      rows: (0..<rows).map { row in (0..<columns).map { cell(column: $0, row: row) } },
      cursorRow: Int(position.row), cursorColumn: Int(position.col))
  }

  /// The bytes with `ESC [ ? 1006 ; 1000 h` written as two commands, since libvterm 0.1.4 heeds the
  /// first number only.
  private func withSingleModes(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.firstIndex(of: 0x1B) {
      result += rest[..<start]
      rest = rest[start...]
      guard rest.starts(with: "\u{1B}[?".utf8),
        let end = rest.dropFirst(3).firstIndex(where: { $0 >= 0x40 })
      else {
        result.append(0x1B)
        rest = rest.dropFirst()
        continue
      }
      for number in rest[(start + 3)..<end].split(separator: UInt8(ascii: ";")) {
        result += Array("\u{1B}[?".utf8) + number + [rest[end]]
      }
      rest = rest[(end + 1)...]
    }
    return result + rest
  }

  private func output() -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = vterm_output_read(terminal, &buffer, buffer.count)
    return buffer.prefix(count).map { UInt8(bitPattern: $0) }
  }

  private func cell(column: Int, row: Int) -> Screen.Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return Screen.Cell(
      text: text(of: cell), isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0,
      foreground: colour(cell.fg), background: colour(cell.bg))
  }

  private func text(of cell: VTermScreenCell) -> String {
    if cell.chars.0 == UInt32.max { return "" }
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
    }
    return scalars.isEmpty ? " " : String(scalars)
  }

  private func colour(_ colour: VTermColor) -> Int? {
    if vterm_is_own_colour(colour) != 0 { return nil }
    let number = Int(vterm_palette_number(colour))
    return number < 0 ? nil : number
  }
}
