import TerminalKit

/// A form that is headed by a note of what it is for.
protocol NotedFormScreen: FormScreen {
  /// What stands above the fields.
  var note: String { get }
}

extension FieldID {
  /// Where the note of a form stands.
  static let note: FieldID = "note"
}

extension NotedFormScreen {
  /// Draws the form.
  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    let cursor = form.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows)
    ) { path in path == .field(.note) ? ComputedText(note, role: .text) : nil }
    return Frame(grid: grid, cursor: cursor)
  }

  /// The form as lines.
  var linear: [String] { [note] + formLines }
}
