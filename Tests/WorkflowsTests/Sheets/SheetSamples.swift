import Shipping
import Storage
import TestSupport
import Units
import Workflows

/// Sheets of one carrier in several versions, on a desk whose day is Monday 23 November 2026.
enum SheetSamples {
  static func days(_ from: String?, _ through: String?) -> DayRange {
    DayRange(from: from.map { .sample($0) }, through: through.map { .sample($0) }) ?? .always
  }

  /// A sheet of class rates with one lane from Michigan to Ontario for each service.
  static func sheet(
    _ version: String, services: [String] = ["standard"], discount: Int = 60,
    days: DayRange = .always, carrier: String = "Maple Freight"
  ) throws -> RateSheet {
    let lanes = try services.map { service in
      ClassTariff.Lane(
        service: service, origin: ZonePattern(parsing: "US-MI") ?? .anywhere,
        destination: ZonePattern(parsing: "CA-ON") ?? .anywhere, rates: try .sample(),
        transitDays: 2)
    }
    let terms = RateTerms(discount: Percent(discount), absoluteMinimum: .dollars(110))
    return try RateSheet(
      identity: RateSheet.Identity(
        carrier: carrier, scac: nil, name: "Tariff", version: version, source: "made up"),
      currency: .usd, validity: days,
      services: services.map { ClassTariff.Service(name: $0, terms: terms) }, lanes: lanes)
  }

  /// A desk with sheets, imported in their order, so that the first has the number 1.
  static func desk(_ sheets: [RateSheet]) throws -> Desk {
    let desk = try FixedDesk.empty()
    for sheet in sheets { _ = try desk.store.addRateSheet(sheet, by: desk.stamp) }
    return desk
  }
}
