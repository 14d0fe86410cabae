import Foundation

/// One line of the table: what was measured, the figure, and what it is held against.
struct Measurement {
  var what: String
  var figure: String
  var target: String
  var isMet: Bool?
}

/// Measures how long something takes.
enum Stopwatch {
  /// The median of several runs, in seconds, after one that is not counted.
  static func median(runs: Int = 7, _ work: () throws -> Void) rethrows -> Double {
    try work()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try work()
      times.append(seconds(since: start))
    }
    return times.sorted()[runs / 2]
  }

  static func seconds(since start: ContinuousClock.Instant) -> Double {
    let parts = (ContinuousClock.now - start).components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }
}

/// Prints measurements as a table.
enum Table {
  static func print(_ rows: [Measurement]) {
    let width = rows.map(\.what.count).max() ?? 0
    for row in rows {
      let met = row.isMet.map { $0 ? "met" : "MISSED" } ?? ""
      Swift.print(
        row.what.padding(toLength: width + 2, withPad: " ", startingAt: 0)
          + row.figure.padding(toLength: 22, withPad: " ", startingAt: 0)
          + row.target.padding(toLength: 18, withPad: " ", startingAt: 0) + met)
    }
  }
}
