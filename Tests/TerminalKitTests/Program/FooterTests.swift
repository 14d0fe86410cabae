import TerminalKit
import TestSupport
import Testing

@Suite("The footer")
struct FooterTests {
  @Test("the screen's own actions come first, help and the way out last")
  func standard() {
    let program = Program.fake()
    #expect(program.footer.hasPrefix("a Act  o Open  / Find  d Delete  w Work"))
    #expect(program.footer.hasSuffix("? Help  q Quit"))
  }

  @Test("an opened screen offers the way back, a typed field the way out of the field")
  func wayOut() {
    var program = Program.fake()
    program.press("o")
    #expect(program.footer.hasSuffix("? Help  Esc Back"))
    program.press("t")
    #expect(program.footer == "F1 Help  Esc Keys")
  }

  @Test("it fits every width, and help never falls off", arguments: 60...120)
  func fits(columns: Int) {
    var program = Program.fake(size: Size(columns: columns, rows: 24))
    #expect(program.footer.hasSuffix("? Help  q Quit"))
    program.press("o")
    #expect(program.lines[23].count <= columns)
    #expect(program.footer.contains("? Help  Esc Back"))
  }

  @Test("a press of the mouse on a key does its action")
  func mouse() {
    var program = Program.fake()
    let column = program.lines[23].distance(to: "Open")
    press(&program, column: column, row: 23)
    #expect(program.title == "opened")
    press(&program, column: program.lines[23].distance(to: "Back"), row: 23)
    #expect(program.title == "First")
    press(&program, column: program.lines[23].distance(to: "Help"), row: 23)
    #expect(program.lines.contains { $0.contains("Keys of Fake") })
  }

  @Test("a press elsewhere goes to the screen, counted from its own corner")
  func mouseInBody() {
    var program = Program.fake()
    press(&program, column: 7, row: 5)
    #expect(program.log.last == "mouse 7,3")
  }

  private func press(_ program: inout Program<FakeMessage>, column: Int, row: Int) {
    _ = program.handle(
      .mouse(MouseEvent(kind: .press, point: Point(column: column, row: row))))
  }
}

extension String {
  fileprivate func distance(to word: String) -> Int {
    guard let range = firstRange(of: word) else { return -1 }
    return distance(from: startIndex, to: range.lowerBound)
  }
}
