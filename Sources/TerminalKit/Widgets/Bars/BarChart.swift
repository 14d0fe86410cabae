/// Amounts beside each other: a line each with label, bar and the amount in words.
public struct BarChart: Hashable, Sendable {
  /// One line.
  public struct Entry: Hashable, Sendable {
    /// What it is.
    public let label: String
    /// How much, in the unit of the chart; nil when it is not known.
    public let amount: Int?
    /// The amount as it is shown, with unit; it says so when it is not known.
    public let text: String
    /// What the bar means.
    public let role: Role

    /// Makes a line; by default its bar is a figure.
    public init(label: String, amount: Int?, text: String, role: Role = .figure) {
      self.label = label
      self.amount = amount
      self.text = text
      self.role = role
    }
  }

  /// The lines, from above.
  public let entries: [Entry]

  /// Makes a chart.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Draws as many lines as there is room for; the longest bar belongs to the greatest amount.
  public func draw(into grid: inout Grid, rect: Rect) {
    let labelWidth = min(widest(\.label), rect.size.columns / 3)
    let textWidth = widest(\.text)
    let room = rect.size.columns - labelWidth - textWidth - 4
    let greatest = entries.compactMap(\.amount).max() ?? 0
    for (offset, entry) in entries.prefix(rect.size.rows).enumerated() {
      let row = rect.origin.row + offset
      grid.write(entry.label, column: rect.origin.column, row: row, columns: labelWidth)
      grid.writeRight(
        entry.text, endColumn: rect.endColumn, row: row,
        role: entry.amount == nil ? .uncertain : .text,
        columns: max(0, min(textWidth, rect.size.columns - labelWidth - 1)))
      guard room > 0, let amount = entry.amount else { continue }
      for cell in 0..<Bar(part: amount, of: greatest).filled(of: room) {
        grid.put(
          .barFull, column: rect.origin.column + labelWidth + 2 + cell, row: row,
          role: entry.role)
      }
    }
  }

  private func widest(_ text: KeyPath<Entry, String>) -> Int {
    entries.map { DisplayWidth.columns(of: DisplayText.escaped($0[keyPath: text])) }.max() ?? 0
  }
}
