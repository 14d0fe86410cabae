import TerminalKit
import TestSupport
import Testing

@Suite("Asking before something is done")
struct ConfirmDialogTests {
  private static let plain = ConfirmDialog(
    question: "Leave the quote?", consequence: "The draft is kept.", confirmTitle: "Leave",
    cancelTitle: "Stay")

  private static func dangerous(_ keys: [Key], word: String? = nil) -> ConfirmDialog {
    ConfirmDialog(
      dangerous: "Void shipment BX-1042?",
      consequence: "The carrier is told, the labels become void, and the PARS number is lost.",
      confirmTitle: "Void it", cancelTitle: "Keep it", actionKeys: keys, word: word)
  }

  private static func answer(_ dialog: ConfirmDialog, _ keys: Key...) -> ConfirmDialog.Outcome {
    var dialog = dialog
    var last = ConfirmDialog.Outcome.waiting
    for key in keys { last = dialog.handle(key) }
    return last
  }

  @Test("what can be undone is confirmed by y or Enter and left by n or Escape")
  func harmless() {
    #expect(Self.answer(Self.plain, .enter) == .confirmed)
    #expect(Self.answer(Self.plain, .character("Y")) == .confirmed)
    #expect(Self.answer(Self.plain, .character("n")) == .cancelled)
    #expect(Self.answer(Self.plain, .escape) == .cancelled)
    #expect(Self.answer(Self.plain, .character("q")) == .refused)
  }

  @Test("Enter never confirms what cannot be undone")
  func enter() {
    #expect(Self.answer(Self.dangerous([.character("v")]), .enter) == .refused)
    #expect(Self.answer(Self.dangerous([.character("v")]), .character("y")) == .confirmed)
    #expect(Self.answer(Self.dangerous([], word: "VOID"), .enter) == .refused)
  }

  @Test("no key that asked for it confirms it", arguments: ["y", "o", "c", "x", "Y", "v"])
  func ownKey(name: Character) {
    let dialog = Self.dangerous([.character(name)])
    #expect(Self.answer(dialog, .character(name)) == .refused)
    #expect(Self.answer(dialog, .character(name), .character(name)) == .refused)
  }

  @Test("when every letter asks for it, a word must be typed")
  func noLetterLeft() {
    let keys = "yocx".map { Key.character($0) }
    #expect(Self.dangerous(keys).consent == .word("yes"))
  }

  @Test("the word must be typed as it is, and can be mended")
  func word() {
    var dialog = Self.dangerous([.character("v")], word: "VOID")
    for key in "VOIX" { #expect(dialog.handle(.character(key)) == .waiting) }
    #expect(dialog.handle(.enter) == .refused)
    #expect(dialog.handle(.backspace) == .waiting)
    #expect(dialog.handle(.character("D")) == .waiting)
    #expect(dialog.handle(.tab) == .refused)
    #expect(dialog.handle(.enter) == .confirmed)
    #expect(dialog.handle(.escape) == .cancelled)
  }

  @Test("the dialogs on the screen")
  func screens() {
    func frame(_ dialog: ConfirmDialog) -> Frame {
      var grid = Grid(size: Size(columns: 80, rows: 12), filledWith: Cell(.character(".")))
      let cursor = dialog.draw(into: &grid, rect: Rect(columns: 80, rows: 12))
      return Frame(grid: grid, cursor: cursor)
    }
    expectScreen(frame(Self.plain), named: "confirm-plain")
    expectScreen(frame(Self.dangerous([.character("y")])), named: "confirm-dangerous")
    var typed = Self.dangerous([], word: "VOID")
    _ = typed.handle(.character("V"))
    expectScreen(frame(typed), named: "confirm-word")
  }

  @Test("a low or narrow screen keeps the keys in sight", arguments: [0, 3, 5, 8], [0, 8, 24])
  func tiny(rows: Int, columns: Int) {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    Self.dangerous([]).draw(into: &grid, rect: Rect(columns: columns, rows: rows))
    if rows >= 5, columns >= 24 {
      #expect(grid.plainText(ascii: true).contains("y Void it"))
    }
  }
}
