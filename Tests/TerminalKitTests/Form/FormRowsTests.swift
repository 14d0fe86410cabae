import TerminalKit
import Testing

@Suite("Rows, focus and undo of a form")
struct FormRowsTests {
  @Test("Tab follows the lines from left to right, through the rows of a group")
  func order() {
    var form = QuoteForm.form()
    form.addRow(to: "units")
    let order = form.focusOrder
    #expect(order.prefix(4) == [.field("from"), .field("ship"), .field("to"), .field("mode")])
    #expect(order[4] == QuoteForm.count(0))
    #expect(order[11] == QuoteForm.count(1))
    #expect(order.suffix(4).first == .field("goods"))
  }

  @Test("up and down go to the field that stands nearest")
  func vertical() {
    var form = QuoteForm.form()
    _ = form.handle(.down)
    #expect(form.focus == .field("to"))
    _ = form.handle(.down)
    #expect(form.focus == QuoteForm.count(0))
    form.setFocus(.field("mode"))
    _ = form.handle(.up)
    #expect(form.focus == .field("ship"))
    _ = form.handle(.up)
    #expect(form.focus == .field("ship"))
  }

  @Test("a new row comes below the focused one, with its initial values and the focus")
  func adding() {
    var form = QuoteForm.form()
    form.setFocus(QuoteForm.weight(0))
    form.type("38")
    #expect(form.handle(.character("+")) == .edited)
    #expect(form.values.rowCount("units") == 2)
    #expect(form.focus == QuoteForm.count(1))
    #expect(form.values[QuoteForm.count(1)] == "1")
    #expect(form.values[QuoteForm.weight(0)] == "38")
  }

  @Test("a group takes no more rows than it may have")
  func full() {
    var form = QuoteForm.form()
    form.setFocus(QuoteForm.count(0))
    for _ in 0..<3 { #expect(form.handle(.insert) == .edited) }
    #expect(form.handle(.insert).isRefused)
    #expect(form.values.rowCount("units") == 4)
  }

  @Test("removing a row keeps the others; the only row is emptied instead")
  func removing() {
    var form = QuoteForm.form()
    form.setFocus(QuoteForm.weight(0))
    form.type("11")
    form.addRow()
    form.setFocus(QuoteForm.weight(1))
    form.type("22")
    form.setFocus(QuoteForm.weight(0))
    #expect(form.handle(.control("k")) == .edited)
    #expect(form.values.rowCount("units") == 1)
    #expect(form.values[QuoteForm.weight(0)] == "22")
    #expect(form.focus == QuoteForm.weight(0))
    #expect(form.removeRow() == .edited)
    #expect(form.values[QuoteForm.weight(0)] == "")
    #expect(form.removeRow().isRefused)
    form.setFocus(.field("from"))
    #expect(form.removeRow().isRefused)
  }

  @Test("a plus sign in a text is text")
  func plusInText() {
    var form = QuoteForm.form()
    form.setFocus(.field("goods"))
    form.type("+")
    #expect(form.values[.field("goods")] == "ceramic planters+")
    #expect(form.values.rowCount("units") == 1)
  }

  @Test("undo takes back one field's edit at a time, with the focus, and redo repeats it")
  func undo() {
    var form = QuoteForm.form()
    form.type("48201")
    form.setFocus(.field("to"))
    form.type("m5v2t6")
    form.setFocus(QuoteForm.count(0))
    form.addRow()
    #expect(form.undo() == .edited)
    #expect(form.values.rowCount("units") == 1)
    #expect(form.handle(.control("_")) == .edited)
    #expect(form.values[.field("to")] == "")
    #expect(form.focus == .field("to"))
    #expect(form.undo() == .edited)
    #expect(form.values[.field("from")] == "")
    #expect(form.undo().isRefused)
    #expect(form.handle(.control("r")) == .edited)
    #expect(form.values[.field("from")] == "48201")
    form.redo()
    form.redo()
    #expect(form.values.rowCount("units") == 2)
    #expect(!form.canRedo)
  }

  @Test("typing after an undo goes on from there and drops what was undone")
  func undoThenType() {
    var form = QuoteForm.form()
    form.type("4820")
    form.undo()
    form.type("9")
    #expect(form.values[.field("from")] == "9")
    #expect(!form.canRedo)
    form.undo()
    #expect(form.values[.field("from")] == "")
  }

  @Test("a removed row comes back by undo with all it held")
  func undoRemoval() {
    var form = QuoteForm.form()
    form.setFocus(QuoteForm.weight(0))
    form.type("38")
    form.addRow()
    form.setFocus(QuoteForm.weight(0))
    form.removeRow()
    form.undo()
    #expect(form.values[QuoteForm.weight(0)] == "38")
    #expect(form.values.rowCount("units") == 2)
  }

  @Test("a value put in by the program can be undone like a typed one")
  func setValue() {
    var form = QuoteForm.form()
    form.setValue("48201", at: .field("from"))
    form.type("9")
    #expect(form.values[.field("from")] == "482019")
    form.undo()
    form.undo()
    #expect(form.values[.field("from")] == "")
    form.setValue("x", at: .field("nothing"))
    #expect(form.values.fields["nothing"] == nil)
  }
}
