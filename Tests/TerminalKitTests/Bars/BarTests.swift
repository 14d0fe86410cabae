import TerminalKit
import TestSupport
import Testing

@Suite("Bars and sparklines")
struct BarTests {
  @Test("a bar is full only for the whole and empty only for nothing")
  func filling() {
    #expect(Bar(part: 0, of: 9).filled(of: 10) == 0)
    #expect(Bar(part: 1, of: 900).filled(of: 10) == 1)
    #expect(Bar(part: 899, of: 900).filled(of: 10) == 9)
    #expect(Bar(part: 900, of: 900).filled(of: 10) == 10)
    #expect(Bar(part: 7, of: 9).filled(of: 9) == 7)
    #expect(Bar(part: 12, of: 9).filled(of: 4) == 4)
    #expect(Bar(part: -3, of: 9).filled(of: 4) == 0)
    #expect(Bar(part: 0, of: 0).filled(of: 4) == 0)
  }

  @Test("the eight levels of a sparkline in ASCII and in blocks")
  func levels() {
    #expect(text(Sparkline((0..<8).map { $0 * 10 }), columns: 8) == " .:-=+*#")
    #expect(text(Sparkline((0..<8).map { $0 * 10 }), columns: 8, ascii: false) == "▁▂▃▄▅▆▇█")
  }

  @Test("a sparkline shows the last values, unknown ones as such, level ones in the middle")
  func course() {
    #expect(text(Sparkline([9, 9, 0, nil, 10]), columns: 3) == " ?#")
    #expect(text(Sparkline([5, 5]), columns: 9) == "==")
    #expect(text(Sparkline([nil, nil]), columns: 9) == "??")
    #expect(Sparkline([]).symbols(columns: 9).isEmpty)
    #expect(Sparkline([1, 2]).symbols(columns: -1).isEmpty)
    #expect(text(Sparkline([.min, .max]), columns: 2) == " #")
  }

  private func text(_ line: Sparkline, columns: Int, ascii: Bool = true) -> String {
    var grid = Grid(size: Size(columns: 20, rows: 1))
    line.draw(into: &grid, column: 0, row: 0, columns: columns)
    return grid.plainLines(ascii: ascii)[0]
  }

  @Test("bars, a chart and a sparkline on the screen")
  func screen() {
    var grid = Grid(size: Size(columns: 60, rows: 8))
    Bar(part: 7, of: 9).draw(into: &grid, column: 1, row: 0, columns: 11)
    Sparkline([4, 8, 15, nil, 16, 23, 42]).draw(
      into: &grid, column: 20, row: 0, columns: 7)
    BarChart([
      .init(label: "Ambassador", amount: 25, text: "25 min"),
      .init(label: "Blue Water", amount: 5, text: "5 min", role: .good),
      .init(label: "Peace Bridge", amount: 40, text: "40 min", role: .danger),
      .init(label: "Lacolle 東京 with a long name", amount: nil, text: "UNKNOWN"),
      .init(label: "Pac Hwy", amount: 0, text: "0 min"),
    ]).draw(into: &grid, rect: Rect(column: 1, row: 2, columns: 58, rows: 6))
    expectScreen(grid, named: "bars")
    expectScreen(grid, named: "bars-unicode", ascii: false)
  }

  @Test("any room is safe", arguments: 0...14)
  func tiny(columns: Int) {
    var grid = Grid(size: Size(columns: 14, rows: 2))
    BarChart([.init(label: "Ambassador", amount: 25, text: "25 min")])
      .draw(into: &grid, rect: Rect(columns: columns, rows: 1))
    Bar(part: 1, of: 2).draw(into: &grid, column: 0, row: 1, columns: columns)
    #expect(grid.plainLines(ascii: true).allSatisfy { $0.count <= columns })
  }
}
