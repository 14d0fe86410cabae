import TerminalKit
import TestSupport
import Testing

@Suite("Progress of long work")
struct ProgressBarTests {
  @Test("progress with a known end, without one, on a slow line, and before the first report")
  func progress() {
    var grid = Grid(size: Size(columns: 70, rows: 5))
    var bar = ProgressBar(
      label: "Reading rates", progress: WorkProgress(done: 412, total: 1600), unit: "rows",
      cancelKey: .escape)
    func draw(_ row: Int, lowBandwidth: Bool = false) {
      bar.draw(
        into: &grid, rect: Rect(column: 0, row: row, columns: 70, rows: 1),
        options: DisplayOptions(lowBandwidth: lowBandwidth))
    }
    draw(0)
    bar.progress = WorkProgress(done: 5, total: nil)
    draw(1)
    draw(2, lowBandwidth: true)
    bar.progress = nil
    draw(3)
    bar.cancelKey = nil
    bar.progress = WorkProgress(done: 412, total: 412)
    draw(4)
    expectScreen(grid, named: "progress-bar")
  }

  @Test("more pieces than there are count as all, and without a report nothing is counted")
  func counts() {
    let bar = ProgressBar(label: "x", progress: WorkProgress(done: 9, total: 7))
    #expect(bar.countText == "7 of 7")
    #expect(ProgressBar(label: "x", unit: "rows").countText.isEmpty)
    let endless = WorkProgress(done: 9, total: nil)
    #expect(ProgressBar(label: "x", progress: endless, unit: "rows").countText == "9 rows")
  }

  @Test("a bar moves to and fro within its brackets and any width is safe", arguments: 0...60)
  func moving(done: Int) {
    let bar = ProgressBar(
      label: "Working", progress: WorkProgress(done: done, total: nil), cancelKey: .character("x"))
    for columns in [done, 36] {
      var grid = Grid(size: Size(columns: columns, rows: 1))
      bar.draw(
        into: &grid, rect: Rect(columns: columns, rows: 1), options: DisplayOptions())
      guard columns == 36 else { continue }
      let line = grid.plainLines(ascii: true)[0]
      #expect(line.filter { $0 == "#" }.count == 3)
    }
  }
}
