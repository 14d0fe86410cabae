import Foundation
import Interchange
import Shipping
import Storage
import Units
import Workflows

extension ImportCommand {
  /// Takes a table that sheets refer to by name.
  func importTable(_ file: String, _ desk: Desk) throws -> ImportRow {
    let outcome = try ImportSharedTable(desk: desk)(URL(filePath: file), isPlan: plan)
    var row = ImportRow(
      file: file, action: outcome.action, rows: outcome.reading.rowCount,
      goodRows: outcome.reading.table == nil ? 0 : outcome.reading.rowCount,
      problems: outcome.reading.problems.map(\.sentence))
    row.table = outcome.reading.table.map { "\($0.kind.name) \($0.identity.fullTitle)" }
    row.reference = outcome.reading.table?.reference
    // A table that is on the desk already takes nothing's place.
    guard outcome.action != .unchanged, let before = outcome.before else { return row }
    let title =
      "\(before.header.identity.title), imported "
      + before.header.imported.instant.isoText
    if before.losesDays { row.replaces = title } else { row.follows = title }
    row.changes = [before.difference.summary] + before.difference.lines()
    return row
  }

  /// Takes weekly prices of fuel.
  func importPrices(_ bytes: [UInt8], file: String, _ desk: Desk) throws -> ImportRow {
    let outcome = try ImportFuelPrices(desk: desk)(bytes, named: file, isPlan: plan)
    var row = ImportRow(
      file: file, action: outcome.action, rows: outcome.reading.rowCount,
      goodRows: outcome.reading.prices.isEmpty ? 0 : outcome.reading.rowCount,
      changes: outcome.action == .unchanged ? [] : outcome.lines,
      problems: outcome.reading.problems.map(\.sentence))
    row.table = outcome.reading.prices.isEmpty ? nil : "weekly prices of fuel"
    return row
  }
}

extension TableIdentity {
  /// The table with its carrier, such as `Aspen fuel 2026-07 of Aspen Motor Freight`.
  var fullTitle: String { title + (carrier.map { " of \($0)" } ?? "") }
}
