import Shipping
import Units
import Workflows

/// An answer to a quote as text for a terminal of 80 columns.
enum QuoteText {
  static func text(
    of priced: PricedRequest, _ reports: [RebillReport], places: [Int]?, number: QuoteNumber?,
    warnings: [FieldProblem]
  ) -> String {
    let request = priced.request
    var lines = [
      "\(number.map { "\($0)  " } ?? "")\(request.origin.shortName) > "
        + "\(request.destination.shortName)  \(request.totalWeight)  ships "
        + request.shipDay.longText,
      "",
    ]
    for (index, offer) in priced.offers.enumerated() {
      let place = places.map { "offer \($0[index] + 1): " } ?? ""
      let basis = priced.bases.count > 1 ? " (\(offer.service.basis.rawValue))" : ""
      lines +=
        self.lines(of: offer, place: place, basis: basis)
        + rebill(reports.indices.contains(index) ? reports[index] : .none)
      lines.append("")
    }
    lines += GatheredRefusal.gather(priced.refusals).map { "- " + $0.sentence }
    if priced.priceIndices.isEmpty && priced.refusals.isEmpty {
      lines.append("No rate sheet is on the desk; `crossbill import SHEET.toml` puts one there.")
    }
    lines += priced.mixture.map { "! \($0)" } + warnings.map { "! " + $0.sentence }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of offer: Offer, place: String, basis: String) -> [String] {
    let delivery = offer.schedule.deliveryDay.map { ", delivered \($0.shortText)" } ?? ""
    let lastDay = offer.range == nil ? offer.schedule.lastDay : nil
    let expiry =
      lastDay.map {
        ", stands until \($0.shortText)"
          + ($0 < offer.schedule.shipDay ? ", BEFORE the pickup" : "")
      } ?? ""
    let total =
      offer.range.map {
        "ESTIMATE \($0.wholeText) \(offer.currency.code), figures of \($0.figuresOf.isoText)"
      } ?? "\(offer.total)"
    let head =
      "\(place)\(offer.carrier) \(offer.service.name)\(basis)  \(total)  \(offer.transitText)\(delivery)\(expiry)"
    let charges = offer.lines.map { line in
      "  " + TextColumns.padded(line.label, 22) + TextColumns.padded(line.arithmetic, 42)
        + TextColumns.padded(line.amount.tableText, 12, toRight: true)
    }
    return [head] + charges + ["  source: \(offer.service.source)"]
  }

  private static func rebill(_ report: RebillReport) -> [String] {
    guard !report.risks.isEmpty else { return [] }
    let worst = report.worstCase.map { ", up to \($0.text) in all" } ?? ""
    return ["  could be billed higher\(worst):"]
      + report.risks.map { risk in
        "  - \(risk.sentence)\(risk.worstTotal.map { " (\($0))" } ?? "")"
      }
  }
}
