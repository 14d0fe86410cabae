import Shipping
import Storage
import Units

extension DeleteTable.Plan {
  /// How many sheets are named.
  private static let mostNamed = 8

  /// What was done or would be done, and what refers to the table, line by line.
  ///
  /// - Parameter isDone: whether the table was deleted.
  /// - Returns: the lines, without ends.
  public func lines(isDone: Bool) -> [String] {
    let title = table.numberedTitle
    guard isPossible else {
      return ["\(title) is not deleted, since sheets would have no table:"]
        + Self.named(stranded.map { "\($0.sheet.fullTitle), \($0.dayText)" })
        + ["Import another version that holds on these days first, or delete the sheets."]
    }
    let head = isDone ? "\(title) is deleted." : "\(title) would be deleted."
    guard !users.isEmpty else { return [head, "No sheet refers to it."] }
    return [head, "These sheets refer to it; other versions hold on all of their days:"]
      + Self.named(users.map(\.fullTitle))
  }

  private static func named(_ texts: [String]) -> [String] {
    let rest = texts.count - mostNamed
    return texts.prefix(mostNamed).map { "  \($0)" } + (rest > 0 ? ["  ... and \(rest) more"] : [])
  }
}

extension DeleteTable.Stranded {
  /// From when on there is no table, such as `from Thu 24 Sep 2026`.
  public var dayText: String {
    firstDay.map { "from \($0.longText)" } ?? "from the first day on"
  }
}
