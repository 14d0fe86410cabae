/// What the colours of a terminal's palette look like in red, green and blue.
///
/// Users can change theirs; these are the values that terminals start with, and the only ones on
/// which readability can be computed.
public enum TerminalPalette: CaseIterable, Hashable, Sendable {
  /// The palette of xterm: sixteen colours, a 6 x 6 x 6 cube and 24 greys. Source: xterm's
  /// `XTerm-col.ad` and `256colres.h`.
  case xterm
  /// The sixteen VGA colours of the Linux console; above them as xterm. Source: `default_red`,
  /// `default_grn`, `default_blu` in the kernel's `drivers/tty/vt/vt.c`.
  case linuxConsole

  /// The palette that a kind of terminal starts with.
  public init(tier: TerminalTier) {
    self = tier == .linuxConsole ? .linuxConsole : .xterm
  }

  /// The value of one colour.
  public func value(of colour: Colour) -> ColourValue {
    let index = Int(colour.index)
    switch index {
    case ..<16: return basic[index]
    case ..<232: return Self.cube(index - 16)
    default:
      let level = UInt8(8 + 10 * (index - 232))
      return ColourValue(red: level, green: level, blue: level)
    }
  }

  private var basic: [ColourValue] {
    switch self {
    case .xterm: Self.xtermBasic
    case .linuxConsole: Self.consoleBasic
    }
  }

  private static func cube(_ index: Int) -> ColourValue {
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    return ColourValue(
      red: levels[index / 36], green: levels[index / 6 % 6], blue: levels[index % 6])
  }

  private static let xtermBasic = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(ColourValue.init(hexadecimal:))

  private static let consoleBasic = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ].map(ColourValue.init(hexadecimal:))
}
