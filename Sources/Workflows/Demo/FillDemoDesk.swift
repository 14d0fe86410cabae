import Shipping
public import Storage
import Units

/// Fills an empty desk with sample sheets, shipments and quotes around today.
///
/// Everything in it is made up; the dates move with the day, so that something is always urgent.
public struct FillDemoDesk: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Fills the desk.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be written.
  public func callAsFunction() throws(StoreError) {
    for sheet in DemoSheets.sheets(around: desk.clock.today) {
      _ = try desk.store.addRateSheet(sheet, by: desk.stamp)
    }
    let shipments = DemoShipments.shipments(clock: desk.clock)
    _ = try desk.store.addShipments(shipments, by: desk.stamp)
    for entry in DemoQuotes.entries(today: desk.clock.today) {
      guard let reading = try? desk.entryReader.read(entry) else { continue }
      _ = try PriceQuote(desk: desk)(reading.request)
    }
    try chooseOne()
  }

  /// One quote has a choice already, so that both states can be seen.
  private func chooseOne() throws(StoreError) {
    guard let id = try desk.store.quoteIDs(QuoteQuery()).last else { return }
    let quote = try desk.store.quote(id: id)
    var chosen = quote.value
    guard (try? chosen.choose(offerAt: 0, on: desk.clock.today)) != nil else { return }
    _ = try desk.store.updateQuote(quote, to: chosen, by: desk.stamp)
  }
}
