import Shipping
import Units

/// Reads a fuel table: a TOML file with its rules, and a CSV grid of its steps.
struct FuelTableReader {
  static let table = "fuel_table"

  private static let keys = TableHead.keys + ["index", "currency", "unit", "effective", "grid"]

  /// The weekday on which prices come into force, as files write it.
  private enum EffectiveDay: String, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    var weekday: Weekday {
      switch self {
      case .monday: .monday
      case .tuesday: .tuesday
      case .wednesday: .wednesday
      case .thursday: .thursday
      case .friday: .friday
      case .saturday: .saturday
      case .sunday: .sunday
      }
    }
  }

  static func read(
    _ root: TermsSection, _ report: inout TermsReport,
    grid: (String) throws(RateSheetProblem) -> [UInt8]
  ) -> SharedTableReading {
    root.checkKeys([table, "derived", "heavy", "above", "below"], &report)
    guard let section = root.table(table, &report) else {
      if root.members[table] == nil { report.add(.missing, at: FieldPath(table)) }
      return SharedTableReading(table: nil, problems: report.problems, rowCount: 0)
    }
    section.checkKeys(keys, &report)
    let head = TableHead(section, &report)
    let facts = IndexFacts(section, &report)
    let effective = section.choice("effective", EffectiveDay.self, &report) ?? .wednesday
    let rows = SharedTableReader.rows(of: section, &report, grid: grid)
    let steps = rows.flatMap { FuelGridReader.read($0, &report) }
    var found: FuelTable?
    if let head, let facts, let steps {
      let rules = FuelRulesReader(steps.columns)
      let (above, below) = (
        rules.goingOn("above", root, &report), rules.goingOn("below", root, &report)
      )
      let (derived, heavy) = (rules.derived(root, &report), rules.heavy(root, &report))
      do {
        found = try FuelTable(
          identity: head.identity, index: facts.index, currency: facts.currency, unit: facts.unit,
          validity: head.validity, effective: effective.weekday,
          columns: steps.columns.map(\.column), derived: derived, heavy: heavy, rows: steps.rows,
          above: above, below: below)
      } catch {
        report.add(
          RateSheetProblem(file: report.file, reason: .sharedTable(.fuel(error))))
      }
    }
    return SharedTableReading(
      table: found.map { .fuel($0) }, problems: report.problems, rowCount: rows?.count ?? 0)
  }

  /// Which index the table follows, and in what it is priced.
  private struct IndexFacts {
    let index: FuelIndex
    let currency: Currency
    let unit: FuelUnit

    init?(_ section: TermsSection, _ report: inout TermsReport) {
      let name = section.text("index", required: true, &report)
      let index = name.flatMap { FuelIndex(code: $0) }
      if let name, index == nil {
        report.add(
          .sharedTable(.notAFuelIndex), at: section.path.field("index"), value: .text(name))
      }
      let currency = section.currency(&report)
      let unit = section.choice("unit", FuelUnit.self, &report)
      if section.members["unit"] == nil { report.add(.missing, at: section.path.field("unit")) }
      guard let index, let currency, let unit else { return nil }
      (self.index, self.currency, self.unit) = (index, currency, unit)
    }
  }
}
