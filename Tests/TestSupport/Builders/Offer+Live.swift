public import Shipping
public import Units

extension Offer {
  /// A live offer of one line.
  public static func live(
    _ carrier: String, cents: Int64, currency: Currency = .usd,
    lastDay: CalendarDay = .sample("2026-11-23")
  ) throws -> Offer {
    let line = ChargeLine(
      kind: .stated(label: "base charge", detail: "as \(carrier) states it"),
      amount: Money(minorUnits: cents, currency), source: "Karrio: \(carrier)")
    let service = OfferedService(
      carrier: carrier, name: "ground", mode: .parcel, basis: .live, source: "Karrio: \(carrier)")
    let schedule = Schedule(
      shipDay: .sample("2026-11-24"), transitDays: 3, lastDay: lastDay)
    guard let offer = Offer(service: service, schedule: schedule, lines: [line]) else {
      throw NoSum()
    }
    return offer
  }

  private struct NoSum: Error {}
}

extension Refusal {
  /// A refusal of a whole live service.
  public static func live(_ provider: String, _ fault: LiveRateFault) -> Refusal {
    Refusal(carrier: provider, source: provider, reason: .live(fault: fault))
  }
}
