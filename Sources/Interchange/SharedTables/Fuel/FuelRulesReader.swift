import Shipping
import Units

/// Reads how a fuel table goes on outside its steps, and its columns that are not printed.
struct FuelRulesReader {
  private let columns: [FuelGridReader.AmountColumn]

  init(_ columns: [FuelGridReader.AmountColumn]) { self.columns = columns }

  /// The rule of `[above]` or `[below]`: a width of step, and what each adds to a column or takes off.
  func goingOn(
    _ key: String, _ root: TermsSection, _ report: inout TermsReport
  ) -> FuelTable.Extension? {
    guard let section = root.table(key, &report) else { return nil }
    section.checkKeys(["step", "limit", "amounts"], &report)
    let step = price("step", section, &report)
    if section.members["step"] == nil { report.add(.missing, at: section.path.field("step")) }
    let limit = price("limit", section, &report)
    guard let amounts = section.table("amounts", &report) else {
      if section.members["amounts"] == nil {
        report.add(.missing, at: section.path.field("amounts"))
      }
      return nil
    }
    amounts.checkKeys(columns.map(\.column.name), &report)
    let increments = columns.compactMap { increment(of: $0, amounts, &report) }
    guard let step, increments.count == columns.count else { return nil }
    return FuelTable.Extension(step: step, increments: increments, limit: limit)
  }

  private func increment(
    of column: FuelGridReader.AmountColumn, _ section: TermsSection, _ report: inout TermsReport
  ) -> FuelAmount? {
    let name = column.column.name
    guard let value = section.members[name] else {
      report.add(.missing, at: section.path.field(name))
      return nil
    }
    switch column.amount(value.digits ?? "?") {
    case .success(let amount): return amount
    case .failure(let reason):
      report.add(reason, at: section.path.field(name), value: value)
      return nil
    }
  }

  private func price(
    _ key: String, _ section: TermsSection, _ report: inout TermsReport
  ) -> FuelRate? {
    guard let value = section.members[key] else { return nil }
    switch FuelPriceText.rate(value.digits ?? "?") {
    case .success(let rate): return rate
    case .failure(let reason):
      report.add(reason, at: section.path.field(key), value: value)
      return nil
    }
  }

  /// The `[[derived]]` columns: a name, a factor, and the column of which they are a multiple.
  func derived(_ root: TermsSection, _ report: inout TermsReport) -> [FuelTable.Derived] {
    root.tables("derived", &report).compactMap { section in
      section.checkKeys(["column", "times", "of"], &report)
      let column = self.column("column", section, &report)
      let times = section.decimal("times", required: true, &report)
      let base = self.column("of", section, &report)
      guard let column, let times, let base else { return nil }
      return FuelTable.Derived(column: column, times: times, of: base)
    }
  }

  /// The rule of `[heavy]`: over a weight another column counts.
  func heavy(_ root: TermsSection, _ report: inout TermsReport) -> FuelTable.Heavy? {
    guard let section = root.table("heavy", &report) else { return nil }
    section.checkKeys(["above", "column"], &report)
    let mass = section.mass("above", &report)
    if section.members["above"] == nil { report.add(.missing, at: section.path.field("above")) }
    let column = self.column("column", section, &report)
    guard let mass, let column else { return nil }
    return FuelTable.Heavy(above: mass, column: column)
  }

  private func column(
    _ key: String, _ section: TermsSection, _ report: inout TermsReport
  ) -> FuelColumn? {
    if section.members[key] == nil { report.add(.missing, at: section.path.field(key)) }
    return FuelReader().column(key, of: section, &report)
  }
}
