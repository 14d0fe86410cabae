import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension ShipmentScreen {
  /// The whole text, as far as it is known.
  var lines: [TextLine] {
    let shipment = shipment.value
    let details = shipment.details
    return [
      TextLine("\(shipment.number)  \(shipment.stateText.uppercased())", role: .heading),
      TextLine("\(details.origin.shortName) > \(details.destination.shortName)"),
    ] + tasks + [TextLine("")] + identity + booked + [TextLine("")] + units
  }

  private var tasks: [TextLine] {
    let tell = shipment.value.tellCarrier
    var tasks = shipment.value.attention
    // A shipment that was booked before there was such a task has none.
    if let tell, !tasks.contains(tell) { tasks.insert(tell, at: 0) }
    guard !tasks.isEmpty else { return [TextLine("Nothing needs doing.", role: .muted)] }
    return tasks.map(line)
  }

  private func line(_ task: Attention) -> TextLine {
    let due: String? = task.due.map {
      ", due \(desk.clock.day(of: $0).shortText) \(desk.clock.clockText($0))"
    }
    return TextLine(
      "\(task.actor == .shipper ? "!" : "~") \(task.actor.name): \(task.task)\(due ?? "")"
        + keys(for: task),
      role: .warning)
  }

  /// The keys that do a task: of telling the carrier, and of taking in what it answers.
  private func keys(for task: Attention) -> String {
    let keys = KeyNames()
    if task == shipment.value.tellCarrier { return ", or \(keys[Self.tender]) here" }
    let booking = shipment.value.details.booking
    let isWaiting =
      task.actor == .carrier && booking?.tender != nil
      && (booking?.answer == nil || shipment.value.isCancellationAsked)
    return isWaiting
      ? " (\(keys[Self.importAnswer]) reads it, \(keys[Self.noteAnswer]) notes it)" : ""
  }

  private var identity: [TextLine] {
    let details = shipment.value.details
    let booking = details.booking
    var rows = [("mode", details.mode.name), ("carrier", details.carrier ?? "none yet")]
    if let booking { rows.append(("BOL", booking.billOfLading.digits)) }
    rows.append(("PRO", details.pro ?? "none yet"))
    if let number = booking?.customsNumber {
      rows.append((String(number.kind.name.prefix(4)), number.text))
    }
    if details.origin.country != details.destination.country {
      rows.append(("border", details.borderPort ?? "UNKNOWN, the carrier chooses"))
    }
    let pickup = booking.map { "\($0.pickup)" } ?? details.shipDay?.longText
    rows.append(("pickup", pickup ?? "not set"))
    rows.append(("delivery", details.deliveryDay?.longText ?? "UNKNOWN"))
    return rows.map(Self.row)
  }

  /// What was agreed with the carrier, and where the tender stands.
  private var booked: [TextLine] {
    guard let booking = shipment.value.details.booking else { return [] }
    let parties = shipment.value.details.parties
    var rows = [
      (
        "price",
        "\(booking.offer.total), \(booking.offer.service.name), as quoted in "
          + "\(booking.quote)"
      ),
      ("shipper", parties[.consignor].map(Self.text) ?? "UNKNOWN"),
      ("consignee", parties[.consignee].map(Self.text) ?? "UNKNOWN"),
      ("pays", booking.paymentTerms.name + (parties[.billTo].map { ", \(Self.text($0))" } ?? "")),
    ]
    if !booking.purchaseOrders.isEmpty {
      rows.append(("orders", booking.purchaseOrders.map(\.number).joined(separator: ", ")))
    }
    if !booking.instructions.isEmpty { rows.append(("driver", booking.instructions)) }
    return rows.map(Self.row) + [TextLine("")] + tender(booking) + invoices
  }

  private func tender(_ booking: Booking) -> [TextLine] {
    guard let tender = booking.tender else {
      return [Self.row(("tender", "not written yet"))] + answer(booking)
    }
    let time =
      "\(desk.clock.day(of: tender.written).shortText) "
      + desk.clock.clockText(tender.written)
    let purpose = tender.purpose == .original ? "" : ", \(tender.purpose.rawValue)"
    let written = Self.row(
      (
        "tender",
        "\(tender.format.name)\(purpose), written \(time), control number "
          + "\(tender.controlNumber)"
      ))
    return [written]
      + (booking.answer == nil ? [Self.row(("answer", "none yet"))] : answer(booking))
  }

  private func answer(_ booking: Booking) -> [TextLine] {
    guard let answer = booking.answer else { return [] }
    let day = answer.day.map { " on \($0.longText)" } ?? ""
    let remarks = answer.remarks.isEmpty ? "" : ": \(answer.remarks)"
    return [
      TextLine(
        Self.padded("answer") + answer.decision.name + day + remarks,
        role: answer.decision == .accepted ? .good : .danger, hangingIndent: 11)
    ]
  }

  private var invoices: [TextLine] {
    guard let facts else { return [] }
    guard !facts.audits.isEmpty else { return [Self.row(("invoice", "none yet"))] }
    return facts.audits.map { audited in
      TextLine(
        Self.padded("invoice") + "\(audited.audit.invoice.number): \(audited.audit.summary)",
        role: audited.audit.hasDifferences ? .warning : .good, hangingIndent: 11)
    }
  }

  private var units: [TextLine] {
    shipment.value.details.handlingUnits.map { unit in
      let sides = unit.dimensions.map { ", \($0)" } ?? ""
      return TextLine(
        "\(unit.count) \(unit.packaging.name)\(sides), \(unit.weightEach) each, \(unit.commodity)")
    }
  }

  private static func row(_ row: (name: String, text: String)) -> TextLine {
    TextLine(padded(row.name) + row.text, hangingIndent: 11)
  }

  private static func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 11 - name.count))
  }

  private static func text(_ party: Party) -> String {
    ([party.name] + [party.address?.place.shortName, party.telephone].compactMap { $0 })
      .joined(separator: ", ")
  }
}
