import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

/// One shipment: what was booked, where its tender stands, what its invoices say, and what must be
/// done.
public struct ShipmentScreen: ReadingScreen {
  let desk: Desk
  let keeper: QuoteDraftKeeper
  var shipment: Saved<Shipment>
  /// What is known beside the shipment; nothing until it is read.
  var facts: ShipmentFacts?
  var pane: TextPane

  /// Makes the screen of a shipment.
  init(_ shipment: Saved<Shipment>, desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
    self.shipment = shipment
    pane = TextPane()
    pane.replace(with: lines)
  }

  /// The way here.
  public var breadcrumb: [String] { ["Overview", shipment.value.number] }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared, .message(.deskChanged): return [readFacts()]
    case .action(let action):
      if let effects = perform(action) { return effects }
    case .promptEnded(Self.answerPrompt, let path?): return importPapers(path)
    case .promptEnded(Self.notePrompt, let typed?): return noteAnswer(typed)
    case .message(let message): return receive(message)
    default: break
    }
    read(event)
    return []
  }

  private func readFacts() -> Effect<DashboardMessage> {
    let id = shipment.id
    return .work(
      Work("shipment.read", onDesk: desk) { desk throws(StoreError) in
        .shipmentFacts(try ReadShipment(desk: desk)(id: id))
      })
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .shipmentFacts(let found):
      facts = found
      shipment = found.shipment
      // What is read at the moment stays under the eye unless it has changed.
      if pane.lines != lines { pane.replace(with: lines) }
    case .quote(let quote):
      return [.open(OffersScreen(desk: desk, keeper: keeper, quote: quote))]
    case .papersImported(let report):
      let notice = Notice(report.needsAttention ? .warning : .done, report.sentence)
      return [.notice(notice), readFacts()]
    case .answerNoted(let outcome):
      let notice = Notice(outcome.needsAttention ? .warning : .done, outcome.sentence + ".")
      return [.notice(notice), readFacts()]
    case .failed(let sentence): return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }
}
