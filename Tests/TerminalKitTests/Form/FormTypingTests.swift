import Foundation
import TerminalKit
import Testing

@Suite("Typing into a form")
struct FormTypingTests {
  @Test("typed text is in the values at once, and normalised when the field is left")
  func normalising() {
    var form = QuoteForm.form()
    form.type("m5v2t")
    #expect(form.values[.field("from")] == "m5v2t")
    form.type("6")
    #expect(form.handle(.tab) == .moved)
    #expect(form.values[.field("from")] == "M5V 2T6")
    #expect(form.focus == .field("ship"))
  }

  @Test("a refused value stays as it was typed and says why")
  func refusal() {
    var form = QuoteForm.form()
    form.type("48x")
    _ = form.handle(.enter)
    #expect(form.values[.field("from")] == "48x")
    _ = form.handle(.backTab)
    #expect(form.message?.kind == .refusal)
    #expect(form.message?.sentence == "postal code: \"48x\" is none; type 48201 or M5V 2T6")
  }

  @Test("an empty field that was not left yet says what belongs there, not that it is wrong")
  func hint() {
    var form = QuoteForm.form()
    #expect(form.message?.kind == .hint)
    #expect(form.message?.sentence == "the postal code where the goods are picked up")
    form.setFocus(.field("mode"))
    #expect(
      form.message?.sentence
        == "Space or the arrows change it: all that fit, LTL, truckload, parcel.")
  }

  @Test("handing the form in marks all that is refused and goes to the first of it")
  func submitting() {
    var form = QuoteForm.form()
    form.setFocus(.field("goods"))
    let isUsable = form.submit()
    #expect(!isUsable)
    #expect(form.focus == .field("from"))
    #expect(form.refusals.map(\.field) == [.field("from"), .field("to")])
    form.type("48201")
    form.setFocus(.field("to"))
    form.type("M5V2T6")
    let isUsableNow = form.submit()
    #expect(isUsableNow)
    #expect(form.refusals.isEmpty)
    #expect(form.values[.field("to")] == "M5V 2T6")
  }

  @Test("a text longer than its field may be is kept as it was typed, and refused once it is left")
  func maximum() {
    var form = QuoteForm.form()
    form.setFocus(.field("goods"))
    _ = form.handle(.control("u"))
    form.type(String(repeating: "a", count: 40))
    #expect(form.handle(.character("b")) == .edited)
    _ = form.insert(burst: "c", endsWithEnter: false)
    #expect(form.values[.field("goods")].count == 42)
    #expect(form.message?.kind != .refusal)
    form.look(again: "goods")
    #expect(form.message?.sentence == "Goods has 42 characters and may have 40; shorten it.")
  }

  @Test("a burst is one edit, and its Enter goes on to the next field")
  func burst() {
    var form = QuoteForm.form()
    #expect(form.insert(burst: "M5V 2T6", endsWithEnter: true) == .edited)
    #expect(form.values[.field("from")] == "M5V 2T6")
    #expect(form.focus == .field("ship"))
    form.undo()
    #expect(form.values[.field("from")] == "")
    #expect(form.focus == .field("from"))
  }

  @Test("an empty line of a paste leaves a field as it is and goes on")
  func emptyLine() {
    var form = QuoteForm.form()
    form.type("48201")
    #expect(form.insert(burst: "", endsWithEnter: true) == .moved)
    #expect(form.values[.field("from")] == "48201")
    #expect(form.focus == .field("ship"))
  }

  @Test("a burst in command mode does nothing, so that a scan presses no action keys")
  func burstInCommandMode() {
    var form = QuoteForm.form()
    _ = form.handle(.escape)
    #expect(form.insert(burst: "quit", endsWithEnter: true).isRefused)
    #expect(form.values[.field("from")] == "")
  }

  @Test("a choice goes by arrow, by space bar and by how it begins")
  func choice() {
    var form = QuoteForm.form()
    form.setFocus(.field("mode"))
    #expect(form.handle(.right) == .edited)
    #expect(form.values[.field("mode")] == "ltl")
    _ = form.handle(.left)
    _ = form.handle(.left)
    #expect(form.values[.field("mode")] == "parcel")
    _ = form.handle(.character(" "))
    #expect(form.values[.field("mode")] == "all")
    form.type("tr")
    #expect(form.values[.field("mode")] == "truck")
    form.type("L")
    #expect(form.values[.field("mode")] == "ltl")
    #expect(form.handle(.character("z")).isRefused)
    #expect(form.insert(burst: "truckload", endsWithEnter: false) == .edited)
    #expect(form.values[.field("mode")] == "truck")
  }

  @Test("a check box is set by space, y and x and cleared by space and n")
  func checkBox() {
    var form = QuoteForm.form()
    form.setFocus(.field("liftgate"))
    _ = form.handle(.character(" "))
    #expect(form.values[.field("liftgate")] == "yes")
    _ = form.handle(.character("n"))
    #expect(form.values[.field("liftgate")] == "")
    _ = form.handle(.character("y"))
    #expect(form.values[.field("liftgate")] == "yes")
    #expect(form.handle(.character("q")).isRefused)
  }

  @Test("Escape makes letters actions, and any movement makes them text again")
  func modes() {
    var form = QuoteForm.form()
    #expect(form.capturesText)
    #expect(form.handle(.escape) == .moved)
    #expect(!form.capturesText)
    #expect(form.handle(.character("q")) == .ignored)
    #expect(form.handle(.escape) == .ignored)
    #expect(form.values[.field("from")] == "")
    for key in [Key.enter, .tab, .backTab, .up, .down, .left, .home] {
      _ = form.handle(.escape)
      #expect(form.handle(key) == .moved)
      #expect(form.capturesText)
    }
  }

  @Test("Enter in the last field finishes the form")
  func finishing() {
    var form = QuoteForm.form()
    form.setFocus(.field("residence"))
    #expect(form.handle(.enter) == .finished)
    #expect(form.focus == .field("residence"))
  }

  @Test("a check over several fields replaces the fields' own verdicts")
  func crossCheck() {
    var form = QuoteForm.form(cross: { values in
      values[.field("from")] == values[.field("to")]
        ? [.field("to"): .refused(sentence: "To: the same place as From")] : [:]
    })
    form.type("48201")
    form.setFocus(.field("to"))
    form.type("48201")
    form.look(again: "to")
    #expect(form.message?.sentence == "To: the same place as From")
    _ = form.handle(.backspace)
    #expect(form.message?.kind != .refusal, "half a code is no mistake yet")
    form.look(again: "to")
    #expect(form.message?.sentence == "postal code: \"4820\" is none; type 48201 or M5V 2T6")
  }

  @Test("a draft restores every text, refused and unknown ones too")
  func draft() throws {
    var form = QuoteForm.form()
    form.type("48x")
    form.setFocus(QuoteForm.weight(0))
    form.type("12 stone")
    var saved = form.values
    saved.fields["later-version"] = "kept"
    let data = try JSONEncoder().encode(saved)
    let read = try JSONDecoder().decode(FormValues.self, from: data)
    let again = QuoteForm.form(values: read)
    #expect(again.values[.field("from")] == "48x")
    #expect(again.values[QuoteForm.weight(0)] == "12 stone")
    #expect(again.values.fields["later-version"] == "kept")
    #expect(again.refusals.count == 3)
  }
}
