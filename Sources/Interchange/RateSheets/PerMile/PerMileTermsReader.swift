import Shipping
import Units

/// Reads the `[[service]]` tables of a truckload sheet.
struct PerMileTermsReader {
  static let keys = [
    "name", "grid", "transit_days", "fuel", "fuel_on_deadhead", "fuel_applies_to", "stop_fee",
    "detention", "layover", "tarp", "border_uplift", "border_accessorials", "accessorials",
    "accessorial_schedule",
    "payload", "border_payload", "empty_weight", "offer_days",
  ]
  static let fuelKeys = [("per_mile", DistanceUnit.miles), ("per_kilometre", .kilometres)]
  static let detentionKeys = ["per_hour", "free_minutes", "step_minutes", "at_most"]

  private let currency: Currency
  private let unit: DistanceUnit

  /// Reads what all services share; miles unless the sheet says otherwise.
  init(_ sheet: TermsSection, _ currency: Currency, _ report: inout TermsReport) {
    self.currency = currency
    unit = sheet.choice("distance_unit", DistanceUnit.self, &report) ?? .miles
  }

  /// Reads every service.
  func read(_ sections: [TermsSection], _ report: inout TermsReport) -> PerMileSheetTerms {
    PerMileSheetTerms(unit: unit, services: sections.compactMap { service($0, &report) })
  }

  private func service(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> PerMileSheetTerms.Service? {
    section.checkKeys(Self.keys, &report)
    let name = section.text("name", required: true, &report)
    let grid = section.text("grid", required: true, &report)
    let transitDays = section.whole("transit_days", &report)
    let terms = terms(section, &report)
    guard let name, let grid else { return nil }
    return PerMileSheetTerms.Service(
      service: PerMileTariff.Service(name: name, terms: terms), grid: grid,
      gridPath: section.path.field("grid"), transitDays: transitDays)
  }

  private func terms(_ section: TermsSection, _ report: inout TermsReport) -> TruckloadTerms {
    let lists = ServiceReader(currency)
    var terms = TruckloadTerms(
      fuel: fuel(section, &report),
      fuelsDeadhead: section.flag("fuel_on_deadhead", &report) ?? false,
      stopFee: section.money("stop_fee", currency, &report),
      detention: detention(section, &report),
      layover: section.money("layover", currency, &report),
      tarp: section.money("tarp", currency, &report),
      borderUplift: section.percent("border_uplift", &report) ?? .zero,
      payload: section.mass("payload", &report),
      borderPayload: section.mass("border_payload", &report) ?? LoadCheck.usualBorderPayload,
      emptyWeight: section.mass("empty_weight", &report),
      accessorials: AccessorialsReader(currency).read(section, &report),
      borderAccessorials: lists.accessorials("border_accessorials", section, &report),
      fuelledAccessorials: lists.accessorials("fuel_applies_to", section, &report),
      offerDays: section.whole("offer_days", &report))
    terms.accessorialSchedule = section.text("accessorial_schedule", &report)
    return terms
  }

  /// Per cent, a table, or money a mile or kilometre.
  private func fuel(_ section: TermsSection, _ report: inout TermsReport) -> TruckloadFuel {
    guard case .table(let members)? = section.members["fuel"],
      let (key, unit) = Self.fuelKeys.first(where: { members[$0.0] != nil })
    else { return .surcharge(FuelReader().read(section, usual: .truckload, &report)) }
    let fuel = TermsSection(path: section.path.field("fuel"), members: members)
    fuel.checkKeys([key], &report)
    return fuel.distanceRate(key, per: unit, currency, &report).map { .perDistance($0) } ?? .none
  }

  private func detention(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> DetentionTerms? {
    guard let table = section.table("detention", &report) else { return nil }
    table.checkKeys(Self.detentionKeys, &report)
    if table.members["per_hour"] == nil { report.add(.missing, at: table.path.field("per_hour")) }
    let perHour = table.money("per_hour", currency, &report)
    let free = table.whole("free_minutes", upTo: 10_080, &report)
    let step = table.whole("step_minutes", upTo: 1_440, &report)
    let most = table.money("at_most", currency, &report)
    return perHour.map {
      DetentionTerms(perHour: $0, freeMinutes: free ?? 120, stepMinutes: step ?? 15, atMost: most)
    }
  }
}
