extension Grid {
  /// The lines as plain text without trailing blanks, for pipes, tests and screen readers.
  ///
  /// - Parameter ascii: whether drawing signs take their ASCII form; otherwise Unicode.
  /// - Returns: one text a row, from the top.
  public func plainLines(ascii: Bool) -> [String] {
    (0..<size.rows).map { plainLine(row($0), ascii: ascii) }
  }

  /// The whole grid as one text with a line break after each row.
  public func plainText(ascii: Bool) -> String {
    plainLines(ascii: ascii).map { $0 + "\n" }.joined()
  }

  private func plainLine(_ cells: ArraySlice<Cell>, ascii: Bool) -> String {
    var line = ""
    for cell in cells {
      switch cell.glyph {
      case .character(let character): line.append(character)
      case .continuation: break
      case .symbol(let symbol): line.append(ascii ? symbol.ascii : symbol.unicode)
      case .dots(let dots): line.append(ascii ? dots.ascii : dots.unicode)
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
