import TerminalKit
import TestSupport
import Testing

@Suite("Splits and floating panels")
struct LayoutTests {
  @Test("two views side by side")
  func split() {
    let rect = Rect(column: 0, row: 0, columns: 41, rows: 3)
    let pane = SplitPane(.sideBySide, firstPercent: 40, minimum: 10)
    let parts = pane.parts(of: rect)
    #expect(parts.first == Rect(column: 0, row: 0, columns: 16, rows: 3))
    #expect(parts.divider == Rect(column: 16, row: 0, columns: 1, rows: 3))
    #expect(parts.second == Rect(column: 17, row: 0, columns: 24, rows: 3))
    var grid = Grid(size: Size(columns: 41, rows: 3))
    pane.drawDivider(into: &grid, rect: rect)
    grid.write("left", column: 1, row: 1)
    grid.write("right", column: 18, row: 1)
    expectScreen(grid, named: "split-pane")
  }

  @Test("two views above each other, the first with the share it was given")
  func stacked() {
    var pane = SplitPane(.stacked, minimum: 4)
    let rect = Rect(column: 3, row: 1, columns: 20, rows: 21)
    #expect(pane.parts(of: rect).first?.size.rows == 10)
    pane.grow(byPercent: 80)
    #expect(pane.firstPercent == 90)
    #expect(pane.parts(of: rect).first?.size.rows == 16)
    #expect(pane.parts(of: rect).second == Rect(column: 3, row: 18, columns: 20, rows: 4))
  }

  @Test("where there is no room for two, the one with the focus stays")
  func collapsed() {
    var pane = SplitPane(.sideBySide, minimum: 30)
    let rect = Rect(columns: 60, rows: 10)
    #expect(pane.parts(of: rect).first == rect)
    #expect(pane.parts(of: rect).second == nil)
    #expect(pane.parts(of: rect).divider == nil)
    pane.switchFocus()
    #expect(pane.parts(of: rect).first == nil)
    #expect(pane.parts(of: rect).second == rect)
    var grid = Grid(size: Size(columns: 60, rows: 10))
    let before = grid
    pane.drawDivider(into: &grid, rect: rect)
    #expect(grid == before)
  }

  @Test("a floating panel covers what is below and gives its inside")
  func panel() {
    var grid = Grid(size: Size(columns: 30, rows: 7), filledWith: Cell(.character(".")))
    let inner = FloatingPanel(title: "Columns", content: Size(columns: 14, rows: 2))
      .draw(into: &grid, rect: Rect(columns: 30, rows: 7))
    #expect(inner == Rect(column: 8, row: 2, columns: 14, rows: 2))
    grid.write("inside", column: inner.origin.column, row: inner.origin.row)
    expectScreen(grid, named: "floating-panel")
    expectScreen(grid, named: "floating-panel-unicode", ascii: false)
  }

  @Test("a panel in too small a screen gives what is left", arguments: 0...8)
  func tinyPanel(side: Int) {
    var grid = Grid(size: Size(columns: side, rows: side))
    let inner = FloatingPanel(title: "Columns", content: Size(columns: 14, rows: 12))
      .draw(into: &grid, rect: Rect(columns: side, rows: side))
    #expect(inner.size.columns <= max(0, side - 4))
    #expect(inner.endColumn <= side)
  }
}
