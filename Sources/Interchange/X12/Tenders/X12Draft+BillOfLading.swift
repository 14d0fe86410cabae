import Shipping
import Units

/// X12 211, a motor carrier bill of lading.
///
/// Source: release 004010; the order of the segments as in the public sample of a carton shipment.
extension X12Draft {
  mutating func addBillOfLading(
    _ source: TenderSource, writtenOn day: CalendarDay
  ) throws(X12WriteError) {
    try addBillHead(source, day)
    for (index, unit) in source.details.handlingUnits.enumerated() {
      try addItem(index, unit, source)
    }
  }

  private mutating func addBillHead(
    _ source: TenderSource, _ day: CalendarDay
  ) throws(X12WriteError) {
    let pro: Value = source.details.pro.map { .code($0) } ?? .none
    try add(
      "BOL", .code(source.carrier.letters), .code(source.paymentCode),
      .code(source.booking.billOfLading.digits), .code(X12Writer.day(day)), .none, pro)
    try add("B2A", .code(source.purposeCode))
    try add("MS3", .code(source.carrier.letters), .code("B"), .none, .code(source.methodCode))
    try addReferences(source)
    for order in source.booking.purchaseOrders {
      try addReference(order.number, "PO", "PURCHASE ORDER")
    }
    try addServiceCodes(source.booking.services)
    try addPickup(source.booking.pickup)
    try addServiceWords(source.booking.services, room: 50)
    try addRemarks(source.booking.instructions)
    try addParty(source.details.parties[.consignor], "SH")
    try addParty(source.details.parties[.consignee], "CN")
    try addParty(source.details.parties[.billTo], "BT")
  }

  /// Ten remarks of two texts of thirty characters.
  private mutating func addRemarks(_ text: String) throws(X12WriteError) {
    let pieces = TextPieces.of(text, width: 30)
    for pair in stride(from: 0, to: pieces.count, by: 2) {
      let second = pieces.indices.contains(pair + 1) ? pieces[pair + 1] : ""
      try add("K1", .text(pieces[pair], limit: 30), .text(second, limit: 30))
    }
  }

  private mutating func addItem(
    _ index: Int, _ unit: HandlingUnit, _ source: TenderSource
  ) throws(X12WriteError) {
    try add("AT1", .code("\(index + 1)"))
    try add("AT4", .text(unit.commodity, limit: 50))
    let item: Value = unit.nmfc.map { .code($0) } ?? .none
    let freightClass: Value =
      source.freightClass(ofLine: index).map { .code($0.name) } ?? .none
    try add(
      "AT2", .code("\(unit.count)"), .code(unit.packaging.x12Code), .code("G"), .code("L"),
      .code("\(unit.totalWeight.wholePoundsRoundedUp)"), .none, .none, .none, item, freightClass)
    if source.booking.unitCodes.indices.contains(index) {
      for code in source.booking.unitCodes[index] {
        // Element 88: GM is an SSCC, with its application identifier before it.
        try add("MAN", .code("GM"), .code("00" + code.digits))
      }
    }
    if let hazard = unit.hazard {
      try addHazard(hazard, of: unit, shipper: source.details.parties[.consignor])
    }
  }
}

extension TenderSource {
  /// The class at which a line was quoted, or the declared one.
  func freightClass(ofLine index: Int) -> FreightClass? {
    let rated = booking.offer.rating?.classRates?.lines.first { $0.handlingUnit == index }?
      .actualClass
    return rated ?? details.handlingUnits[index].declaredClass
  }
}
