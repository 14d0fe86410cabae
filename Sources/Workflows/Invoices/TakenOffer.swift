import Shipping
import Units

/// The offer that an invoice is compared with, and where it comes from.
struct TakenOffer {
  let offer: Offer
  let request: QuoteRequest
  let quote: QuoteNumber
  private(set) var shipment: Shipment?

  init(offer: Offer, request: QuoteRequest, quote: QuoteNumber) {
    self.offer = offer
    self.request = request
    self.quote = quote
  }

  /// The offer of a booked shipment; nothing comes back for one that was not booked.
  ///
  /// A shipment does not keep how much of a service was asked for, nor which truck; its quote does.
  init?(_ shipment: Shipment, asQuoted quoted: QuoteRequest?) {
    let details = shipment.details
    guard let booking = details.booking, !details.handlingUnits.isEmpty else { return nil }
    self.init(
      offer: booking.offer,
      request: QuoteRequest(
        origin: details.origin, destination: details.destination, shipDay: booking.pickup.day,
        handlingUnits: details.handlingUnits, accessorials: Set(booking.services),
        details: quoted?.details ?? [:], goods: details.goods, currency: quoted?.currency,
        port: quoted?.port, equipment: quoted?.equipment),
      quote: booking.quote)
    self.shipment = shipment
  }

  /// What a letter about an invoice refers to.
  func subject(for invoice: FreightInvoice) -> DisputeLetter.Subject {
    DisputeLetter.Subject(
      shipment: shipment?.number,
      billOfLading: shipment?.details.booking?.billOfLading.digits
        ?? invoice.references.billOfLading,
      pro: shipment?.details.pro ?? invoice.references.pro, quote: quote,
      writer: shipment?.details.parties[.consignor]?.name)
  }
}
