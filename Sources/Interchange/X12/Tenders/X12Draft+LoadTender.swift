import Shipping
import Units

/// X12 204, a motor carrier load tender.
///
/// Source: release 004010; the order of the segments as in the public sample of a paper maker's
/// tender with two stops.
extension X12Draft {
  mutating func addLoadTender(_ source: TenderSource) throws(X12WriteError) {
    let services = TenderServices(source.booking.services)
    try addTenderHead(source, services)
    try addStop(1, source, services.pickup)
    try addStop(2, source, services.delivery)
    try addTenderTotal(source)
  }

  private mutating func addTenderHead(
    _ source: TenderSource, _ services: TenderServices
  ) throws(X12WriteError) {
    try add(
      "B2", .none, .code(source.carrier.letters), .none, .code(source.shipment.number), .none,
      .code(source.paymentCode))
    // Element 346 knows only the tender of a whole truck.
    let kind: Value = source.details.mode == .truckload ? .code("LT") : .none
    try add("B2A", .code(source.purposeCode), kind)
    try addReferences(source)
    try addServiceCodes(services.general)
    try add("MS3", .code(source.carrier.letters), .code("B"), .none, .code(source.methodCode))
    try addServiceWords(services.general, room: 6)
    for piece in TextPieces.of(source.booking.instructions, width: 80) {
      try add("NTE", .none, .text(piece, limit: 80))
    }
    try addParty(source.details.parties[.billTo], "BT")
  }

  private mutating func addStop(
    _ number: Int, _ source: TenderSource, _ services: [Accessorial]
  ) throws(X12WriteError) {
    let isPickup = number == 1
    // Element 163: CL loads all of it, CU unloads all of it.
    try add("S5", .code("\(number)"), .code(isPickup ? "CL" : "CU"))
    try addServiceCodes(services)
    if isPickup { try addPickup(source.booking.pickup) } else { try addDelivery(source) }
    try addWeight(pounds: source.pounds, count: source.count)
    if isPickup { try addLading(source.details.handlingUnits) }
    try addServiceWords(services, room: 6)
    try addParty(source.details.parties[isPickup ? .consignor : .consignee], isPickup ? "SH" : "CN")
    guard isPickup else { return }
    try addGoods(source)
    for order in source.booking.purchaseOrders { try addOrder(order, source.shipment.number) }
  }

  private mutating func addDelivery(_ source: TenderSource) throws(X12WriteError) {
    guard let day = source.details.deliveryDay else { return }
    // Element 432: 54 is deliver no later than.
    try add("G62", .code("54"), .code(X12Writer.day(day)))
  }

  private mutating func addWeight(pounds: Int, count: Int) throws(X12WriteError) {
    try add("AT8", .code("G"), .code("L"), .code("\(pounds)"), .code("\(count)"))
  }

  private mutating func addLading(_ units: [HandlingUnit]) throws(X12WriteError) {
    for unit in units {
      try add(
        "LAD", .code(unit.packaging.x12Code), .code("\(unit.count)"), .code("L"),
        .code("\(unit.weightEach.wholePoundsRoundedUp)"), .code("L"),
        .code("\(unit.totalWeight.wholePoundsRoundedUp)"), .none, .none, .none, .none, .none, .none,
        .text(unit.commodity, limit: 50))
    }
  }

  private mutating func addGoods(_ source: TenderSource) throws(X12WriteError) {
    for (index, unit) in source.details.handlingUnits.enumerated() {
      let item: Value = unit.nmfc.map { .code($0) } ?? .none
      try add(
        "L5", .code("\(index + 1)"), .text(unit.commodity, limit: 50), item,
        unit.nmfc == nil ? .none : .code("N"))
      try addWeight(pounds: unit.totalWeight.wholePoundsRoundedUp, count: unit.count)
      if let hazard = unit.hazard {
        try addHazard(hazard, of: unit, shipper: source.details.parties[.consignor])
      }
    }
  }

  private mutating func addOrder(
    _ order: PurchaseOrder, _ shipment: String
  ) throws(X12WriteError) {
    let pieces: [Value] = order.pieces.map { [.code("PC"), .code("\($0)")] } ?? [.none, .none]
    let weight: [Value] =
      order.weight.map { [.code("L"), .code("\($0.wholePoundsRoundedUp)")] } ?? [.none, .none]
    try add("OID", [.code(shipment), .code(order.number), .none] + pieces + weight)
  }

  /// The weight and the agreed price.
  ///
  /// Element 58 has two implied decimals.
  private mutating func addTenderTotal(_ source: TenderSource) throws(X12WriteError) {
    let total = source.booking.offer.total
    let cents = total.amount * 100
    try add(
      "L3", .code("\(source.pounds)"), .code("G"), .none, .none,
      .code(cents.rounded(toPlaces: 0).text()), .none, .none, .none, .none, .none,
      .code("\(source.count)"), .code("L"))
  }
}

/// The services of a booking by where they are done.
struct TenderServices {
  var pickup: [Accessorial] = []
  var delivery: [Accessorial] = []
  var general: [Accessorial] = []

  init(_ services: [Accessorial]) {
    for service in services {
      switch service {
      case .liftgatePickup, .residentialPickup, .limitedAccessPickup, .insidePickup,
        .appointmentPickup:
        pickup.append(service)
      case .liftgateDelivery, .residentialDelivery, .limitedAccessDelivery, .insideDelivery,
        .appointmentDelivery, .notifyBeforeDelivery, .sortAndSegregate, .weekendDelivery:
        delivery.append(service)
      default: general.append(service)
      }
    }
  }
}
