import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

extension ShipmentScreen {
  static let tender = Action(
    "shipment.tender", title: "Tender",
    help: "Writes the file that offers the shipment to its carrier, X12 204 or 211.",
    group: "Shipment", keys: [.character("t")], footerRank: 3)
  static let importAnswer = Action(
    "shipment.import", title: "Import",
    help: "Reads a carrier's file: the answer to a tender (X12 990) or invoices (X12 210, CSV).",
    group: "Shipment", keys: [.character("i")], footerRank: 4)
  static let audit = Action(
    "shipment.audit", title: "Invoices",
    help: "Lays the carrier's invoices beside what was booked, and drafts the dispute.",
    group: "Shipment", keys: [.character("a")], footerRank: 5)
  static let typeInvoice = Action(
    "shipment.invoice", title: "Type invoice",
    help: "Opens the form for a carrier's invoice that came on paper.",
    group: "Shipment", keys: [.character("n")], footerRank: 6)
  static let openQuote = Action(
    "shipment.quote", title: "Quote",
    help: "Shows the offers of the quote that the shipment was booked from.",
    group: "Shipment", keys: [.character("o")], footerRank: 7)

  static let noteAnswer = Action(
    "shipment.answer", title: "Answer",
    help: "Notes what the carrier said to the tender by telephone: accepted, declined and why.",
    group: "Shipment", keys: [.character("y")], footerRank: 8)

  static let answerPrompt = "shipment.import"
  static let notePrompt = "shipment.answer"

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "shipment", title: "Shipment",
    actions: [tender, importAnswer, audit, typeInvoice, openQuote, noteAnswer]
      + ReadingActions.all("shipment"))

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    if action == Self.audit.id, facts?.audits.isEmpty != false {
      return .disabled(
        reason: "No invoice of it is on the desk; \(key: Self.importAnswer) reads one.")
    }
    let needsBooking = [
      Self.tender.id, Self.typeInvoice.id, Self.openQuote.id, Self.noteAnswer.id,
    ]
    guard needsBooking.contains(action) else { return readingAvailability(of: action) }
    guard let booking = shipment.value.details.booking else {
      return .disabled(reason: "It was not booked from a quote.")
    }
    guard action == Self.tender.id else { return .enabled }
    if let objection = shipment.value.objection(to: .loadTender, .replacement) {
      return .disabled(reason: KeyedText(objection.sentence))
    }
    guard shipment.value.state == .draft, booking.answer?.decision == .declined else {
      return .enabled
    }
    return .disabled(
      reason: "The carrier declined; \(key: Self.openQuote) shows the other offers to book.")
  }

  /// Does an action; nothing comes back for those of reading.
  func perform(_ action: ActionID) -> [Effect<DashboardMessage>]? {
    switch action {
    case Self.tender.id:
      return [.open(TenderScreen(shipment, desk: desk, sender: facts?.ediSender))]
    case Self.importAnswer.id:
      return [.prompt(Prompt(id: Self.answerPrompt, label: "File of the carrier:"))]
    case Self.noteAnswer.id:
      return [
        .prompt(Prompt(id: Self.notePrompt, label: "The carrier said (accepted, declined WHY):"))
      ]
    case Self.audit.id:
      return [.open(AuditScreen(facts?.audits ?? [], of: shipment.value.number))]
    case Self.typeInvoice.id: return [.open(InvoiceScreen(shipment, desk: desk))]
    case Self.openQuote.id: return openQuoteOfBooking()
    default: return nil
    }
  }

  private func openQuoteOfBooking() -> [Effect<DashboardMessage>] {
    guard let number = shipment.value.details.booking?.quote else { return [] }
    return [
      .work(
        Work("shipment.quote", onDesk: desk) { desk throws(StoreError) in
          guard let quote = try desk.store.quote(number: number) else {
            return .failed("\(number) is not on the desk any more.")
          }
          return .quote(quote)
        })
    ]
  }

  /// Reads a file and takes in what it holds.
  func importPapers(_ typed: String) -> [Effect<DashboardMessage>] {
    let path = TypedPath.expanded(typed)
    guard !path.isEmpty else { return [] }
    return [
      .work(
        Work("shipment.import", title: "Reading \(path)", writes: true, onDesk: desk) {
          desk, context throws(StoreError) in
          let bytes: [UInt8]
          do throws(NamedFile.Fault) {
            bytes = try NamedFile(path).read()
          } catch {
            return .failed(UnreadableFile(path: path, reason: error.reason).sentence)
          }
          if context.isCancelled { return nil }
          return .papersImported(try ImportPapers(desk: desk)(bytes, named: path))
        })
    ]
  }

  /// Notes what the carrier said: a decision or the beginning of one, and after it the reasons.
  func noteAnswer(_ typed: String) -> [Effect<DashboardMessage>] {
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = parts.first?.lowercased() else { return [] }
    let choices = TenderAnswer.Decision.allCases
    guard let decision = choices.first(where: { $0.rawValue.hasPrefix(word) }) else {
      let names = choices.map(\.rawValue).joined(separator: ", ")
      return [.notice(Notice(.error, "\"\(word)\" is no answer; type one of \(names)."))]
    }
    let (number, remarks) = (shipment.value.number, parts.count > 1 ? parts[1] : "")
    return [
      .work(
        Work("shipment.answer", writes: true, onDesk: desk) { desk throws(StoreError) in
          .answerNoted(
            try ReadTenderResponse(desk: desk)(told: number, decision, remarks: remarks))
        })
    ]
  }
}
