import Shipping
import Storage
public import TerminalKit
import Workflows

extension QuotesScreen {
  static let open = Action(
    "quotes.open", title: "Offers",
    help: "Shows the offers of the quote under the pointer.",
    group: "Quotes", keys: [.enter], footerRank: 1)
  static let new = Action(
    "quotes.new", title: "New quote",
    help: "Opens the form for a new quote, with what was half typed.",
    group: "Quotes", keys: [.character("n")], footerRank: 2)
  static let again = Action(
    "quotes.again", title: "Quote again",
    help: "Opens the form with this quote's shipment, to change it or price it anew.",
    group: "Quotes", keys: [.character("e")], footerRank: 5)
  static let drafts = Action(
    "quotes.drafts", title: "Half-typed",
    help: "Lists the quotes that were begun and not finished.",
    group: "Quotes", keys: [.character("d")])
  static let delete = Action(
    "quotes.delete", title: "Delete",
    help: "Deletes the quote after asking; its history stays in the database.",
    group: "Quotes", keys: [.character("D")], isDangerous: true)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "quotes", title: "Quotes",
    actions: [
      open, new, again, drafts, delete, ListActions.find("quotes"), ListActions.sort("quotes"),
      ListActions.reverse("quotes"), ListActions.columns("quotes"),
    ])

  func openPointed(asForm: Bool = false) -> [Effect<DashboardMessage>] {
    guard let id = pointedID else { return [] }
    return [
      .work(
        Work(asForm ? "quotes.again" : "quotes.open", onDesk: desk) { desk throws(StoreError) in
          let quote = try desk.store.quote(id: id)
          return asForm ? .quoteAgain(quote) : .quote(quote)
        })
    ]
  }

  func askToDelete() -> [Effect<DashboardMessage>] {
    guard let id = pointedID, let row = rows[id] else { return [] }
    return [
      .confirm(
        Confirmation(
          action: Self.delete.id, subject: ConfirmationSubject(id: id, version: row.version),
          question: "Delete \(row.number), \(row.origin) > \(row.destination)?",
          consequence: "Its offers are gone for good; only the history remembers that it was.",
          confirmTitle: "Delete it"))
    ]
  }

  /// Deletes the quote that the question was about, wherever the pointer is by now.
  func delete(_ subject: ConfirmationSubject) -> [Effect<DashboardMessage>] {
    [
      .work(
        Work("quotes.delete", writes: true, onDesk: desk) { desk throws(StoreError) in
          let quote = try desk.store.quote(id: subject.id)
          guard quote.version == subject.version else {
            return .failed("\(quote.value.number) was changed meanwhile; look at it once more.")
          }
          if let sentence = try desk.bookedText(of: quote.value.number) { return .failed(sentence) }
          try desk.store.deleteQuote(quote, by: desk.stamp)
          return .deskChanged
        })
    ]
  }
}
