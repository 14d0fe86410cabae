import Shipping
import Units

/// The terms of a sheet as named texts, for comparing and showing.
enum SheetTerms {
  private struct Term: Hashable {
    let service: String?
    let name: String
  }

  /// The changes in the order of the earlier sheet's terms, then those that the later one alone has.
  static func changes(
    from old: RateSheet, to new: RateSheet, _ lanes: ClassLaneChanges
  ) -> ListedChanges<RateSheetDifference.TermChange> {
    let (before, after) = (terms(of: old), terms(of: new))
    let was = Dictionary(before) { first, _ in first }
    let becomes = Dictionary(after) { first, _ in first }
    let charts = ZoneChartChanges(from: old, to: new)
    var changes = ListedChanges<RateSheetDifference.TermChange>()
    var seen: Set<Term> = []
    func add(_ terms: [(Term, String)]) {
      for (term, _) in terms where seen.insert(term).inserted {
        guard was[term] != becomes[term] else { continue }
        changes.append(
          RateSheetDifference.TermChange(
            service: term.service, term: term.name, old: was[term], new: becomes[term]))
      }
    }
    add(before)
    addLaneTerms(lanes, &changes) { $0 != nil }
    charts.addChangedOrGone(to: &changes)
    add(after)
    addLaneTerms(lanes, &changes) { $0 == nil }
    charts.addNew(to: &changes)
    return changes
  }

  private static func terms(of sheet: RateSheet) -> [(Term, String)] {
    let identity = sheet.identity
    let head: [(String, String?)] = [
      ("carrier", identity.carrier), ("alpha code", identity.scac), ("name", identity.name),
      ("version", identity.version), ("source", identity.source),
      ("currency", sheet.currency.code), ("first day", sheet.validity.from?.isoText),
      ("last day", sheet.validity.through?.isoText),
    ]
    let whole = head.compactMap { name, text in
      text.map { (Term(service: nil, name: name), $0) }
    }
    let unit = sheet.tariff.perMile.map { tariff in
      (Term(service: nil, name: "unit of distance"), tariff.unit.rawValue)
    }
    return whole + [unit].compactMap { $0 }
      + serviceTerms(of: sheet).map { (Term(service: $0.service, name: $0.term), $0.text) }
  }

  /// The terms of the services, in the order in which the services are offered.
  static func serviceTerms(of sheet: RateSheet) -> [SheetTermText] {
    let services: [(name: String, texts: [(String, String)])] =
      switch sheet.tariff {
      case .classRates(let tariff): tariff.services.map { ($0.name, texts(of: $0.terms)) }
      case .skidRates(let tariff):
        tariff.services.map {
          ($0.name, SkidTermTexts.texts(of: $0.counting) + texts(of: $0.terms))
        }
      case .parcel(let tariff): tariff.services.map { ($0.name, ParcelTermTexts.texts(of: $0)) }
      case .perMile(let tariff): tariff.services.map { ($0.name, PerMileTermTexts.texts(of: $0)) }
      }
    return services.flatMap { service in
      service.texts.map { SheetTermText(service: service.name, term: $0.0, text: $0.1) }
    }
  }

  private static func texts(of terms: RateTerms) -> [(String, String)] {
    var texts: [(String, String?)] = [("discount", terms.discount.description)]
    texts += terms.classDiscounts.sorted { $0.key < $1.key }
      .map { ("discount of class \($0.key.name)", $0.value.description) }
    texts += [
      ("discount order", terms.discountOrder.rawValue),
      ("tariff minimum", terms.tariffMinimum?.description),
      ("discount on the minimum", terms.minimumDiscount.description),
      ("absolute minimum", terms.absoluteMinimum?.description),
      ("freight of all kinds", freightAllKinds(terms)), ("fuel", terms.fuel.description),
      ("fuel applies to", names(terms.fuelledAccessorials)),
      ("charged at the border", names(terms.borderAccessorials)),
      ("heaviest shipment", terms.heaviestShipment?.description),
      ("longest side", terms.longestSide?.description),
      ("days that an offer stands", terms.offerDays.map(String.init)),
      ("accessorial schedule", terms.accessorialSchedule),
    ]
    texts += space(terms.space)
    texts += Accessorial.allCases.map { ($0.name, terms.accessorials[$0]?.description) }
    return texts.compactMap { name, text in text.map { (name, $0) } }
  }

  private static func space(_ rules: SpaceRules) -> [(String, String?)] {
    let cubic = rules.cubicCapacity.map(\.description).joined(separator: "; ")
    let sides = rules.raisedSides.description
    return [
      ("cubic capacity", cubic.isEmpty ? nil : cubic),
      ("sides taken larger", sides.isEmpty ? nil : sides),
      ("lineal foot weight", rules.linealWeight?.description),
      ("minimum density", rules.minimumDensity?.description),
      ("volume quote", rules.volumeQuote?.description),
    ]
  }

  /// Adds transit days and minimums of lanes, which stand in the grid and are terms all the same.
  ///
  /// A lane on one side only is told as new or gone, with all that belongs to it.
  private static func addLaneTerms(
    _ lanes: ClassLaneChanges, _ changes: inout ListedChanges<RateSheetDifference.TermChange>,
    where isWanted: (_ old: String?) -> Bool
  ) {
    func add(_ name: String, _ lane: ClassTariff.Lane, _ was: String?, _ becomes: String?) {
      guard was != becomes, isWanted(was) else { return }
      changes.append(
        RateSheetDifference.TermChange(
          service: lane.service, term: "\(name) \(lane.origin) to \(lane.destination)", old: was,
          new: becomes))
    }
    lanes.forEachChanged { lane, becomes in
      if lane.transitDays != becomes.transitDays {
        add("transit", lane, days(lane.transitDays), days(becomes.transitDays))
      }
      if lane.tariffMinimum != becomes.tariffMinimum {
        add("minimum", lane, lane.tariffMinimum?.description, becomes.tariffMinimum?.description)
      }
    }
  }

  private static func days(_ number: Int?) -> String? { number.map { "\($0) days" } }

  private static func freightAllKinds(_ terms: RateTerms) -> String? {
    guard !terms.freightAllKinds.isEmpty else { return nil }
    return terms.freightAllKinds
      .map { "\($0.from.name) to \($0.through.name) as \($0.ratedAs.name)" }
      .joined(separator: ", ")
  }

  static func names(_ accessorials: Set<Accessorial>) -> String? {
    guard !accessorials.isEmpty else { return nil }
    return Accessorial.allCases.filter(accessorials.contains).map(\.name).joined(separator: ", ")
  }
}
