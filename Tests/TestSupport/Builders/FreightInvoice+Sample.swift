public import Shipping
public import Units

extension FreightInvoice {
  /// The bill that a carrier would send for an offer as it was quoted.
  public static func sample(
    for offer: Offer, number: String = "778812", references: References = References(),
    day: CalendarDay = .sample("2026-11-30"),
    _ change: (inout [Line]) -> Void = { _ in }
  ) throws -> FreightInvoice {
    var lines = offer.lines.map { line in
      Line(label: line.label, amount: line.amount)
    }
    for (index, line) in offer.lines.enumerated() {
      if case .linehaul(let actual, _, let pounds, _, _) = line.kind {
        lines[index].weight = .pounds(pounds)
        lines[index].freightClass = actual
      }
    }
    change(&lines)
    let currency = lines.first?.amount.currency ?? .usd
    let total = lines.reduce(0) { $0 + $1.amount.minorUnits }
    return try FreightInvoice(
      number: number,
      carrier: Biller(
        name: offer.carrier,
        scac: offer.service.scac.flatMap { StandardCarrierAlphaCode(parsing: $0) }),
      references: references, day: day, currency: currency, lines: lines,
      statedTotal: Money(minorUnits: total, currency))
  }
}
