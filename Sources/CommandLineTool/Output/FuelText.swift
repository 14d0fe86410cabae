import Shipping
import Storage
import Units
import Workflows

/// Fuel surcharges as text for a terminal of 80 columns.
enum FuelText {
  private static let indent = String(repeating: " ", count: 5)
  private static let amountColumn = 60

  /// The surcharges by carrier and by table, each with its reason, then the latest prices.
  static func lines(_ facts: FuelFacts) -> [String] {
    ["Fuel surcharges for pickup on \(facts.day.longText)", ""] + services(facts)
      + ["", "Fuel tables"] + tables(facts) + ["", "Latest index prices"] + prices(facts)
  }

  /// What became of a typed price.
  static func line(_ done: FuelPriceImport) -> String {
    switch done {
    case .added(let price): "\(words(price)): kept"
    case .replaced(let price, let old): "\(words(price)): kept in place of \(old.text)"
    case .unchanged(let price): "\(words(price)): known already, nothing changed"
    }
  }

  private static func words(_ price: FuelPrice) -> String {
    "\(price.index.name), week of \(price.week.longText), \(price.text)"
  }

  private static func services(_ facts: FuelFacts) -> [String] {
    guard !facts.services.isEmpty else {
      return [indent + "No rate sheet on this desk counts on this day."]
    }
    return facts.services.flatMap { service in
      [
        TextColumns.padded("\(service.carrier), \(service.name)", amountColumn)
          + service.amount.text
      ]
        + wrapped(reason(service.amount, sheet: service.sheet))
    }
  }

  private static func reason(_ amount: FuelFacts.Amount, sheet: String) -> String {
    switch amount {
    case .fixed: "fixed in \(sheet), whatever fuel costs"
    case .found(let finding):
      "\(sheet) follows table \(finding.table), column \(finding.column.name): "
        + "\(finding.arithmetic) (source: \(finding.source))"
    case .unknown(let problem): "! \(problem.reasonText); \(problem.mend)"
    }
  }

  private static func tables(_ facts: FuelFacts) -> [String] {
    guard !facts.tables.isEmpty else {
      return [indent + "No fuel table on this desk holds on this day."]
    }
    return facts.tables.flatMap { table in
      let header = table.header
      let title = "no. \(header.id), \(header.identity.fullTitle), \(header.validity.text)"
      let amounts = table.columns.map { "\($0.column.name) \($0.amount.text)" }
      let reasons = table.columns.compactMap { column in
        if case .unknown(let problem) = column.amount { problem } else { nil }
      }
      let reason = reasons.first.map { ["! \($0.reasonText); \($0.mend)"] } ?? []
      return TextColumns.wrapped(title, columns: TextColumns.page)
        + ([amounts.joined(separator: ", ")] + reason).flatMap(wrapped)
    }
  }

  private static func prices(_ facts: FuelFacts) -> [String] {
    guard !facts.prices.isEmpty else {
      return [
        indent + "None; crossbill import FILE.csv brings those of the EIA or FRED,",
        indent + "and crossbill fuel --price 3.503 --week 2026-11-23 keeps one.",
      ]
    }
    return facts.prices.map { price in
      TextColumns.padded(price.index.name, 40) + TextColumns.padded(price.text, 20)
        + "week of \(price.week.shortText)"
    }
  }

  private static func wrapped(_ text: String) -> [String] {
    TextColumns.wrapped(text, columns: TextColumns.page - indent.count).map { indent + $0 }
  }
}
