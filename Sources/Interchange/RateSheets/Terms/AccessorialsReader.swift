import Shipping
import Units

/// Reads a table of accessorials: that of a service, or that of the whole sheet.
struct AccessorialsReader {
  /// The word for a service without charge, since a bare zero is more often a mistake.
  static let included = "included"

  /// What a share or a step is reckoned on, as the terms name it.
  enum BaseWord: String, CaseIterable {
    case linehaul
    case grossFreight
    case amount
    case declaredValue
  }

  /// How a price is reckoned, by the key that holds its figure.
  enum Basis: String, CaseIterable {
    case flat
    case perHundredweight = "per_hundredweight"
    case percent
    case perHandlingUnit = "per_handling_unit"
    case perPiece = "per_piece"
    case perStop = "per_stop"
    case perMile = "per_mile"
    case perKilometre = "per_kilometre"
    case perTime = "per_time"
    case perHundredweightDay = "per_hundredweight_day"
    case byLength = "by_length"
    case byWeight = "by_weight"
    case byAmount = "by_amount"
    case atCost = "at_cost"

    /// The keys that may stand beside the figure.
    var others: [String] {
      let bounds = ["at_least", "at_most"]
      return switch self {
      case .flat, .byLength, .byWeight, .atCost: []
      case .byAmount: ["of", "over_per_pound"]
      case .percent: ["of", "over_per_pound"] + bounds
      case .perTime: ["unit", "free"] + bounds
      case .perHundredweightDay: ["free_days"] + bounds
      case .perHundredweight, .perHandlingUnit, .perPiece, .perStop, .perMile, .perKilometre:
        bounds
      }
    }
  }

  let currency: Currency

  init(_ currency: Currency) {
    self.currency = currency
  }

  func read(
    _ section: TermsSection, _ report: inout TermsReport
  ) -> [Accessorial: AccessorialCharge] {
    guard let table = section.table("accessorials", &report) else { return [:] }
    let known = Accessorial.allCases.map(\.rawValue)
    table.checkKeys(known, &report)
    var charges: [Accessorial: AccessorialCharge] = [:]
    for accessorial in Accessorial.allCases {
      guard table.members[accessorial.rawValue] != nil else { continue }
      charges[accessorial] = charge(accessorial.rawValue, in: table, &report)
    }
    return charges
  }

  /// The charge of a key: an amount, the word for none, or a table with a basis.
  func charge(
    _ key: String, in table: TermsSection, _ report: inout TermsReport
  ) -> AccessorialCharge? {
    guard case .table(let members)? = table.members[key] else {
      return amount(key, in: table, &report).map { .flat(amount: $0) }
    }
    let section = TermsSection(path: table.path.field(key), members: members)
    section.checkKeys(
      Basis.allCases.flatMap { [$0.rawValue] + $0.others }, &report)
    let given = Basis.allCases.filter { members[$0.rawValue] != nil }
    guard let basis = given.first, given.count == 1 else {
      let names = Basis.allCases.map(\.rawValue).joined(separator: ", ")
      report.add(.wrongKind(needed: "one of \(names)"), at: section.path)
      return nil
    }
    checkOthers(of: basis, section, &report)
    return charge(by: basis, section, &report)
  }

  /// Reports the keys that belong to another basis.
  private func checkOthers(
    of basis: Basis, _ section: TermsSection, _ report: inout TermsReport
  ) {
    let strange = Set(Basis.allCases.flatMap(\.others)).subtracting(basis.others)
    for key in strange.sorted() {
      guard let value = section.members[key] else { continue }
      report.add(
        .wrongKind(needed: "possible with \(basis.rawValue)"), at: section.path.field(key),
        value: value)
    }
  }

  /// An amount above zero, or the word for none.
  func amount(
    _ key: String, in section: TermsSection, _ report: inout TermsReport
  ) -> Money? {
    if section.members[key] == .text(Self.included) { return .zero(currency) }
    return section.money(key, currency, &report)
  }
}
