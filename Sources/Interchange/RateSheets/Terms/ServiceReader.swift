import Shipping
import Units

/// Reads one `[[service]]` of the terms.
struct ServiceReader {
  private let currency: Currency

  static let keys = [
    "name", "grid", "transit_days", "discount", "class_discounts", "discount_order",
    "tariff_minimum", "minimum_discount", "absolute_minimum", "freight_all_kinds", "fuel",
    "fuel_applies_to", "accessorials", "accessorial_schedule", "border_accessorials",
    "heaviest_shipment", "longest_side",
    "offer_days", "space",
  ]

  /// The terms of the whole sheet, for services without their own.
  struct Shared {
    var accessorials: [Accessorial: AccessorialCharge] = [:]
    var space: SpaceRules?
  }

  private let shared: Shared

  init(_ currency: Currency, shared: Shared = Shared()) {
    self.currency = currency
    self.shared = shared
  }

  func read(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> TermsReader.ServiceTerms? {
    section.checkKeys(Self.keys, &report)
    let name = section.text("name", required: true, &report)
    let grid = section.text("grid", required: true, &report)
    let transitDays = section.whole("transit_days", &report)
    let terms = terms(section, &report)
    guard let name, let grid else { return nil }
    return TermsReader.ServiceTerms(
      service: ClassTariff.Service(name: name, terms: terms), grid: grid,
      gridPath: section.path.field("grid"), transitDays: transitDays)
  }

  /// The terms of a service, whatever the kind of its sheet.
  func terms(_ section: TermsSection, _ report: inout TermsReport) -> RateTerms {
    var terms = RateTerms(
      discount: section.discount("discount", &report) ?? .zero,
      classDiscounts: classDiscounts(section, &report),
      discountOrder: section.choice("discount_order", RateTerms.DiscountOrder.self, &report)
        ?? .discountThenMin,
      tariffMinimum: section.money("tariff_minimum", currency, &report),
      minimumDiscount: section.percent("minimum_discount", upTo: 100, &report) ?? .zero,
      absoluteMinimum: section.money("absolute_minimum", currency, &report),
      freightAllKinds: freightAllKinds(section, &report),
      fuel: FuelReader().read(section, &report),
      fuelledAccessorials: accessorials("fuel_applies_to", section, &report),
      accessorials: shared.accessorials.merging(
        AccessorialsReader(currency).read(section, &report)
      ) { _, own in own },
      borderAccessorials: accessorials("border_accessorials", section, &report),
      space: SpaceReader().read(section, &report) ?? shared.space ?? .none,
      heaviestShipment: section.mass("heaviest_shipment", &report),
      longestSide: section.length("longest_side", &report),
      offerDays: section.whole("offer_days", &report))
    terms.accessorialSchedule = section.text("accessorial_schedule", &report)
    return terms
  }

  private func classDiscounts(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> [FreightClass: Percent] {
    guard let table = section.table("class_discounts", &report) else { return [:] }
    var discounts: [FreightClass: Percent] = [:]
    for key in table.members.keys.sorted() {
      guard let freightClass = FreightClass(parsing: key) else {
        report.add(.unknownClass, at: table.path.field(key), value: .text(key))
        continue
      }
      discounts[freightClass] = table.discount(key, &report)
    }
    return discounts
  }

  private func freightAllKinds(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> [RateTerms.FreightAllKinds] {
    var earlier: [RateTerms.FreightAllKinds] = []
    return section.tables("freight_all_kinds", &report).compactMap { range in
      range.checkKeys(["from", "through", "rated_as"], &report)
      let from = range.freightClass("from", &report)
      let through = range.freightClass("through", &report)
      let ratedAs = range.freightClass("rated_as", &report)
      guard let from, let through, let ratedAs else { return nil }
      if through < from {
        report.add(
          .belowLowerBound(from.name), at: range.path.field("through"), value: .text(through.name))
        return nil
      }
      if let other = earlier.firstIndex(where: { $0.from <= through && from <= $0.through }) {
        report.add(.overlapsRange(other), at: range.path)
      }
      let found = RateTerms.FreightAllKinds(from: from, through: through, ratedAs: ratedAs)
      earlier.append(found)
      return found
    }
  }

  /// A list of accessorials by their names in files.
  func accessorials(
    _ key: String, _ section: TermsSection, _ report: inout TermsReport
  ) -> Set<Accessorial> {
    guard let value = section.members[key] else { return [] }
    let path = section.path.field(key)
    guard case .list(let elements) = value else {
      report.add(.wrongKind(needed: "a list of accessorials"), at: path, value: value)
      return []
    }
    var found: Set<Accessorial> = []
    for element in elements {
      guard let word = element.digits, let accessorial = Accessorial(rawValue: word) else {
        let nearest = NearestWord.to(element.shown, among: Accessorial.allCases.map(\.rawValue))
        report.add(.unknownChoice(nearest: nearest), at: path, value: element)
        continue
      }
      found.insert(accessorial)
    }
    return found
  }
}
