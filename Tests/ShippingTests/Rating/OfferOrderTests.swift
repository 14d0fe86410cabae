import Shipping
import TestSupport
import Testing
import Units

@Suite("Orders of offers")
struct OfferOrderTests {
  private static let shipDay = CalendarDay.sample("2026-11-24")

  private static func offer(
    _ carrier: String, cents: Int64, _ currency: Currency = .usd,
    mode: TransportMode = .lessThanTruckload, basis: Offer.Basis = .sheet, days: Int? = nil
  ) -> Offer? {
    let amount = Money(minorUnits: cents, currency)
    return Offer(
      service: Offer.OfferedService(
        carrier: carrier, name: "standard", mode: mode, basis: basis, source: "sheet"),
      schedule: Offer.Schedule(
        shipDay: shipDay, transitDays: days, deliveryDay: days.map { shipDay.adding(days: $0) }),
      lines: [
        ChargeLine(kind: .stated(label: "freight", detail: ""), amount: amount, source: "sheet")
      ],
      range: basis == .estimate
        ? EstimateRange(low: .zero(currency), high: amount, figuresOf: shipDay) : nil)
  }

  private func carriers(_ offers: [Offer?], _ order: OfferOrder) -> String {
    let offers = offers.compactMap { $0 }
    return order.positions(of: offers).map { offers[$0].carrier }.joined()
  }

  @Test("total, then transit, then touches: the rank of the freight notes")
  func ties() {
    let offers = [
      Self.offer("A", cents: 900, days: 1), Self.offer("B", cents: 800, days: 3),
      Self.offer("C", cents: 800, mode: .truckload, days: 3), Self.offer("D", cents: 800, days: 2),
    ]
    #expect(carriers(offers, .total) == "DCBA")
    #expect(carriers(offers, .transit) == "ADCB")
    #expect(carriers(offers, .touches) == "CDBA")
    #expect(carriers(offers, .carrier) == "ABCD")
  }

  @Test("what has no day of delivery, and modes whose hands nobody counts, are last")
  func unknown() {
    let offers = [
      Self.offer("A", cents: 100), Self.offer("B", cents: 900, mode: .parcel, days: 4),
      Self.offer("C", cents: 950, days: 4),
    ]
    #expect(carriers(offers, .transit) == "BCA")
    #expect(carriers(offers, .touches) == "ACB")
  }

  @Test("amounts of two currencies are never compared: one currency stands together")
  func currencies() {
    let offers = [
      Self.offer("A", cents: 100, .usd), Self.offer("B", cents: 900, .cad),
      Self.offer("C", cents: 500, .usd), Self.offer("D", cents: 50, .cad),
    ]
    #expect(carriers(offers, .total) == "DBAC")
  }

  @Test("in no order an estimate stands above an offer", arguments: OfferOrder.allCases)
  func estimates(order: OfferOrder) {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let offers = (0..<Int.random(in: 1...9, using: &random)).compactMap { index in
        Self.offer(
          String("ABCDEFGHI".randomElement(using: &random) ?? "A"),
          cents: Int64.random(in: 1...500, using: &random),
          Bool.random(using: &random) ? .usd : .cad,
          mode: TransportMode.allCases.randomElement(using: &random) ?? .parcel,
          basis: Offer.Basis.allCases.randomElement(using: &random) ?? .sheet,
          days: Bool.random(using: &random) ? Int.random(in: 0...5, using: &random) : nil)
      }
      let listed = order.positions(of: offers).map { offers[$0] }
      #expect(listed.count == offers.count && Set(listed) == Set(offers))
      let isEstimate = listed.map { $0.service.basis == .estimate }
      #expect(isEstimate == isEstimate.sorted { !$0 && $1 })
      for (left, right) in zip(listed, listed.dropFirst()) {
        #expect(!order.isListedBefore(right, left))
      }
    }
  }

  @Test("the orders follow one another in a ring")
  func ring() {
    var order = OfferOrder.total
    var seen: [OfferOrder] = []
    for _ in OfferOrder.allCases {
      seen.append(order)
      order = order.next
    }
    #expect(order == .total && Set(seen) == Set(OfferOrder.allCases))
  }
}
