import TerminalKit
public import Workflows

/// How far a command's long work is: a line on standard error, and only where that is a terminal.
///
/// The line is written over by the next one, at most ten times a second, so that a slow terminal
/// does not hold the work up.
final class ProgressLine {
  /// The time between two lines.
  static let pause: Duration = .milliseconds(100)

  private let columns: Int
  private let write: (String) -> Void
  private let now: () -> ContinuousClock.Instant
  private var lastWritten: ContinuousClock.Instant?

  /// Makes a line that shows nothing yet.
  ///
  /// - Parameters:
  ///   - columns: the width of the terminal; the last column stays free, where some would wrap.
  ///   - now: the time.
  ///   - write: writes to the terminal.
  init(
    columns: Int, now: @escaping () -> ContinuousClock.Instant = { .now },
    write: @escaping (String) -> Void
  ) {
    self.columns = max(0, columns - 1)
    self.now = now
    self.write = write
  }

  /// Shows how far the work is, unless the last line is too recent.
  func show(_ stage: WorkStage) {
    let time = now()
    if let lastWritten, lastWritten + Self.pause > time { return }
    lastWritten = time
    write("\r" + line(of: stage))
  }

  /// Takes the line away, if there is one.
  func clear() {
    guard lastWritten != nil else { return }
    lastWritten = nil
    write("\r" + String(repeating: " ", count: columns) + "\r")
  }

  /// The bar of the dashboard in one line of characters that every terminal has.
  private func line(of stage: WorkStage) -> String {
    var grid = Grid(size: Size(columns: columns, rows: 1))
    ProgressBar(
      label: stage.title, progress: WorkProgress(done: stage.done, total: stage.total),
      unit: stage.unit
    ).draw(into: &grid, rect: Rect(columns: columns, rows: 1), options: DisplayOptions())
    let text = grid.plainLines(ascii: true)[0]
    return text + String(repeating: " ", count: columns - DisplayWidth.columns(of: text))
  }
}

extension ToolEnvironment {
  /// Does long work while a line says how far it is; the line is gone when this returns or throws.
  public func showingProgress<Result>(
    _ work: (@escaping WorkReport) throws -> Result
  ) rethrows -> Result {
    guard let columns = errorColumns else { return try work { _ in } }
    let line = ProgressLine(columns: columns, write: writeError)
    defer { line.clear() }
    return try work { line.show($0) }
  }
}
