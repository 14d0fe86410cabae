import Shipping
import Units

/// Reads the `[[service.surcharge]]` tables of a parcel service.
struct SurchargeReader {
  static let keys = [
    "name", "when", "per_piece", "per_shipment", "percent", "zone_amounts", "group",
    "minimum_billable",
  ]
  static let sizeKeys = [
    "weight", "longest", "second", "length_plus_girth", "volume", "packaging",
  ]
  private let currency: Currency

  init(_ currency: Currency) { self.currency = currency }

  func read(_ section: TermsSection, _ report: inout TermsReport) -> [ParcelSurcharge] {
    section.tables("surcharge", &report).compactMap { surcharge($0, &report) }
  }

  private func surcharge(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> ParcelSurcharge? {
    section.checkKeys(Self.keys, &report)
    let name = section.text("name", required: true, &report)
    let charge = charge(section, &report)
    let condition = condition(section, &report)
    let amounts = zoneAmounts(section, &report)
    let group = section.text("group", &report)
    let least = section.mass("minimum_billable", &report)
    guard let name, let charge, let condition else { return nil }
    return ParcelSurcharge(
      name: name, condition: condition, charge: charge, zoneAmounts: amounts,
      group: group ?? ParcelSurcharge.usualGroup, minimumBillable: least)
  }

  private func charge(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> ParcelSurcharge.Charge? {
    let given = ["per_piece", "per_shipment", "percent"].filter { section.members[$0] != nil }
    guard given.count == 1 else {
      report.add(
        .wrongKind(needed: "one of per_piece, per_shipment or percent"), at: section.path)
      return nil
    }
    switch given[0] {
    case "per_piece": return section.money("per_piece", currency, &report).map { .perPiece($0) }
    case "percent": return section.percent("percent", &report).map { .percent($0) }
    default: return section.money("per_shipment", currency, &report).map { .perShipment($0) }
    }
  }

  private func zoneAmounts(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> [String: Money] {
    guard let table = section.table("zone_amounts", &report) else { return [:] }
    var amounts: [String: Money] = [:]
    for zone in table.members.keys.sorted() {
      amounts[zone] = table.money(zone, currency, &report)
    }
    return amounts
  }

  private func condition(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> ParcelSurcharge.Condition? {
    switch section.members["when"] {
    case nil: .always
    case .table(let members):
      .over(sizes(TermsSection(path: section.path.field("when"), members: members), &report))
    default: section.choice("when", PublishedSizeRule.self, &report).map { .published($0) }
    }
  }

  private func sizes(_ table: TermsSection, _ report: inout TermsReport) -> SizeThresholds {
    table.checkKeys(Self.sizeKeys, &report)
    func length(_ key: String, _ report: inout TermsReport) -> Attested<Length>? {
      table.length(key, &report).map { Attested($0, .primary) }
    }
    return SizeThresholds(
      weight: table.mass("weight", &report).map { Attested($0, .primary) },
      longest: length("longest", &report), second: length("second", &report),
      lengthPlusGirth: length("length_plus_girth", &report),
      volume: table.volume("volume", &report).map { Attested($0, .primary) },
      packagings: packagings(table, &report))
  }

  private func packagings(
    _ table: TermsSection, _ report: inout TermsReport
  ) -> Set<PackagingKind> {
    guard let value = table.members["packaging"] else { return [] }
    let path = table.path.field("packaging")
    guard case .list(let elements) = value else {
      report.add(.wrongKind(needed: "a list of kinds of packing"), at: path, value: value)
      return []
    }
    var kinds: Set<PackagingKind> = []
    for element in elements {
      guard let kind = PackagingKind.allCases.first(where: { $0.name == element.digits }) else {
        let nearest = NearestWord.to(element.shown, among: PackagingKind.allCases.map(\.name))
        report.add(.unknownChoice(nearest: nearest), at: path, value: element)
        continue
      }
      kinds.insert(kind)
    }
    return kinds
  }
}
