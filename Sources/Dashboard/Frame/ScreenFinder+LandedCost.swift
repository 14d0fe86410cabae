import Shipping
import Storage
import TerminalKit
import Workflows

extension ScreenFinder {
  /// The form for a landed cost, what it comes to, or the breakdown for a customer; nothing for
  /// another name.
  func landedCost(
    named name: String, _ keeper: QuoteDraftKeeper
  ) throws(ScreenNameError) -> (any Screen<DashboardMessage>)? {
    switch name {
    case "landed-cost":
      return settled(LandedCostFormScreen(desk: desk, keeper: keeper, looksForDraft: true))
    case "landed-cost/answer": return try answer(keeper)
    case "landed-cost/customer":
      let answer = try answer(keeper)
      guard let report = answer.report else { return CustomerBreakdownScreen(answer) }
      return CustomerBreakdownScreen(report.cost, way: answer.breadcrumb)
    default: return nil
    }
  }

  /// What the goods of a quote cost at the door, by what was typed for it last, else by its first
  /// offer.
  func landedCost(
    of quote: Quote, _ keeper: QuoteDraftKeeper
  ) -> any Screen<DashboardMessage> {
    let entry = LandedCostEntry(quote, offer: quote.chosenOffer ?? quote.offers.first)
    return settled(
      LandedCostFormScreen(
        desk: desk, keeper: keeper, quote: quote.number, entry: entry, looksForDraft: true))
  }

  /// What the landed cost that was typed last comes to, or what stands in its way.
  private func answer(_ keeper: QuoteDraftKeeper) throws(ScreenNameError) -> LandedCostScreen {
    let draft = try reading { () throws(StoreError) in try keeper.lastLandedCost(of: nil) }
    return settled(
      LandedCostScreen(
        desk: desk, keeper: keeper, quote: nil, entry: draft?.entry ?? .begun, hasForm: false))
  }
}

extension CustomerBreakdownScreen {
  /// Makes the screen of what stands in the way of a landed cost.
  fileprivate init(_ answer: LandedCostScreen) {
    self.init(lines: answer.linear, way: answer.breadcrumb)
  }
}
