import Shipping

/// What a grid gave, beside its lanes.
struct GridReading {
  let rowCount: Int
  let goodRowCount: Int
  let problems: [RateSheetProblem]

  /// False when the header, the whole file or every row cannot be used.
  var isUsable: Bool { goodRowCount > 0 }

  /// What a table gave; one that was read and has no good row says so.
  ///
  /// - Parameters:
  ///   - stream: The table, all of it read.
  ///   - goodRowCount: How many rows can be used; nothing where the table cannot.
  init(_ stream: TableStream, goodRowCount: Int?) {
    var stream = stream
    if goodRowCount == 0 { stream.addNoGoodRow() }
    rowCount = stream.rowCount
    self.goodRowCount = goodRowCount ?? 0
    problems = stream.allProblems
  }

  /// A grid that cannot be opened.
  init(unreadable problem: RateSheetProblem) {
    rowCount = 0
    goodRowCount = 0
    problems = [problem]
  }
}
