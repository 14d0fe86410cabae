import TerminalKit
import TestSupport
import Testing

@Suite("Notices and progress")
struct MessageLineTests {
  @Test("every notice begins with a word that says how grave it is")
  func notices() {
    var grid = Grid(size: Size(columns: 60, rows: 5))
    let texts = [
      "border 234 mi via Detroit", "draft saved 13:58:02", "weight 1 250 ends in 0",
      "postal code: \"48x\" is none; type 48201 or M5V 2T6, or both of them",
    ]
    for (row, (kind, text)) in zip(MessageLine.Kind.allCases, texts).enumerated() {
      MessageLine(kind, text).draw(
        into: &grid, rect: Rect(column: 1, row: row, columns: 58, rows: 1))
    }
    expectScreen(grid, named: "message-line")
  }

  @Test("what a form says becomes a notice of the same gravity")
  func formMessages() throws {
    var form = Form(
      fields: [
        FormField("a", label: "A", kind: .text(maximum: 3), hint: "three letters") {
          $0 == "bad" ? .refused(sentence: "A: not bad") : .warned(normalised: $0, sentence: "odd")
        }
      ], layout: FormLayout([.field("a", row: 0, column: 0, label: 2, value: 5)]))
    #expect(MessageLine(try #require(form.message)) == MessageLine(.info, "three letters"))
    form.setValue("x", at: .field("a"))
    #expect(MessageLine(try #require(form.message)) == MessageLine(.warning, "odd"))
    form.setValue("bad", at: .field("a"))
    #expect(MessageLine(try #require(form.message)) == MessageLine(.error, "A: not bad"))
  }

  @Test("progress with a known end, without one, and on a slow line")
  func progress() {
    var grid = Grid(size: Size(columns: 70, rows: 4))
    var bar = ProgressBar(
      label: "Reading rates", done: 412, total: 1600, unit: "rows", cancelKey: .escape)
    func draw(_ row: Int, lowBandwidth: Bool = false) {
      bar.draw(
        into: &grid, rect: Rect(columns: 70, rows: 4).row(row),
        options: DisplayOptions(lowBandwidth: lowBandwidth))
    }
    draw(0)
    bar.total = nil
    bar.tick = 5
    draw(1)
    draw(2, lowBandwidth: true)
    bar.cancelKey = nil
    bar.total = 412
    draw(3)
    expectScreen(grid, named: "progress-bar")
  }

  @Test("only its own key stops the work, and none where it cannot be stopped")
  func cancelling() {
    let bar = ProgressBar(label: "x", cancelKey: .escape)
    #expect(bar.isCancelled(by: .escape))
    #expect(!bar.isCancelled(by: .enter))
    #expect(!ProgressBar(label: "x").isCancelled(by: .escape))
    #expect(ProgressBar(label: "x", done: 9, total: 7).countText == "7 of 7")
  }

  @Test("a bar moves to and fro within its brackets and any width is safe", arguments: 0...60)
  func moving(tick: Int) {
    var bar = ProgressBar(label: "Working", cancelKey: .character("x"))
    bar.tick = tick
    for columns in [tick, 30] {
      var grid = Grid(size: Size(columns: columns, rows: 1))
      bar.draw(
        into: &grid, rect: Rect(columns: columns, rows: 1), options: DisplayOptions())
      guard columns == 30 else { continue }
      let line = grid.plainLines(ascii: true)[0]
      #expect(line.filter { $0 == "#" }.count == 3)
    }
  }
}

extension Rect {
  fileprivate func row(_ row: Int) -> Rect {
    Rect(column: origin.column, row: origin.row + row, columns: size.columns, rows: 1)
  }
}
