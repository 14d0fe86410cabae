import TerminalKit
import TestSupport
import Testing

@Suite("A form on the screen")
struct FormScreenTests {
  @Test("a new form: labels, units, computed texts, the cursor in the first field")
  func fresh() {
    expectScreen(QuoteForm.frame(QuoteForm.form()), named: "form-new")
  }

  @Test("two handling units, one refused value and one with a warning")
  func filled() {
    var form = QuoteForm.form()
    form.type("m5v2t6")
    form.setFocus(QuoteForm.weight(0))
    form.type("1250")
    _ = form.addRow()
    form.type("x")
    form.setFocus(.field("liftgate"))
    form.type(" ")
    form.setFocus(.field("goods"))
    _ = form.handle(.control("u"))
    form.type("植木鉢 cafe\u{301} 🚚")
    expectScreen(QuoteForm.frame(form), named: "form-filled")
  }

  @Test("a form higher than its room shows the focus and says that it goes on")
  func scrolled() {
    var form = QuoteForm.form()
    form.layOut(rows: 4)
    for _ in 0..<5 { _ = form.handle(.down) }
    expectScreen(QuoteForm.frame(form, rows: 4), named: "form-scrolled")
    for _ in 0..<5 { _ = form.handle(.up) }
    #expect(form.top == 0)
  }

  @Test("in command mode there is no cursor")
  func commandMode() {
    var form = QuoteForm.form()
    _ = form.handle(.escape)
    #expect(QuoteForm.frame(form).cursor == nil)
    _ = form.handle(.enter)
    #expect(QuoteForm.frame(form).cursor == Point(column: 8, row: 0))
  }

  @Test("the cursor is inside the screen wherever the focus is", arguments: [3, 10])
  func cursors(rows: Int) {
    var form = QuoteForm.form()
    form.layOut(rows: rows)
    _ = form.addRow(to: "units")
    for path in form.focusOrder {
      form.setFocus(path)
      let cursor = QuoteForm.frame(form, rows: rows).cursor
      #expect(cursor.map { (0..<80).contains($0.column) && (0..<rows).contains($0.row) } == true)
    }
  }

  @Test("a screen of any size draws what fits", arguments: [0, 1, 5, 12, 40], [0, 1, 2])
  func tiny(columns: Int, rows: Int) {
    var form = QuoteForm.form()
    form.setFocus(.field("value"))
    _ = QuoteForm.frame(form, columns: columns, rows: rows)
    #expect(form.focus == .field("value"))
  }
}
