import TestSupport
import Testing

@testable import TerminalKit

private func drawn(
  _ layers: [PlotLayer], captions: [PlotCaption] = [], marks: [PlotMark] = [],
  columns: Int = 8, rows: Int = 2
) -> Grid {
  var grid = Grid(size: Size(columns: columns, rows: rows))
  Plot(layers: layers, captions: captions, marks: marks).draw(
    into: &grid, rect: Rect(columns: columns, rows: rows), view: .dots(columns, rows))
  return grid
}

extension PlotView {
  /// A view in which a unit is a dot and the plane's origin the lower left corner.
  fileprivate static func dots(_ columns: Int, _ rows: Int) -> PlotView {
    let bounds = PlotBounds(
      around: PlotPoint(x: 0, y: 0), and: PlotPoint(x: columns * 2, y: rows * 4))
    return PlotView(fitting: bounds, in: Size(columns: 1, rows: 1), scales: 1...1)
  }
}

private func layer(
  _ points: [(Int, Int)], _ stroke: PlotLayer.Stroke = .thin, sign: Character? = nil,
  role: Role = .mapCoast
) -> PlotLayer {
  PlotLayer(
    title: "line", lines: [points.map { PlotPoint(x: $0.0, y: $0.1) }], role: role, stroke: stroke,
    sign: sign)
}

@Suite("Drawing a plot")
struct PlotDrawingTests {
  @Test("a level line is dots of one row, and a dash in plain signs")
  func level() {
    let grid = drawn([layer([(0, 6), (15, 6)])])
    #expect(grid.plainLines(ascii: false)[0] == "⠤⠤⠤⠤⠤⠤⠤⠤")
    #expect(grid.plainLines(ascii: true)[0] == "--------")
  }

  @Test("a diagonal takes the signs of its slope")
  func slopes() {
    #expect(drawn([layer([(0, 1), (0, 6)])], columns: 1).plainLines(ascii: true) == ["|", "|"])
    #expect(drawn([layer([(0, 5), (1, 7)])], columns: 1).plainLines(ascii: true)[0] == "/")
    #expect(drawn([layer([(0, 7), (1, 5)])], columns: 1).plainLines(ascii: true)[0] == "\\")
    #expect(drawn([layer([(0, 5), (1, 5)])], columns: 1).plainLines(ascii: true)[0] == "_")
  }

  @Test("every pattern of dots has a plain sign, and only none has a blank")
  func signs() {
    for bits in UInt8.min...UInt8.max {
      #expect((SlopeSign.sign(of: bits) == " ") == (bits == 0))
    }
  }

  @Test("a dashed line leaves every other cell free, level or upright or slanted")
  func dashes() {
    let level = drawn([layer([(0, 6), (15, 6)], .dashed, sign: "+")])
    #expect(level.plainLines(ascii: true)[0] == "+ + + +")
    let upright = drawn([layer([(0, 0), (0, 31)], .dashed, sign: "+")], columns: 1, rows: 8)
    #expect(upright.plainLines(ascii: true) == ["+", "", "+", "", "+", "", "+", ""])
    let slanted = drawn([layer([(0, 0), (31, 31)], .dashed, sign: "+")], columns: 16, rows: 8)
    let count = slanted.plainText(ascii: true).filter { $0 == "+" }.count
    #expect((6...16).contains(count))
  }

  @Test("a heavy line is two dots thick and covers what lies below; a thin one is added to it")
  func heavy() {
    let below = layer([(0, 7), (15, 7)])
    let heavy = drawn([below, layer([(0, 6), (15, 6)], .heavy, sign: "*", role: .mapRoad)])
    #expect(heavy.plainLines(ascii: false)[0] == "⣤⣤⣤⣤⣤⣤⣤⣤")
    #expect(heavy.plainLines(ascii: true)[0] == "********")
    #expect(heavy[3, 0].role == .mapRoad)
    let both = drawn([below, layer([(0, 5), (15, 5)])])
    #expect(both.plainLines(ascii: false)[0] == "⣒⣒⣒⣒⣒⣒⣒⣒")
  }

  @Test("a dotted line has one dot a cell and yields to every other")
  func dotted() {
    let grid = drawn([layer([(0, 6), (15, 6)], .dotted, sign: ".")])
    #expect(grid.plainLines(ascii: true)[0] == "........")
    #expect(grid.plainLines(ascii: false)[0] == "⠄⠄⠄⠄⠄⠄⠄⠄")
  }

  @Test("the sample of a layer is a piece of it")
  func sample() {
    #expect(layer([], .dashed, sign: "+").sample(columns: 3).plainLines(ascii: true) == ["+ +"])
    #expect(layer([], .heavy, sign: "*").sample(columns: 3).plainLines(ascii: true) == ["***"])
    #expect(layer([]).sample(columns: 3).plainLines(ascii: true) == ["---"])
  }

  @Test("a mark shows its sign and its name where there is room")
  func marks() {
    let detroit = PlotMark(place: PlotPoint(x: 0, y: 6), sign: "O", names: ["Here"])
    let grid = drawn([], marks: [detroit], columns: 8, rows: 2)
    #expect(grid.plainLines(ascii: true)[0] == "O Here")
    let atTheEdge = PlotMark(place: PlotPoint(x: 15, y: 6), sign: "D", names: ["There"])
    #expect(drawn([], marks: [atTheEdge]).plainLines(ascii: true)[0] == " There D")
    let tooLong = PlotMark(place: PlotPoint(x: 8, y: 6), sign: "D", names: ["Nowhere at all"])
    #expect(drawn([], marks: [tooLong]).plainLines(ascii: true)[0] == "    D")
  }

  @Test("of two marks in one cell the second stands beside it, and no name stands on another")
  func marksTogether() {
    let first = PlotMark(place: PlotPoint(x: 0, y: 6), sign: "A", names: ["one"])
    let second = PlotMark(place: PlotPoint(x: 1, y: 5), sign: "B", names: ["two"])
    let third = PlotMark(place: PlotPoint(x: 4, y: 6), sign: "C", names: ["six"])
    let grid = drawn([], marks: [first, second, third], columns: 16, rows: 3)
    #expect(grid.plainLines(ascii: true) == ["  one", "ABC six", "   two"])
  }

  @Test("a name hides as little of the lines as it can")
  func nameBesideLine() {
    let line = layer([(6, 6), (31, 6)], .heavy, sign: "*")
    let mark = PlotMark(place: PlotPoint(x: 4, y: 6), sign: "A", names: ["one"])
    let lines = drawn([line], marks: [mark], columns: 16, rows: 2).plainLines(ascii: true)
    #expect(lines[0].hasPrefix("  A*****"))
    #expect(lines[1].contains("one"))
  }

  @Test("a caption is shown only where its area is wide enough and free")
  func captions() throws {
    let area = try #require(
      PlotBounds([PlotPoint(x: 0, y: 0), PlotPoint(x: 30, y: 15)]))
    let lake = PlotCaption("Erie", area: area, role: .mapLake)
    #expect(
      drawn([], captions: [lake], columns: 16, rows: 4).plainText(ascii: true).contains("Erie"))
    let crossed = layer([(0, 8), (31, 8)])
    #expect(
      !drawn([crossed], captions: [lake], columns: 16, rows: 4).plainText(ascii: true)
        .contains("Erie"))
    let long = PlotCaption("A lake of long names", area: area, role: .mapLake)
    #expect(drawn([], captions: [long], columns: 16, rows: 4).plainText(ascii: true) == "\n\n\n\n")
  }

  @Test("names from outside never drive the terminal")
  func hostileNames() {
    let mark = PlotMark(place: PlotPoint(x: 0, y: 6), sign: "\u{1B}", names: ["a\u{1B}[2Jb"])
    let text = drawn([], marks: [mark], columns: 20, rows: 2).plainText(ascii: true)
    #expect(!text.contains("\u{1B}"))
  }

  @Test("random lines never leave the rectangle")
  func staysInside() {
    var random = SeededGenerator(seed: 20_261_124)
    for _ in 0..<300 {
      let points = (0..<6).map { _ in
        (Int.random(in: -9_000...9_000, using: &random), Int.random(in: -900...900, using: &random))
      }
      let strokes: [PlotLayer.Stroke] = [.thin, .dashed, .dotted, .heavy]
      let plot = Plot(
        layers: strokes.map { layer(points, $0) },
        marks: points.map {
          PlotMark(place: PlotPoint(x: $0.0, y: $0.1), sign: "x", names: ["name"])
        })
      var grid = Grid(size: Size(columns: 30, rows: 12))
      let rect = Rect(column: 5, row: 3, columns: 20, rows: 6)
      plot.draw(into: &grid, rect: rect, view: .dots(20, 6))
      for row in 0..<12 {
        for column in 0..<30 where !rect.contains(Point(column: column, row: row)) {
          #expect(grid[column, row] == .blank)
        }
      }
    }
  }

  @Test("a line that is cut at the edge keeps its course within")
  func clippingKeepsTheCourse() {
    let whole = drawn([layer([(-400, -200), (416, 208)])], columns: 8, rows: 2)
    let part = drawn([layer([(-16, -8), (32, 16)])], columns: 8, rows: 2)
    #expect(whole.plainLines(ascii: true) == part.plainLines(ascii: true))
  }
}
