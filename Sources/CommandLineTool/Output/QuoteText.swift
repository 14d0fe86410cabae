import Shipping
import Units
import Workflows

/// An answer to a quote as text for a terminal of 80 columns.
enum QuoteText {
  static func text(
    of priced: PricedRequest, _ reports: [RebillReport], number: QuoteNumber?,
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
      lines +=
        self.lines(of: offer) + rebill(reports.indices.contains(index) ? reports[index] : .none)
      lines.append("")
    }
    lines += GatheredRefusal.gather(priced.refusals).map { "- " + $0.sentence }
    if priced.priceIndices.isEmpty && priced.refusals.isEmpty {
      lines.append("No rate sheet is on the desk; `crossbill import SHEET.toml` puts one there.")
    }
    lines += warnings.map { "! " + $0.sentence }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of offer: Offer) -> [String] {
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
      "\(offer.carrier) \(offer.service.name)  \(total)  \(offer.transitText)\(delivery)\(expiry)"
    let charges = offer.lines.map { line in
      "  " + TextColumns.padded(line.label, 22) + TextColumns.padded(line.arithmetic, 42)
        + TextColumns.padded(line.amount.tableText, 12, toRight: true)
    }
    return [head] + charges + ["  source: \(offer.service.source)"]
  }

  private static func rebill(_ report: RebillReport) -> [String] {
    guard !report.risks.isEmpty else { return [] }
    let worst = report.worstTotal.map { ", up to \($0) in all" } ?? ""
    return ["  could be billed higher\(worst):"]
      + report.risks.map { risk in
        "  - \(risk.sentence)\(risk.worstTotal.map { " (\($0))" } ?? "")"
      }
  }
}
