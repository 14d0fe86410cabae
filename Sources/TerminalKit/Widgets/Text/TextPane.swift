/// A line of a text pane before it is wrapped.
public struct TextLine: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What it says.
  public let text: String
  /// What it means.
  public let role: Role

  /// How many columns of it stay in front of what follows when it is wrapped, such as a label.
  public let hangingIndent: Int

  /// Makes a line; by default of ordinary text, without a label.
  public init(_ text: String, role: Role = .text, hangingIndent: Int = 0) {
    self.text = text
    self.role = role
    self.hangingIndent = hangingIndent
  }

  /// Makes a line of ordinary text.
  public init(stringLiteral value: String) { self.init(value) }

  /// The line in pieces that fit; where a label would take half the room it is wrapped as words are.
  func wrapped(columns: Int) -> [TextLine] {
    let label = text.prefix(hangingIndent)
    guard hangingIndent > 0, hangingIndent * 2 <= columns, !label.contains(where: \.isNewline)
    else { return WordWrap.lines(of: text, columns: columns).map { TextLine($0, role: role) } }
    let rest = WordWrap.lines(
      of: String(text.dropFirst(hangingIndent)), columns: columns - hangingIndent)
    let blanks = String(repeating: " ", count: hangingIndent)
    return rest.enumerated().map { index, words in
      TextLine((index == 0 ? DisplayText.escaped(String(label)) : blanks) + words, role: role)
    }
  }
}

/// Text that is read: wrapped between words, scrolled, searched.
public struct TextPane: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The view moved, or stood at the end of its way.
    case moved
    /// There is no further match.
    case notFound
  }

  /// What is shown.
  public private(set) var lines: [TextLine]
  /// What is searched for; it stands out wherever it occurs.
  public private(set) var searchText = ""
  /// The first wrapped line that is shown.
  public private(set) var top = 0
  /// The wrapped line that the search found last.
  private var found: Int?
  private var size = Size(columns: 80, rows: 20)
  private var wrapped: [TextLine] = []

  /// Makes a pane.
  public init(_ lines: [TextLine] = []) {
    self.lines = lines
    wrapped = TextPane.wrap(lines, columns: size.columns)
  }

  /// Shows another text from its beginning.
  public mutating func replace(with lines: [TextLine]) {
    self.lines = lines
    wrapped = TextPane.wrap(lines, columns: size.columns)
    found = nil
    top = 0
  }

  /// Tells the rectangle that the pane is drawn into, so that wrapping and paging fit it.
  public mutating func layOut(_ new: Size) {
    guard new != size else { return }
    // The text at the top stays there, as far as another width allows.
    let part = wrapped.isEmpty ? 0 : Double(top) / Double(wrapped.count)
    size = new
    found = nil
    wrapped = TextPane.wrap(lines, columns: size.columns)
    scroll(to: Int(part * Double(wrapped.count)))
  }

  /// How far one has read, such as `40 %`; empty when everything is seen.
  public var positionText: String {
    guard wrapped.count > size.rows else { return "" }
    return "\((top + size.rows) * 100 / wrapped.count) %"
  }

  /// Whether text stands above what is seen.
  public var hasMoreAbove: Bool { top > 0 }

  /// Whether text stands below what is seen.
  public var hasMoreBelow: Bool { top + size.rows < wrapped.count }

  /// Does what a key means: arrows, `j` and `k`, paging keys and the space bar, `g` and `G`, `n`
  /// and `N` for the next and the previous match.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .up, .character("k"): scroll(to: top - 1)
    case .down, .character("j"), .enter: scroll(to: top + 1)
    case .pageUp, .character("b"), .control("b"): scroll(to: top - max(1, size.rows - 1))
    case .pageDown, .character(" "), .control("f"): scroll(to: top + max(1, size.rows - 1))
    case .home, .character("g"): scroll(to: 0)
    case .end, .character("G"): scroll(to: wrapped.count)
    case .character("n") where !searchText.isEmpty: return findNext(forward: true)
    case .character("N") where !searchText.isEmpty: return findNext(forward: false)
    default: return .ignored
    }
    return .moved
  }

  /// Does what the wheel means: three lines a turn.
  public mutating func handle(_ mouse: MouseEvent) {
    switch mouse.kind {
    case .wheelUp: scroll(to: top - 3)
    case .wheelDown: scroll(to: top + 3)
    case .press: break
    }
  }

  /// Searches, in any case, and goes to the first match that is at the top or below, else to the
  /// first of all.
  public mutating func search(_ text: String) -> Outcome {
    searchText = text
    found = nil
    guard let match = TextMatch(text) else { return .moved }
    let hits = matchingLines(match)
    guard let hit = hits.first(where: { $0 >= top }) ?? hits.first else { return .notFound }
    show(hit)
    return .moved
  }

  /// Draws the lines from the top one on.
  public func draw(into grid: inout Grid, rect: Rect) {
    let shown =
      rect.size.columns == size.columns
      ? wrapped : TextPane.wrap(lines, columns: rect.size.columns)
    let match = TextMatch(searchText)
    let first = min(top, max(0, shown.count - rect.size.rows))
    for (offset, line) in shown.dropFirst(first).prefix(rect.size.rows).enumerated() {
      grid.write(
        line.text, matching: match, column: rect.origin.column, row: rect.origin.row + offset,
        role: line.role, columns: rect.size.columns)
    }
  }

  private mutating func findNext(forward: Bool) -> Outcome {
    guard let match = TextMatch(searchText) else { return .notFound }
    let hits = matchingLines(match)
    let from = found ?? top
    let hit = forward ? hits.first { $0 > from } : hits.last { $0 < from }
    guard let hit else { return .notFound }
    show(hit)
    return .moved
  }

  private mutating func show(_ hit: Int) {
    found = hit
    if !(top..<top + size.rows).contains(hit) { scroll(to: hit) }
  }

  private func matchingLines(_ match: TextMatch) -> [Int] {
    wrapped.indices.filter { !match.spans(in: wrapped[$0].text).isEmpty }
  }

  private var lastTop: Int { max(0, wrapped.count - size.rows) }

  private mutating func scroll(to line: Int) { top = min(max(0, line), lastTop) }

  private static func wrap(_ lines: [TextLine], columns: Int) -> [TextLine] {
    lines.flatMap { $0.wrapped(columns: columns) }
  }
}
