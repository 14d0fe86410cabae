import TerminalKit
import TestSupport
import Testing

@Suite("The bar of tabs")
struct TabBarTests {
  private static func bar(selected: Int) -> TabBar {
    TabBar(
      name: "Crossbill",
      tabs: [
        .init(key: .character("1"), title: "Overview"),
        .init(key: .character("2"), title: "Quotes"),
        .init(key: .character("3"), title: "Customs"),
        .init(key: .function(4), title: "Shipments"),
        .init(key: nil, title: "Orders"),
      ], selected: selected)
  }

  private static func draw(_ bar: TabBar, columns: Int) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: 1))
    bar.draw(into: &grid, rect: Rect(columns: columns, rows: 1))
    return grid
  }

  @Test("the tabs with the shown one told apart")
  func tabs() {
    expectScreen(Self.draw(Self.bar(selected: 1), columns: 80), named: "tab-bar")
  }

  @Test("a narrow bar keeps the keys and the shown title")
  func narrow() {
    #expect(
      Self.draw(Self.bar(selected: 3), columns: 38).plainLines(ascii: true)
        == [" Crossbill   1  2  3 [F4 Shipments]"])
  }

  @Test("a place that does not exist is the nearest that does")
  func clamped() {
    #expect(Self.bar(selected: 12).selected == 4)
    #expect(Self.bar(selected: -1).selected == 0)
    #expect(TabBar(name: "x", tabs: [], selected: 3).selected == 0)
  }

  @Test("any width is safe, and nothing is written beyond it", arguments: 0...80)
  func anyWidth(columns: Int) {
    var grid = Grid(size: Size(columns: 90, rows: 1))
    Self.bar(selected: 0).draw(into: &grid, rect: Rect(columns: columns, rows: 1))
    let line = grid.plainLines(ascii: true)[0]
    #expect(line.count <= columns)
  }
}
