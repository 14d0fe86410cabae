import TestSupport
import Testing

@testable import TerminalKit

@Suite("The view of a plot")
struct PlotViewTests {
  private let size = Size(columns: 46, rows: 19)

  private func bounds(_ points: [(Int, Int)]) throws -> PlotBounds {
    try #require(PlotBounds(points.map { PlotPoint(x: $0.0, y: $0.1) }))
  }

  @Test("what it was fitted to lies inside, with an eighth free on each side")
  func fits() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let points = (0..<4).map { _ in
        (
          Int.random(in: -5_000_000...5_000_000, using: &random),
          Int.random(in: 0...3_000_000, using: &random)
        )
      }
      let view = PlotView(fitting: try bounds(points), in: size, scales: 1...1_000_000)
      for point in points {
        let dot = view.dot(of: PlotPoint(x: point.0, y: point.1), in: size)
        #expect(dot.x >= 92 * 0.11 && dot.x <= 92 * 0.89)
        #expect(dot.y >= 76 * 0.11 && dot.y <= 76 * 0.89)
      }
    }
  }

  @Test("a single place is shown at the closest scale, in the middle")
  func singlePlace() throws {
    let view = PlotView(fitting: try bounds([(70, 80)]), in: size, scales: 500...20_000)
    #expect(view.unitsPerDot == 500)
    #expect(view.cell(of: PlotPoint(x: 70, y: 80), in: size) == Point(column: 23, row: 9))
  }

  @Test("zooming halves and doubles, and stops at the ends")
  func zoom() throws {
    var view = PlotView(fitting: try bounds([(0, 0), (9_200, 0)]), in: size, scales: 50...400)
    let first = view.unitsPerDot
    view.zoom(in: true)
    #expect(view.unitsPerDot == first / 2)
    for _ in 0..<9 { view.zoom(in: true) }
    #expect(view.unitsPerDot == 50)
    #expect(!view.canZoom(in: true) && view.canZoom(in: false))
    for _ in 0..<9 { view.zoom(in: false) }
    #expect(view.unitsPerDot == 400)
    #expect(view.canZoom(in: true) && !view.canZoom(in: false))
  }

  @Test("panning moves what is shown by whole cells")
  func pan() throws {
    var view = PlotView(fitting: try bounds([(0, 0), (9_200, 4_000)]), in: size, scales: 1...9_999)
    let place = PlotPoint(x: 4_000, y: 2_000)
    let before = view.cell(of: place, in: size)
    view.pan(columns: 8, rows: -3)
    let after = view.cell(of: place, in: size)
    #expect(after == Point(column: before.column - 8, row: before.row + 3))
  }

  @Test("a room without a cell is no fault")
  func noRoom() throws {
    let view = PlotView(
      fitting: try bounds([(0, 0), (5, 5)]), in: Size(columns: 0, rows: 0), scales: 1...9)
    var grid = Grid(size: Size(columns: 0, rows: 0))
    Plot(layers: [], marks: [PlotMark(place: PlotPoint(x: 1, y: 1), sign: "x", names: ["y"])])
      .draw(into: &grid, rect: Rect(columns: 0, rows: 0), view: view)
    #expect(grid.size.columns == 0)
  }

  @Test("no places have no bounds")
  func noBounds() { #expect(PlotBounds([]) == nil) }
}

@Suite("Patterns of dots")
struct DotPatternTests {
  @Test("every dot has a bit of its own, and the pattern is braille")
  func bits() {
    let all = (0..<2).flatMap { column in
      (0..<4).map { DotPattern.bit(column: column, row: $0) }
    }
    #expect(all.reduce(0, |) == 0xFF)
    #expect(DotPattern(bits: 0xFF, plain: "#").unicode == "⣿")
    #expect(DotPattern(bits: DotPattern.bit(column: 1, row: 3), plain: ".").unicode == "⢀")
    #expect(DotPattern.bit(column: 2, row: 0) == 0)
  }

  @Test("a plain sign beyond printable ASCII is a question mark", arguments: ["é", "\u{1B}", "\t"])
  func plain(sign: Character) {
    #expect(DotPattern(bits: 1, plain: sign).ascii == "?")
  }
}
