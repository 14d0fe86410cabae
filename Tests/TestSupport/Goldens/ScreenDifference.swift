/// Two screens one below the other, with a mark before each row that differs.
public struct ScreenDifference: Hashable, Sendable, CustomStringConvertible {
  private let recorded: [Substring]
  private let shown: [Substring]

  /// Sets a recorded screen against the one that is shown now.
  public init(recorded: String, shown: String) {
    self.recorded = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    self.shown = shown.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The numbers of the rows that differ, from 0.
  public var rows: [Int] {
    (0..<max(recorded.count, shown.count)).filter { line($0, recorded) != line($0, shown) }
  }

  /// Both screens, the rows that differ marked by `>`.
  public var description: String {
    let differing = Set(rows)
    return "recorded:\n" + marked(recorded, differing) + "shown:\n" + marked(shown, differing)
  }

  private func line(_ row: Int, _ lines: [Substring]) -> Substring? {
    row < lines.count ? lines[row] : nil
  }

  private func marked(_ lines: [Substring], _ differing: Set<Int>) -> String {
    lines.enumerated().map { row, line in
      let number = String(row)
      let padding = String(repeating: " ", count: max(0, 3 - number.count))
      return "\(differing.contains(row) ? ">" : " ") \(padding)\(number) |\(line)\n"
    }.joined()
  }
}
