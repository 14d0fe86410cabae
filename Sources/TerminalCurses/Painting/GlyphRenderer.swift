import TerminalKit

/// Turns what a view wrote into what this terminal can show.
struct GlyphRenderer {
  private let lineDrawing: LineDrawing
  private let letters: Set<Character>
  private let isUTF8: Bool
  private let allowsUnicodeSymbols: Bool
  private let allowsDots: Bool
  private let canShow: (Unicode.Scalar) -> Bool
  private let columns: (Unicode.Scalar) -> Int
  private var known: [Place: CellText] = [:]

  /// A character and the room that it has; cut to one column a wide character looks otherwise.
  private struct Place: Hashable {
    let character: Character
    let width: Int
  }

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - abilities: what the terminal can do.
  ///   - canShow: whether the locale has a byte form for a character.
  ///   - columns: how many columns curses will take for a character, which is what counts when it
  ///     differs from our own table.
  init(
    abilities: TerminalAbilities, canShow: @escaping (Unicode.Scalar) -> Bool,
    columns: @escaping (Unicode.Scalar) -> Int
  ) {
    lineDrawing = abilities.lineDrawing
    letters = abilities.lineDrawingLetters
    isUTF8 = abilities.isUTF8
    allowsUnicodeSymbols = abilities.isUTF8 && abilities.tier >= .linuxConsole
    // The fonts of the Linux console have no braille patterns.
    allowsDots =
      abilities.isUTF8 && abilities.tier > .linuxConsole && abilities.lineDrawing != .ascii
    self.canShow = canShow
    self.columns = columns
  }

  /// What is sent for a glyph that the grid gave a number of columns; nothing is sent for the
  /// right half of a wide character.
  mutating func text(for glyph: Glyph, width: Int) -> CellText {
    switch glyph {
    case .character(let character): text(for: character, width: width)
    case .symbol(let symbol): text(for: symbol)
    case .dots(let dots): text(for: dots)
    case .continuation: .space
    }
  }

  private mutating func text(for character: Character, width: Int) -> CellText {
    if let ascii = character.asciiValue {
      return CellText(ascii >= 0x20 && ascii < 0x7F ? Unicode.Scalar(ascii) : "?")
    }
    let place = Place(character: character, width: width)
    if let found = known[place] { return found }
    let made = makeText(for: character, width: width)
    // Imported text may hold any number of different characters.
    if known.count > 4_096 { known.removeAll(keepingCapacity: true) }
    known[place] = made
    return made
  }

  private func makeText(for character: Character, width: Int) -> CellText {
    let scalars = Array(character.unicodeScalars.prefix(5))
    guard let base = scalars.first, sendable(base), let taken = columnsTaken(by: base, of: width)
    else { return CellText(PlainForm.scalar(for: character)) }
    // Joined emoji and flags are several wide characters to curses; the first one stands for all.
    let marks = scalars.dropFirst().filter { columns($0) == 0 && sendable($0) && !isJoiner($0) }
    return CellText([base] + marks, columns: taken)
  }

  /// The columns that curses will take for a character that the grid gave so many; nil when they
  /// disagree.
  ///
  /// A narrow character whose emoji form is wide takes one of its two.
  private func columnsTaken(by base: Unicode.Scalar, of width: Int) -> Int? {
    let taken = columns(base)
    if taken == width { return taken }
    return taken == 1 && DisplayWidth.columns(of: Character(base)) == 1 ? 1 : nil
  }

  private func sendable(_ scalar: Unicode.Scalar) -> Bool {
    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    return !isControl && (isUTF8 || canShow(scalar))
  }

  private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
  }

  private func text(for symbol: Symbol) -> CellText {
    switch lineDrawing {
    case .ascii:
      return plain(symbol)
    case .utf8:
      return unicode(symbol) ?? plain(symbol)
    case .acs:
      if let letter = symbol.lineDrawingLetter, letters.contains(letter),
        let scalar = letter.unicodeScalars.first
      {
        return CellText(scalar, isLineDrawing: true)
      }
      return allowsUnicodeSymbols ? unicode(symbol) ?? plain(symbol) : plain(symbol)
    }
  }

  private func text(for dots: DotPattern) -> CellText {
    let isBraille = allowsDots && columns(dots.scalar) == 1
    return CellText(isBraille ? dots.scalar : dots.ascii.unicodeScalars.first ?? "?")
  }

  private func unicode(_ symbol: Symbol) -> CellText? {
    guard isUTF8, let scalar = symbol.unicode.unicodeScalars.first, columns(scalar) == 1 else {
      return nil
    }
    return CellText(scalar)
  }

  private func plain(_ symbol: Symbol) -> CellText {
    CellText(symbol.ascii.unicodeScalars.first ?? "?")
  }
}

extension Symbol {
  /// The sign's letter in the VT100 line drawing set, or nil when the set has no such sign.
  ///
  /// Source: terminfo(5), "Line Graphics".
  var lineDrawingLetter: Character? {
    switch self {
    case .horizontal: "q"
    case .vertical: "x"
    case .topLeft: "l"
    case .topRight: "k"
    case .bottomLeft: "m"
    case .bottomRight: "j"
    case .teeLeft: "t"
    case .teeRight: "u"
    case .teeTop: "w"
    case .teeBottom: "v"
    case .cross: "n"
    case .barFull: "0"
    case .barEmpty: "a"
    case .arrow: "+"
    case .more, .check: nil
    case .level1, .level2, .level3, .level4, .level5, .level6, .level7, .level8: nil
    }
  }
}
