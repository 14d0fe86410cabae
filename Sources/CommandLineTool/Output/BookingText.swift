import ReferenceData
import Shipping
import Units
import Workflows

/// A booking as text for a terminal of 80 columns.
enum BookingText {
  static func lines(
    _ plan: BookOffer.Plan, _ shipment: Shipment?, today: CalendarDay
  ) -> [String] {
    let order = plan.order
    var lines = [head(shipment), ""]
    lines.append(
      "route      \(order.request.origin.shortName) > \(order.request.destination.shortName)")
    lines.append("carrier    \(carrier(order, today))")
    lines.append(
      "price      \(order.offer.total), \(order.offer.service.name), as quoted in \(order.quote)")
    lines.append("pickup     \(order.pickup)")
    lines.append("delivery   \(order.offer.schedule.deliveryDay?.longText ?? "UNKNOWN")")
    lines.append("pays       \(order.paymentTerms.name)")
    if let booking = shipment?.details.booking {
      lines.append("BOL        \(booking.billOfLading)")
      lines += booking.unitCodes.enumerated().map { index, codes in
        "SSCC       line \(index + 1): \(codes.map(\.digits).joined(separator: ", "))"
      }
    }
    if let pro = order.pro {
      lines.append("PRO        \(pro) (\(pro.verdict(carrier: order.carrierCode).words))")
    }
    if let number = order.customsNumber {
      lines.append("\(number.kind.name.prefix(4))       \(number)")
    }
    return lines + plan.warnings.map { "! " + $0.sentence }
  }

  private static func head(_ shipment: Shipment?) -> String {
    guard let shipment, let booking = shipment.details.booking else {
      return "would be booked; nothing was written, and no number was given"
    }
    return "\(shipment.number) is booked, bill of lading \(booking.billOfLading)"
  }

  private static func carrier(_ order: BookingOrder, _ today: CalendarDay) -> String {
    guard let code = order.carrierCode else {
      return "\(order.offer.carrier), SCAC UNKNOWN (name it when you tender: --scac)"
    }
    let listed = CarrierDirectory.bundled.entries[code].map { ", listed as \($0.name(on: today))" }
    return "\(order.offer.carrier), SCAC \(code)\(listed ?? "")"
  }
}
