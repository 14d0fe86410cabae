import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension OffersScreen {
  /// Finds what could make each offer dearer.
  func meterRebill() -> Effect<DashboardMessage> {
    let quote = quote
    return .work(
      Work("offers.rebill", onDesk: desk) { desk throws(StoreError) in
        let day = desk.clock.day(of: quote.value.created)
        return .rebill(
          quote.id, version: quote.version,
          try MeterRebill(desk: desk)(quote.value.priced, asOf: day))
      })
  }

  /// What could make an offer dearer; nothing until it is known.
  func report(ofOfferAt index: Int) -> RebillReport? {
    reports.indices.contains(index) ? reports[index] : nil
  }

  /// Lists the risks of the pointed offer.
  func openRebill() -> [Effect<DashboardMessage>] {
    guard let index = pointedIndex else { return [] }
    guard quote.value.offers[index].range == nil else {
      return [
        .notice(
          Notice(.info, "An ESTIMATE is a range and no carrier's price; no bill follows from it."))
      ]
    }
    guard let report = report(ofOfferAt: index) else {
      return [
        .notice(Notice(.info, "The rate sheets are being asked; press it again in a moment."))
      ]
    }
    let offer = quote.value.offers[index]
    return [
      .open(
        ArithmeticScreen(
          way: ["Quotes", "\(quote.value.number)", offer.carrier], title: "Rebill",
          explanations: Self.explanations(of: report, for: offer)))
    ]
  }

  private static func explanations(of report: RebillReport, for offer: Offer) -> [Explanation] {
    let source = offer.service.source
    guard !report.risks.isEmpty else {
      return [
        Explanation(
          label: "nothing stands out", arithmetic: "weight, class, sizes and sites fit together",
          source: source)
      ]
    }
    let quoted = Explanation(
      label: "quoted", arithmetic: "what the bill is if everything is as typed",
      amount: offer.total, source: source)
    let worst = report.worstCase.map {
      Explanation(
        label: $0.isOpenEnded ? "worst case, or more" : "worst case",
        arithmetic: $0.isOpenEnded
          ? "all of these together that have a price" : "all of these together",
        amount: $0.total, source: source)
    }
    return [quoted]
      + report.risks.map { risk in
        Explanation(
          label: risk.finding, arithmetic: risk.mend, amount: risk.worstTotal, source: source)
      } + [worst].compactMap { $0 }
  }

  /// What an offer may cost beyond its total, in one sentence; nothing when nothing stands out.
  func rebillText(ofOfferAt index: Int, _ keys: KeyNames) -> String? {
    let offer = quote.value.offers[index]
    if let range = offer.range {
      return "ESTIMATE \(range.wholeText) \(offer.currency.code) with figures of "
        + "\(range.figuresOf.longText): no carrier's price, and nothing to book."
    }
    guard let report = report(ofOfferAt: index), let first = report.risks.first else { return nil }
    let worst = report.worstCase.map { "Could become \($0.text)" } ?? "Could be billed higher"
    let more = report.risks.count - 1
    return "\(worst): \(first.finding)" + (more == 0 ? "" : ", and \(more) more")
      + "; \(keys[Self.rebill]) lists it."
  }
}
