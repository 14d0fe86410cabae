import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

/// A desk with the sample sheet and one quote of it: 1 600 lb of class 100 with a liftgate.
enum BookedDesk {
  static var sheet: RateSheet {
    get throws {
      var terms = RateTerms.sample
      terms.offerDays = 7
      terms.accessorials[.liftgateDelivery] = .flat(amount: Money(minorUnits: 8_500, .usd))
      return try .sample(terms: terms)
    }
  }

  /// The desk, its quote Q-1001 and a complete entry for it.
  static func quoted() throws -> (desk: Desk, entry: BookingEntry) {
    let desk = try FixedDesk.empty()
    _ = try desk.store.addRateSheet(sheet, by: desk.stamp)
    let unit = HandlingUnit(
      count: 2, weightEach: .pounds(800), declaredClass: .class100, commodity: "ceramic planters")
    let quote = try PriceQuote(desk: desk)(
      .sample(units: [unit], accessorials: [.liftgateDelivery]))
    let index = try #require(quote.value.offers.firstIndex { $0.service.basis == .sheet })
    var entry = BookingEntry.example
    entry.offer = String(index + 1)
    return (desk, entry)
  }

  static var number: QuoteNumber {
    get throws { try #require(QuoteNumber(1_001)) }
  }

  /// The desk with the quote booked as BX-1001 of the prefix 0614141.
  static func booked(
    _ change: (inout BookingEntry) -> Void = { _ in }
  ) throws -> (desk: Desk, shipment: Saved<Shipment>) {
    var (desk, entry) = try quoted()
    change(&entry)
    let plan = try BookOffer(desk: desk).plan(
      try number, entry, prefix: GS1CompanyPrefix(parsing: "0614141"))
    return (desk, try BookOffer(desk: desk)(plan))
  }
}
