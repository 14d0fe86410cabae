import ReferenceData
public import Shipping
public import Units

extension BookOffer.Plan {
  /// What is booked, or would be, line by line for a page of 80 columns; what is doubtful begins with
  /// an exclamation mark.
  ///
  /// - Parameters:
  ///   - shipment: the booked shipment; nothing while it is only planned.
  ///   - today: the day of booking.
  /// - Returns: the lines.
  public func lines(_ shipment: Shipment?, today: CalendarDay) -> [String] {
    var lines = [head(shipment), ""]
    lines.append(
      "route      \(order.request.origin.shortName) > \(order.request.destination.shortName)")
    lines.append("carrier    \(carrier(today))")
    lines.append(
      "price      \(order.offer.total), \(order.offer.service.name), as quoted in \(order.quote)")
    lines.append(
      "stands     \(order.offer.schedule.lastDay.map { "until \($0.longText)" } ?? "without end")")
    lines.append("pickup     \(order.pickup)")
    lines.append("delivery   \(order.offer.schedule.deliveryDay?.longText ?? "UNKNOWN")")
    lines += parties
    lines.append("BOL        \(billOfLadingText(shipment))")
    lines += unitCodes(shipment)
    if let pro = order.pro {
      lines.append("PRO        \(pro) (\(pro.verdict(carrier: order.carrierCode).words))")
    }
    if let number = order.customsNumber {
      lines.append("\(number.kind.name.prefix(4))       \(number)")
    }
    return lines + papers + next(shipment) + warnings.map { "! " + $0.sentence }
  }

  private func head(_ shipment: Shipment?) -> String {
    guard let shipment, let booking = shipment.details.booking else {
      return "would be booked; nothing was written, and no number was given"
    }
    return "\(shipment.number) is booked, bill of lading \(booking.billOfLading)"
  }

  private func carrier(_ today: CalendarDay) -> String {
    guard let code = order.carrierCode else {
      return "\(order.offer.carrier), SCAC UNKNOWN (the tender asks for it)"
    }
    let listed = CarrierDirectory.bundled.entries[code].map { ", listed as \($0.name(on: today))" }
    return "\(order.offer.carrier), SCAC \(code)\(listed ?? "")"
  }

  private var parties: [String] {
    let payer = order.billTo.map { ", billed to \($0.name)" } ?? ""
    return [
      "shipper    \(Self.text(order.shipper))", "consignee  \(Self.text(order.consignee))",
      "pays       \(order.paymentTerms.name)\(payer)",
    ]
  }

  /// What is to be done for a shipment whose carrier does not know of it yet.
  private func next(_ shipment: Shipment?) -> [String] {
    shipment?.tellCarrier.map { ["next       \($0.task)"] } ?? []
  }

  private static func text(_ party: Party) -> String {
    let lines = party.address?.lines ?? []
    return
      ([party.name] + lines
      + [party.address?.place.shortName, party.telephone]
      .compactMap { $0 }).joined(separator: ", ")
  }

  private func billOfLadingText(_ shipment: Shipment?) -> String {
    if let given = shipment?.details.booking?.billOfLading { return "\(given)" }
    guard let billOfLading else { return "UNKNOWN, all numbers of this GS1 prefix are used up" }
    return "\(billOfLading), unless another booking takes it first"
  }

  private func unitCodes(_ shipment: Shipment?) -> [String] {
    guard let booking = shipment?.details.booking else {
      let count = unitCounts.reduce(0, +)
      return count == 0 ? [] : ["SSCC       \(count), one for each handling unit"]
    }
    return booking.unitCodes.enumerated().map { index, codes in
      "SSCC       line \(index + 1): \(codes.map(\.digits).joined(separator: ", "))"
    }
  }

  /// Orders, goods and what the driver must know.
  private var papers: [String] {
    var lines = order.units.map { unit in
      let nmfc = unit.nmfc.map { ", NMFC \($0)" } ?? ""
      let hazard = unit.hazard.map { ", \($0.identification.code)" } ?? ""
      return "goods      \(unit.count) \(unit.packaging.name), \(unit.commodity)\(nmfc)\(hazard)"
    }
    if !order.purchaseOrders.isEmpty {
      lines.append("orders     \(order.purchaseOrders.map(\.number).joined(separator: ", "))")
    }
    if !order.instructions.isEmpty { lines.append("driver     \(order.instructions)") }
    return lines
  }
}
