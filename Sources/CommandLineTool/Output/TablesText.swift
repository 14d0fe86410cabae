import Shipping
import Storage
import Units
import Workflows

/// Shared tables as text for a terminal of 80 columns.
enum TablesText {
  private static let indent = String(repeating: " ", count: 5)

  /// The list: two lines for each table, and one with the reason where it does not count.
  static func lines(_ tables: [StoredTable]) -> [String] {
    guard !tables.isEmpty else {
      return [
        "There are no tables on this desk; crossbill import TABLE.toml brings one,",
        "and crossbill import --example FOLDER writes some to start from.",
      ]
    }
    return tables.flatMap { table in
      let header = table.header
      let head =
        TextColumns.padded("\(header.id)", 5)
        + TextColumns.padded(table.standing.name.uppercased(), 10) + header.identity.fullTitle
      let facts = "\(header.kind.name), \(table.sizeText), \(header.validity.text)"
      let reason = table.standing == .counts ? [] : ["! \(table.standing.text)"]
      return [head]
        + ([facts] + reason).flatMap {
          TextColumns.wrapped($0, columns: TextColumns.page - indent.count)
        }.map { indent + $0 }
    }
  }

  /// What a version changes against another one.
  static func lines(_ comparison: TableComparison) -> [String] {
    [comparison.title, comparison.summary] + comparison.lines.map { "  " + $0 }
  }

  /// All facts of a table, a title above each part.
  static func lines(_ facts: TableFacts) -> [String] {
    facts.sections.flatMap { [$0.title] + SheetsText.rows($0.facts) + [""] }
  }
}
