import TerminalKit
import TestSupport
import Testing

@Suite("A list that shrinks as one types")
struct FilterListTests {
  private static let items: [FilterItem<String>] = [
    .init(
      id: "open", label: "Enter", title: "Open", detail: "Opens the line under the pointer.",
      group: "Everywhere"),
    .init(
      id: "help", label: "?", title: "Help", detail: "Lists every key that works here.",
      group: "Everywhere"),
    .init(
      id: "new", label: "n", title: "New quote", detail: "Begins a quote with an empty form.",
      group: "Quotes"),
    .init(
      id: "void", label: "V", title: "Void quote", detail: "Withdraws a quote.",
      group: "Quotes", disabledReason: "no quote is under the pointer"),
    .init(
      id: "requote", label: "r", title: "Quote again", detail: "Prices it by today's rates.",
      group: "Quotes"),
  ]

  private static func list(_ text: String = "") -> FilterList<String> {
    var list = FilterList(items: items, sign: "? ")
    for character in text { _ = list.handle(.character(character)) }
    return list
  }

  @Test("a sentence that its line has no room for is given whole, in lines")
  func explanation() {
    var list = Self.list("void")
    #expect(list.explanation(columns: 80).isEmpty)
    #expect(list.explanationRows(columns: 80) == 0)
    #expect(
      list.explanation(columns: 40) == [
        "not now: no quote is under the pointer", "Withdraws a quote.",
      ])
    // Room is left for the longest one, wherever the pointer stands and whatever answers.
    #expect(list.explanationRows(columns: 40) == 2)
    for character in "zzz" { _ = list.handle(.character(character)) }
    #expect(list.explanation(columns: 40).isEmpty)
    #expect(list.explanationRows(columns: 40) == 2)
  }

  @Test("the beginning of a title comes first, then of a word, then any place, then the detail")
  func ranking() {
    #expect(Self.list("quote").matches.map(\.id) == ["requote", "new", "void"])
    #expect(Self.list("p").matches.first?.id == "open")
    #expect(Self.list("rates").matches.map(\.id) == ["requote"])
    #expect(Self.list("nwq").matches.map(\.id) == ["new"])
    #expect(Self.list("quote emp").matches.map(\.id) == ["new"])
    #expect(Self.list("zzz").matches.isEmpty)
  }

  @Test("Enter chooses the item under the pointer")
  func choosing() {
    var list = Self.list("quote")
    #expect(list.handle(.down) == .moved)
    #expect(list.handle(.enter) == .chosen("new"))
  }

  @Test("an item that is not available says why; an empty list too")
  func refusing() {
    var list = Self.list("void")
    #expect(list.handle(.enter) == .refused(reason: "no quote is under the pointer"))
    list = Self.list("zz")
    #expect(list.handle(.enter) == .refused(reason: "nothing answers to \"zz\""))
    #expect(list.handle(.escape) == .cancelled)
  }

  @Test("typing on brings the pointer back to the best match, and erasing shows all again")
  func pointer() {
    var list = Self.list()
    _ = list.handle(.pageDown)
    #expect(list.pointed?.id == "requote")
    #expect(list.insert(burst: "quote\u{7}") == .moved)
    #expect(list.pointer == 0)
    _ = list.handle(.control("u"))
    #expect(list.matches.count == 5)
  }

  @Test("the whole list under its headings, and a narrowed one")
  func screens() {
    func frame(_ list: FilterList<String>, _ selection: DisplayOptions.Selection) -> Frame {
      var grid = Grid(size: Size(columns: 70, rows: 9))
      let cursor = list.draw(
        into: &grid, rect: Rect(columns: 70, rows: 9),
        options: DisplayOptions(selection: selection))
      return Frame(grid: grid, cursor: cursor)
    }
    expectScreen(frame(Self.list(), .marker), named: "filter-list")
    expectScreen(frame(Self.list("quo"), .bar), named: "filter-list-narrowed")
    expectScreen(frame(Self.list("zzz"), .bar), named: "filter-list-nothing")
  }

  @Test("any rectangle is safe", arguments: 0...6)
  func tiny(side: Int) {
    var list = Self.list()
    _ = list.handle(.pageDown)
    var grid = Grid(size: Size(columns: side, rows: side))
    _ = list.draw(
      into: &grid, rect: Rect(columns: side, rows: side), options: DisplayOptions())
    #expect(list.pointer == 4)
  }
}
