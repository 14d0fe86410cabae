import Shipping
import Units

/// An answer to a quote as text for a terminal of 80 columns.
enum QuoteText {
  static func text(
    of priced: PricedRequest, number: QuoteNumber?, warnings: [FieldProblem]
  )
    -> String
  {
    let request = priced.request
    var lines = [
      "\(number.map { "\($0)  " } ?? "")\(request.origin.shortName) > "
        + "\(request.destination.shortName)  \(request.totalWeight)  ships "
        + request.shipDay.longText,
      "",
    ]
    for offer in priced.offers { lines += self.lines(of: offer) }
    lines += GatheredRefusal.gather(priced.refusals).map { "- " + $0.sentence }
    if priced.offers.isEmpty && priced.refusals.isEmpty {
      lines.append("No rate sheet is on the desk; `crossbill import SHEET.toml` puts one there.")
    }
    lines += warnings.map { "! " + $0.sentence }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of offer: Offer) -> [String] {
    let delivery = offer.schedule.deliveryDay.map { ", delivered \($0.shortText)" } ?? ""
    let expiry = offer.schedule.lastDay.map { ", stands until \($0.shortText)" } ?? ""
    let head =
      "\(offer.carrier) \(offer.service.name)  \(offer.total)  \(offer.transitText)\(delivery)\(expiry)"
    let charges = offer.lines.map { line in
      "  " + TextColumns.padded(line.label, 22) + TextColumns.padded(line.arithmetic, 42)
        + TextColumns.padded(line.amount.tableText, 12, toRight: true)
    }
    return [head] + charges + ["  source: \(offer.service.source)", ""]
  }
}
