/// The places of a program in one line, each with the key that goes there.
public struct TabBar: Hashable, Sendable {
  /// One place.
  public struct Tab: Hashable, Sendable {
    /// The key that goes there; nil where none does.
    public let key: Key?
    /// One word for it.
    public let title: String

    /// Makes a tab.
    public init(key: Key?, title: String) {
      self.key = key
      self.title = title
    }
  }

  /// What stands before the tabs: the program's name.
  public let name: String
  /// The places, from left to right.
  public let tabs: [Tab]
  /// The index of the place that is shown.
  public let selected: Int

  /// Makes a bar.
  ///
  /// - Parameters:
  ///   - name: what stands before the tabs.
  ///   - tabs: the places, from left to right.
  ///   - selected: the index of the place that is shown; one that does not exist is the nearest
  ///     that does.
  public init(name: String, tabs: [Tab], selected: Int) {
    self.name = name
    self.tabs = tabs
    self.selected = min(max(0, selected), max(0, tabs.count - 1))
  }

  /// Draws the bar into the first row of a rectangle; where room lacks, only the shown place
  /// keeps its title.
  ///
  /// Brackets tell the shown place where neither colour nor reverse video does.
  public func draw(into grid: inout Grid, rect: Rect) {
    guard rect.size.rows > 0 else { return }
    grid.clear(rect.line(0).clipped(to: grid.size), role: .title)
    var texts = tabs.map { [$0.key?.name, $0.title].compactMap { $0 }.joined(separator: " ") }
    if width(texts) > rect.size.columns {
      texts = tabs.indices.map { $0 == selected ? texts[$0] : tabs[$0].key?.name ?? "" }
    }
    var at = rect.origin.column + 1
    func write(_ text: String, role: Role) {
      at += grid.write(
        text, column: at, row: rect.origin.row, role: role,
        columns: max(0, rect.endColumn - at))
    }
    write(name, role: .title)
    at += 2
    for (index, text) in texts.enumerated() {
      if index == selected {
        write("[\(text)]", role: .tabSelected)
      } else {
        write(" \(text) ", role: .title)
      }
    }
  }

  private func width(_ texts: [String]) -> Int {
    texts.reduce(3 + DisplayWidth.columns(of: name)) { $0 + 2 + DisplayWidth.columns(of: $1) }
  }
}
