import Shipping
import Units

/// Reads the `[service.accessorials]` of the terms.
struct AccessorialsReader {
  /// The word for a service without charge, since a bare zero is more often a mistake.
  static let included = "included"

  private let currency: Currency

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

  private func charge(
    _ key: String, in table: TermsSection, _ report: inout TermsReport
  ) -> AccessorialCharge? {
    if table.members[key] == .text(Self.included) { return .flat(amount: .zero(currency)) }
    guard case .table(let members)? = table.members[key] else {
      return table.money(key, currency, &report).map { .flat(amount: $0) }
    }
    let basis = TermsSection(path: table.path.field(key), members: members)
    let bases = ["flat", "per_hundredweight", "percent", "per_handling_unit"]
    basis.checkKeys(bases + ["at_least", "at_most"], &report)
    let given = bases.filter { members[$0] != nil }
    guard let first = given.first, given.count == 1 else {
      report.add(
        .wrongKind(needed: "one of flat, per_hundredweight, percent or per_handling_unit"),
        at: basis.path)
      return nil
    }
    return charge(by: first, basis, &report)
  }

  private func charge(
    by kind: String, _ basis: TermsSection, _ report: inout TermsReport
  ) -> AccessorialCharge? {
    let atLeast = basis.money("at_least", currency, &report)
    let atMost = basis.money("at_most", currency, &report)
    if let atLeast, let atMost, atMost < atLeast {
      report.add(
        .endsBeforeItBegins, at: basis.path.field("at_most"), value: .text(atMost.plainText))
    }
    switch kind {
    case "per_hundredweight":
      return basis.rate(kind, currency, &report).map {
        .perHundredweight(rate: $0, atLeast: atLeast, atMost: atMost)
      }
    case "percent":
      return basis.percent(kind, &report).map {
        .percentOfLinehaul(percent: $0, atLeast: atLeast, atMost: atMost)
      }
    case "per_handling_unit":
      return basis.money(kind, currency, &report).map {
        .perHandlingUnit(amount: $0, atLeast: atLeast, atMost: atMost)
      }
    default:
      if atLeast != nil || atMost != nil {
        report.add(.wrongKind(needed: "possible for a flat amount"), at: basis.path)
      }
      return basis.money(kind, currency, &report).map { .flat(amount: $0) }
    }
  }
}
