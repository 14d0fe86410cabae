import Shipping
import Storage
import Units
import Workflows

/// A later version of a demonstration carrier's sheet.
enum SheetVersions {
  /// Adds a dearer version of Maple Freight's standard service, so that its sheet counts in part.
  static func add(to desk: Desk, version: String = "2026-11") throws {
    for header in try desk.store.rateSheetHeaders()
    where header.identity.carrier == "Maple Freight" {
      let sheet = try desk.store.rateSheet(id: header.id).keeping(services: ["standard"])
      guard let tariff = sheet.tariff.classRates else { continue }
      let services = tariff.services.map { service in
        var terms = service.terms
        terms.discount = Percent(55)
        terms.fuel = .fixed(Percent(34))
        return ClassTariff.Service(name: service.name, terms: terms)
      }
      let identity = RateSheet.Identity(
        carrier: header.identity.carrier, scac: header.identity.scac, name: "sample",
        version: version, source: "made-up figures")
      let later = try RateSheet(
        identity: identity, currency: sheet.currency, validity: sheet.validity,
        services: services, lanes: Array(tariff.lanes.dropLast()))
      _ = try desk.store.addRateSheet(later, by: desk.stamp)
      return
    }
  }
}
