import Shipping
import Units

/// Reads the `[[service]]` tables of a parcel sheet.
struct ParcelTermsReader {
  private let currency: Currency
  private let units: ParcelUnits
  /// The zone chart of services without their own, with its place in the file.
  private let usualChart: ParcelSheetTerms.Chart?

  static let keys = [
    "name", "code", "grid", "zones", "reach", "transit_days", "dimensional_weight", "weight_step",
    "limits", "discount", "minimum_per_piece", "fuel", "fuel_applies_to", "accessorials",
    "accessorial_schedule",
    "surcharge", "offer_days",
  ]

  /// Reads what all services share.
  ///
  /// Nothing comes back when the unit of weight is missing.
  init?(_ sheet: TermsSection, _ currency: Currency, _ report: inout TermsReport) {
    let chart = Self.chart(sheet, &report)
    if sheet.members["weight_unit"] == nil {
      report.add(.missing, at: sheet.path.field("weight_unit"))
    }
    guard let units = sheet.choice("weight_unit", ParcelUnits.self, &report) else { return nil }
    self.currency = currency
    self.units = units
    usualChart = chart
  }

  /// Reads every service.
  func read(_ sections: [TermsSection], _ report: inout TermsReport) -> ParcelSheetTerms {
    ParcelSheetTerms(units: units, services: sections.compactMap { service($0, &report) })
  }

  private func service(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> ParcelSheetTerms.Service? {
    section.checkKeys(Self.keys, &report)
    let name = section.text("name", required: true, &report)
    let code = section.text("code", &report)
    let grid = section.text("grid", required: true, &report)
    let chart = Self.chart(section, &report) ?? usualChart
    if chart == nil, section.members["zones"] == nil {
      report.add(.missing, at: section.path.field("zones"))
    }
    let terms = terms(section, &report)
    guard let name, let grid, let chart, let terms else { return nil }
    return ParcelSheetTerms.Service(
      name: name, code: code, path: section.path, terms: terms, grid: grid,
      gridPath: section.path.field("grid"),
      chart: chart)
  }

  /// The `zones` of a sheet or service: the name of a file beside the terms, or `{ chart = "NAME" }` for a
  /// chart on the desk.
  private static func chart(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> ParcelSheetTerms.Chart? {
    let path = section.path.field("zones")
    guard case .table(let members)? = section.members["zones"] else {
      return section.text("zones", &report).map { .init(name: $0, isShared: false, path: path) }
    }
    let zones = TermsSection(path: path, members: members)
    zones.checkKeys(["chart"], &report)
    return zones.text("chart", required: true, &report).map {
      .init(name: $0, isShared: true, path: path)
    }
  }

  private func terms(_ section: TermsSection, _ report: inout TermsReport) -> ParcelTerms? {
    let dimensional = DimensionalRuleReader(units).read(section, &report)
    let transit = TransitReader().read(section, &report)
    let step = weightStep(section, &report)
    let surcharges = SurchargeReader(currency).read(section, &report)
    let accessorials = AccessorialsReader(currency).read(section, &report)
    let fuelled = fuelled(section, surcharges, &report)
    var terms = ParcelTerms(
      dimensional: dimensional ?? .unstated, weightStep: step,
      reach: section.choice("reach", ParcelReach.self, &report) ?? .everywhere,
      transit: transit.usual, zoneTransit: transit.byZone,
      limits: ParcelLimitReader().read(section, &report),
      discount: section.discount("discount", &report) ?? .zero,
      minimumPerPiece: section.money("minimum_per_piece", currency, &report),
      surcharges: fuelled.surcharges, accessorials: accessorials,
      fuel: FuelReader().read(section, usual: .ground, &report),
      fuelledAccessorials: fuelled.accessorials, offerDays: section.whole("offer_days", &report))
    terms.accessorialSchedule = section.text("accessorial_schedule", &report)
    return dimensional == nil ? nil : terms
  }

  /// The step of weights: a whole unit of the sheet unless the sheet says another one, or `exact`.
  private func weightStep(_ section: TermsSection, _ report: inout TermsReport) -> Mass? {
    if case .text("exact")? = section.members["weight_step"] { return nil }
    return section.mass("weight_step", &report) ?? units.oneUnit
  }

  /// What fuel also goes on: accessorials by their names in files, surcharges by their names.
  private func fuelled(
    _ section: TermsSection, _ surcharges: [ParcelSurcharge], _ report: inout TermsReport
  ) -> (surcharges: [ParcelSurcharge], accessorials: Set<Accessorial>) {
    guard let value = section.members["fuel_applies_to"] else { return (surcharges, []) }
    let path = section.path.field("fuel_applies_to")
    guard case .list(let elements) = value else {
      report.add(
        .wrongKind(needed: "a list of accessorials and surcharges"), at: path, value: value)
      return (surcharges, [])
    }
    var accessorials: Set<Accessorial> = []
    var names: Set<String> = []
    let known = Accessorial.allCases.map(\.rawValue) + surcharges.map(\.name)
    for element in elements {
      let word = element.digits ?? ""
      if let accessorial = Accessorial(rawValue: word) {
        accessorials.insert(accessorial)
      } else if surcharges.contains(where: { $0.name == word }) {
        names.insert(word)
      } else {
        let nearest = NearestWord.to(element.shown, among: known)
        report.add(.unknownChoice(nearest: nearest), at: path, value: element)
      }
    }
    return (surcharges.map { names.contains($0.name) ? $0.fuelled() : $0 }, accessorials)
  }
}

extension ParcelSurcharge {
  /// The same surcharge with fuel on it.
  fileprivate func fuelled() -> ParcelSurcharge {
    ParcelSurcharge(
      name: name, condition: condition, charge: charge, zoneAmounts: zoneAmounts, group: group,
      minimumBillable: minimumBillable, isFuelled: true)
  }
}
