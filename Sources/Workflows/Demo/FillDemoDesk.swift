import Shipping
public import Storage
import Units

/// Fills an empty desk with sample sheets, shipments, products and quotes around today.
///
/// Everything in it is made up; the dates move with the day, so that something is always urgent.
public struct FillDemoDesk: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Fills the desk.
  ///
  /// - Parameter report: is told how many sheets, quotes and lists of shipments are made.
  /// - Throws: ``StoreError`` when the desk cannot be written.
  public func callAsFunction(report: WorkReport = { _ in }) throws(StoreError) {
    let sheets = DemoSheets.sheets(around: desk.clock.today)
    let requests = requests()
    var stage = WorkStage(
      "making the samples", done: 0, total: sheets.count + 1 + requests.count, unit: "parts")
    func tellNext() {
      report(stage)
      stage.done += 1
    }
    for sheet in sheets {
      tellNext()
      _ = try desk.store.addRateSheet(sheet, by: desk.stamp)
    }
    tellNext()
    _ = try desk.store.addShipments(
      DemoShipments.shipments(clock: desk.clock), by: desk.stamp)
    _ = try desk.store.addProducts(
      DemoProducts.products(today: desk.clock.today, author: desk.author), by: desk.stamp)
    for (index, request) in requests.enumerated() {
      tellNext()
      let quote = try PriceQuote(desk: desk)(request)
      if index == 0 { try chooseOffer(of: quote) }
    }
    report(stage)
  }

  private func requests() -> [QuoteRequest] {
    let reader = desk.entryReader
    return DemoQuotes.entries(today: desk.clock.today).compactMap {
      try? reader.read($0).request
    }
  }

  /// One quote has a choice already, so that both states can be seen.
  private func chooseOffer(of quote: Saved<Quote>) throws(StoreError) {
    var chosen = quote.value
    guard (try? chosen.choose(offerAt: 0, on: desk.clock.today)) != nil else { return }
    _ = try desk.store.updateQuote(quote, to: chosen, by: desk.stamp)
  }
}
