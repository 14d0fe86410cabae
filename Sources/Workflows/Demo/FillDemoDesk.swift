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
    let reader = desk.entryReader
    let requests = DemoQuotes.entries(today: desk.clock.today).compactMap {
      try? reader.read($0).request
    }
    for (index, request) in requests.enumerated() {
      let quote = try PriceQuote(desk: desk)(request)
      if index == 0 { try chooseOffer(of: quote) }
    }
  }

  /// One quote has a choice already, so that both states can be seen.
  private func chooseOffer(of quote: Saved<Quote>) throws(StoreError) {
    var chosen = quote.value
    guard (try? chosen.choose(offerAt: 0, on: desk.clock.today)) != nil else { return }
    _ = try desk.store.updateQuote(quote, to: chosen, by: desk.stamp)
  }
}
