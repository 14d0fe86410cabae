import Shipping
import Storage
import TestSupport
import Testing
import Workflows

@testable import Dashboard

extension Robot {
  /// Opens the booking form of the first offer of a quote.
  mutating func openBooking(_ quote: String = "Q-1001") {
    openQuote(quote)
    press("Home", "b")
  }

  /// Fills what the form needs and does not know: the hours, and both parties.
  mutating func fillBooking() {
    typeInto("pickup.from", "8")
    typeInto("pickup.to", "16:30")
    typeInto("shipper.name", "Lakeside Ceramics")
    typeInto("shipper.telephone", "313 555 0142")
    typeInto("shipper.street", "400 Mill Street; Dock 3")
    typeInto("consignee.name", "Garden House Ltd")
    typeInto("consignee.telephone", "416 555 0177")
    typeInto("consignee.street", "18 Spadina Avenue")
  }

  /// Books the first offer of a quote, so that its shipment is shown.
  mutating func book(_ quote: String = "Q-1001") {
    openBooking(quote)
    fillBooking()
    press("F10", "B")
  }

  /// The half-typed bookings that are kept.
  var bookingDrafts: [Draft] {
    get throws { try desk.store.drafts().filter { $0.key.hasPrefix("booking/") } }
  }

  /// The shipment that a quote was booked as.
  func bookedShipment(_ quote: String = "Q-1001") throws -> Shipment? {
    let number = try #require(QuoteNumber(parsing: quote))
    return try desk.shipment(bookedFrom: number)?.value
  }
}
