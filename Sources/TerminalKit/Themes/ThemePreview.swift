/// A small sample of everything that a theme decides, to judge it by.
public enum ThemePreview {
  /// Draws the sample: title bar, headings, states with their signs, a table with a pointer, a
  /// form and keys.
  ///
  /// - Parameters:
  ///   - theme: the theme whose name, summary and readability are told; its looks are applied
  ///     when the grid is shown.
  ///   - size: the room there is; what does not fit is cut off.
  ///   - tier: the kind of terminal that the readability is told for.
  ///   - depth: the number of colours that the readability is told for.
  /// - Returns: the grid, of the given size.
  public static func grid(
    theme: Theme, size: Size, tier: TerminalTier, depth: ColourDepth
  ) -> Grid {
    // Drawn with room for all of it first, and cut to a smaller screen afterwards.
    let room = Size(columns: max(size.columns, 68), rows: max(size.rows, 21))
    var grid = Grid(size: room)
    drawTitle(theme, on: &grid)
    drawSummary(theme, contrast: theme.leastContrast(tier: tier, depth: depth), on: &grid)
    drawTable(on: &grid, row: 5)
    drawForm(on: &grid, row: 12)
    drawKeys(on: &grid)
    var shown = Grid(size: size)
    shown.place(grid, column: 0, row: 0)
    return shown
  }

  private static func drawTitle(_ theme: Theme, on grid: inout Grid) {
    grid.setRole(.title, in: Rect(columns: grid.size.columns, rows: 1))
    let end = grid.write(" Crossbill  Overview  ", column: 0, row: 0, role: .title)
    grid.write(" Themes ", column: end, row: 0, role: .tabSelected)
    grid.writeRight(
      theme.name + " ", endColumn: grid.size.columns, row: 0, role: .title,
      columns: max(0, grid.size.columns - end - 9))
  }

  private static func drawSummary(_ theme: Theme, contrast: ContrastRatio, on grid: inout Grid) {
    let room = max(0, grid.size.columns - 2)
    grid.write(theme.summary, column: 1, row: 2, role: .heading, columns: room)
    let facts = "made for a \(theme.background.words) background, contrast at least "
    let end = grid.write(facts, column: 1, row: 3, role: .muted)
    grid.write(contrast.description, column: 1 + end, row: 3, role: .figure)
  }

  private static func drawTable(on grid: inout Grid, row: Int) {
    let columns = grid.size.columns
    grid.clear(Rect(column: 1, row: row, columns: columns - 2, rows: 1), role: .columnHeader)
    grid.write(
      "shipment  lane                    state           due", column: 5, row: row,
      role: .columnHeader)
    for (index, line) in samples.enumerated() {
      let at = row + 1 + index
      let base = line.lineRole
      if base != .text {
        grid.setRole(base, in: Rect(column: 1, row: at, columns: columns - 2, rows: 1))
      }
      grid.write(base == .selected ? ">" : " ", column: 1, row: at, role: base)
      grid.write(line.number, column: 5, row: at, role: base)
      grid.write(line.lane, column: 15, row: at, role: base)
      let role = base == .text ? line.state : base
      grid.write(line.state.tag ?? "", column: 36, row: at, role: role)
      grid.write(line.words, column: 39, row: at, role: role)
      grid.write(line.due, column: 55, row: at, role: base == .text ? .muted : base)
    }
  }

  private static func drawForm(on grid: inout Grid, row: Int) {
    grid.rule(row: row)
    grid.write("From", column: 1, row: row + 2, role: .text)
    grid.write("48201     ", column: 8, row: row + 2, role: .field)
    grid.write("To", column: 22, row: row + 2, role: .text)
    grid.write("M5V 2T6   ", column: 26, row: row + 2, role: .fieldFocused)
    grid.write("Weight", column: 40, row: row + 2, role: .text)
    grid.write("-12       ", column: 48, row: row + 2, role: .fieldRefused)
    grid.write("Total", column: 1, row: row + 4, role: .text)
    grid.write("587.66", column: 8, row: row + 4, role: .figure)
    grid.write("USD, found by", column: 15, row: row + 4, role: .muted)
    grid.write("freight", column: 29, row: row + 4, role: .match)
    drawMap(on: &grid, row: row + 4)
  }

  private static func drawMap(on grid: inout Grid, row: Int) {
    let words: [(String, Role)] = [
      ("coast", .mapCoast), ("lake", .mapLake), ("border", .mapBorder), ("road", .mapRoad),
      ("place", .mapPlace),
    ]
    var column = 40
    for (word, role) in words {
      column += grid.write(word, column: column, row: row, role: role) + 1
    }
  }

  private static func drawKeys(on grid: inout Grid) {
    let last = grid.size.rows - 1
    grid.rule(row: last - 2)
    grid.write("Weight: -12 lb is below zero.", column: 1, row: last - 1, role: .message)
    var column = 1
    for (key, title) in [("Enter", "Choose"), ("p", "Preview"), ("?", "Help"), ("q", "Quit")] {
      column += grid.write(key, column: column, row: last, role: .key) + 1
      column += grid.write(title, column: column, row: last, role: .keyTitle) + 3
    }
  }

  private struct Sample {
    var number: String
    var lane: String
    var state: Role
    var words: String
    var due: String
    var lineRole: Role = .text
  }

  private static let samples = [
    Sample(
      number: "BX-1042", lane: "Detroit > Toronto", state: .good, words: "booked",
      due: "Tue 24 Nov"),
    Sample(
      number: "BX-1038", lane: "Laredo > Montreal", state: .warning, words: "due today",
      due: "Mon 23 Nov"),
    Sample(
      number: "BX-1051", lane: "Buffalo > Hamilton", state: .danger, words: "late 2h05",
      due: "Mon 23 Nov"),
    Sample(
      number: "BX-1029", lane: "Seattle > Calgary", state: .uncertain, words: "estimate",
      due: "Thu 26 Nov"),
    Sample(
      number: "BX-1060", lane: "Chicago > Winnipeg", state: .good, words: "booked",
      due: "Fri 27 Nov", lineRole: .selected),
    Sample(
      number: "BX-1061", lane: "Portland > Halifax", state: .warning, words: "due Friday",
      due: "Fri 27 Nov", lineRole: .marked),
  ]
}

extension ThemeBackground {
  fileprivate var words: String {
    switch self {
    case .dark, .light: name
    case .colour(let colour): "colour \(colour.index)"
    }
  }
}
