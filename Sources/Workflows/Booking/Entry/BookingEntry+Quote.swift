public import Shipping
import Units

extension BookingEntry {
  /// What can be filled in from a quote: the day, the cities, and what the goods are.
  ///
  /// - Parameters:
  ///   - quote: the quote.
  ///   - identity: what the shipper typed for an earlier booking; its address is taken again when
  ///     the pickup is in the same city.
  public init(_ quote: Quote, identity: ShipperIdentity = ShipperIdentity()) {
    self.init()
    let request = quote.request
    if let index = quote.chosenOfferIndex { offer = String(index + 1) }
    pickupDay = request.shipDay.isoText
    if let known = identity.shipper { shipper = known }
    if let city = request.origin.city { shipper.city = city }
    if identity.shipper?.city != shipper.city { shipper.street = [] }
    consignee.city = request.destination.city ?? ""
    units = request.handlingUnits.map { quoted in
      var unit = Unit()
      unit.commodity = quoted.commodity
      unit.nmfc = quoted.nmfc ?? ""
      return unit
    }
  }
}
