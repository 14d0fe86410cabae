/// What stands in one cell before the terminal's abilities are known.
public enum Glyph: Hashable, Sendable {
  /// A character that takes one or two columns.
  case character(Character)
  /// The right half of a wide character: nothing is sent for it.
  case continuation
  /// A drawing sign whose form depends on the terminal: line drawing set, Unicode or ASCII.
  case symbol(Symbol)
  /// Dots of a drawing finer than a cell: a braille pattern, or a plain sign.
  case dots(DotPattern)

  /// An empty cell.
  public static let space = Glyph.character(" ")
}

/// The drawing signs that a view may use.
///
/// Each has a form in the VT100 line drawing set or in ASCII, so none needs Unicode.
public enum Symbol: String, CaseIterable, Hashable, Sendable {
  case horizontal, vertical
  case topLeft, topRight, bottomLeft, bottomRight
  case teeLeft, teeRight, teeTop, teeBottom, cross
  /// A filled part of a bar.
  case barFull
  /// An empty part of a bar.
  case barEmpty
  /// A sign that a list goes on above or below.
  case more
  /// A check mark within a box.
  case check
  /// An arrow from one place to another.
  case arrow
  /// The heights of a small column, from the least to the whole cell.
  case level1, level2, level3, level4, level5, level6, level7, level8

  /// The heights of a small column, the least first.
  public static let levels: [Symbol] = [
    .level1, .level2, .level3, .level4, .level5, .level6, .level7, .level8,
  ]

  /// The form in Unicode.
  public var unicode: Character {
    switch self {
    case .horizontal: "─"
    case .vertical: "│"
    case .topLeft: "┌"
    case .topRight: "┐"
    case .bottomLeft: "└"
    case .bottomRight: "┘"
    case .teeLeft: "├"
    case .teeRight: "┤"
    case .teeTop: "┬"
    case .teeBottom: "┴"
    case .cross: "┼"
    case .barFull: "█"
    case .barEmpty: "░"
    case .more: "↕"
    case .check: "x"
    case .arrow: "→"
    case .level1: "▁"
    case .level2: "▂"
    case .level3: "▃"
    case .level4: "▄"
    case .level5: "▅"
    case .level6: "▆"
    case .level7: "▇"
    case .level8: "█"
    }
  }

  /// The form in plain ASCII.
  public var ascii: Character {
    switch self {
    case .horizontal: "-"
    case .vertical: "|"
    case .topLeft, .topRight, .bottomLeft, .bottomRight: "+"
    case .teeLeft, .teeRight, .teeTop, .teeBottom, .cross: "+"
    case .barFull: "#"
    case .barEmpty: "."
    case .more: "^"
    case .check: "x"
    case .arrow: ">"
    case .level1: " "
    case .level2: "."
    case .level3: ":"
    case .level4: "-"
    case .level5: "="
    case .level6: "+"
    case .level7: "*"
    case .level8: "#"
    }
  }
}
