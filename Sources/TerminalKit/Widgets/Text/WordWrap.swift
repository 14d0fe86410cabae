/// Breaks text into lines between words, measured in columns of the screen.
public enum WordWrap {
  /// The lines of a text, none wider than a number of columns.
  ///
  /// Line breaks of the text are kept; a line that goes on keeps the indent of its beginning; a
  /// word wider than the room is cut. Control characters come out written out.
  ///
  /// - Parameters:
  ///   - text: the text, of any number of lines.
  ///   - columns: the room there is; less than one counts as one.
  /// - Returns: at least one line for each line of the text.
  public static func lines(of text: String, columns: Int) -> [String] {
    // CR LF is one character, so it is a line break here like any other.
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .flatMap { wrap(DisplayText.escaped(String($0)), columns: max(1, columns)) }
  }

  private static func wrap(_ line: String, columns: Int) -> [String] {
    if DisplayWidth.columns(of: line) <= columns { return [line] }
    let blanks = line.prefix { $0 == " " }.count
    let indent = String(repeating: " ", count: blanks < columns / 2 ? blanks : 0)
    var wrapped: [String] = []
    var current = indent
    var used = indent.count
    var isEmpty = true
    for word in line.split(separator: " ") {
      let width = DisplayWidth.columns(of: word)
      if !isEmpty, used + 1 + width <= columns {
        current += " " + word
        used += 1 + width
        continue
      }
      if !isEmpty { wrapped.append(current) }
      let pieces = cut(word, columns: columns - indent.count)
      wrapped += pieces.dropLast().map { indent + $0 }
      let last = pieces.last ?? ""
      current = indent + last
      used = indent.count + DisplayWidth.columns(of: last)
      isEmpty = false
    }
    return wrapped + [current]
  }

  private static func cut(_ word: Substring, columns: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let width = DisplayWidth.columns(of: character)
      if used + width > columns, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += width
    }
    return pieces + [piece]
  }
}
