/// Reads what a charge is for from its label, as carriers word it.
struct ChargeWords {
  private let text: String

  init(_ label: String) {
    // Every sign that is no letter becomes one space, so that whole words can be looked for.
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    text = " " + words.joined(separator: " ") + " "
  }

  /// What the label may stand for, the likeliest first; none when its words say nothing.
  var kinds: [ChargeKind] {
    if has("fuel", "fsc") { return [.fuel] }
    if has("discount", "allowance") { return [.discount] }
    if has("deficit") { return [.deficit] }
    if has("minimum"), !has("cubic", "density") { return [.minimum] }
    let services = accessorials
    if !services.isEmpty { return services.map { .accessorial($0) } }
    if has("freight", "linehaul", "line haul", "base charge", "transportation") {
      return [.freight(nil)]
    }
    return []
  }

  /// The services that the label may stand for; those of one side only where it names the side.
  private var accessorials: [Accessorial] {
    let found = Self.words.filter { entry in entry.words.contains { has($0) } }.flatMap(\.services)
    let isPickup = has("pickup", "pick up", "origin", "pu")
    let isDelivery = has("delivery", "deliver", "destination", "dest", "del")
    guard isPickup != isDelivery else { return found }
    let side = found.filter { service in
      let name = service.name
      return isPickup ? !name.contains("delivery") : !name.contains("pickup")
    }
    return side.isEmpty ? found : side
  }

  private func has(_ candidates: String...) -> Bool {
    candidates.contains { text.contains(" \($0) ") }
  }

  private static let words: [(words: [String], services: [Accessorial])] = [
    (["liftgate", "lift gate"], [.liftgateDelivery, .liftgatePickup]),
    (["residential", "residence"], [.residentialDelivery, .residentialPickup]),
    (["limited access"], [.limitedAccessDelivery, .limitedAccessPickup]),
    (["inside"], [.insideDelivery, .insidePickup]),
    (["appointment", "appt"], [.appointmentDelivery, .appointmentPickup]),
    (["notify", "notification", "call before"], [.notifyBeforeDelivery]),
    (["hazmat", "hazardous", "dangerous goods"], [.hazardousMaterials]),
    (["freeze", "freezable", "heated service"], [.protectFromFreeze]),
    (["protect from heat", "refrigeration"], [.protectFromHeat]),
    (["sort", "segregate"], [.sortAndSegregate]),
    (["overlength", "over length", "extreme length", "excessive length"], [.overlength]),
    (["border delay", "border wait", "customs delay"], [.borderDelay]),
    (["customs exam", "customs examination"], [.customsExamination]),
    (["broker fee", "broker s fee", "brokerage"], [.brokerFee]),
    (["border", "customs processing", "border crossing"], [.borderCrossing]),
    (["in bond", "bond"], [.inBond]),
    (["saturday", "sunday", "weekend"], [.weekendDelivery]),
    (["holiday"], [.holidayDelivery]),
    (["after hours"], [.afterHours]),
    (["single shipment"], [.singleShipment]),
    (["guaranteed in the morning", "guaranteed am", "morning"], [.guaranteedMorning]),
    (["noon"], [.guaranteedNoon]),
    (["end of day", "by 5pm"], [.guaranteedEndOfDay]),
    (["marking", "tagging"], [.marking]),
    (["detention without power", "trailer detention"], [.detentionWithoutPower]),
    (["detention"], [.detentionWithPower, .detentionWithoutPower]),
    (["storage"], [.storage]),
    (["redelivery", "re delivery"], [.redelivery]),
    (["reconsignment", "diversion"], [.reconsignment]),
    (["reweigh", "weight verification"], [.reweigh]),
    (["reclass", "reclassification", "inspection"], [.reclassification]),
    (["cubic", "density"], [.cubicMinimum]),
    (
      ["bill of lading correction", "bol correction", "bill correction"], [.billOfLadingCorrection]
    ),
    (["collect on delivery", "cash on delivery", "cod"], [.collectOnDelivery]),
    (["full value", "insurance"], [.fullValueCoverage]),
    (["stop off", "stopoff"], [.stopOff]),
    (["layover"], [.layover]),
    (["ordered not used", "tonu"], [.truckOrderedNotUsed]),
    (["dead head", "deadhead", "empty miles"], [.deadheadMiles]),
    (["tarp", "tarping", "tarpaulin"], [.tarp]),
  ]
}
