/// Finds what the user searches for within shown text, without regard to case.
struct TextMatch: Hashable, Sendable {
  /// Where a match stands, in columns of the screen.
  struct Span: Hashable, Sendable {
    let column: Int
    let columns: Int
  }

  private let wanted: [String]

  /// A search for a text; nil when there is nothing to search for.
  init?(_ query: String) {
    guard !query.isEmpty else { return nil }
    wanted = query.map { $0.lowercased() }
  }

  /// The places of all matches in a text that holds no control characters.
  func spans(in text: String) -> [Span] {
    let characters = Array(text)
    guard characters.count >= wanted.count else { return [] }
    var spans: [Span] = []
    var at = 0
    var column = 0
    while at < characters.count {
      if matches(characters, at: at) {
        let width = DisplayWidth.columns(of: String(characters[at..<at + wanted.count]))
        spans.append(Span(column: column, columns: width))
        at += wanted.count
        column += width
      } else {
        column += DisplayWidth.columns(of: characters[at])
        at += 1
      }
    }
    return spans
  }

  private func matches(_ characters: [Character], at start: Int) -> Bool {
    guard start + wanted.count <= characters.count else { return false }
    return wanted.indices.allSatisfy { characters[start + $0].lowercased() == wanted[$0] }
  }
}

extension Grid {
  /// Writes a text and shows what a search found in it.
  ///
  /// - Returns: how many columns were taken.
  @discardableResult
  mutating func write(
    _ text: String, matching match: TextMatch?, column: Int, row: Int, role: Role,
    columns: Int
  ) -> Int {
    guard let match else {
      return write(text, column: column, row: row, role: role, columns: columns)
    }
    let shown = DisplayText.fitted(DisplayText.escaped(text), columns: columns)
    let taken = write(shown, column: column, row: row, role: role)
    for span in match.spans(in: shown) {
      let found = Rect(column: column + span.column, row: row, columns: span.columns, rows: 1)
      setRole(.match, in: found.clipped(to: size))
    }
    return taken
  }
}
