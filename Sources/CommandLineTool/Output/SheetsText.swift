import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Rate sheets as text for a terminal of 80 columns.
enum SheetsText {
  private static let indent = String(repeating: " ", count: 5)
  /// The columns of the longest name that has its text beside it.
  private static let widestName = 32

  /// The list: two lines for each sheet, and one with the reason where it does not count in full.
  static func lines(_ sheets: [StoredSheet]) -> [String] {
    guard !sheets.isEmpty else {
      return ["There are no rate sheets on this desk; crossbill import SHEET.toml brings one."]
    }
    return sheets.flatMap(lines)
  }

  /// All facts of a sheet, a title above each part.
  static func lines(_ facts: SheetFacts) -> [String] {
    facts.sections.flatMap { section in
      [section.title] + rows(section.facts) + [""]
    }
  }

  /// What changes from one sheet to another.
  static func lines(_ comparison: SheetComparison) -> [String] {
    [comparison.title, comparison.summary] + comparison.lines.map { "  " + $0 }
  }

  private static func lines(_ sheet: StoredSheet) -> [String] {
    let header = sheet.header
    let head =
      TextColumns.padded("\(header.id)", 5)
      + TextColumns.padded(sheet.standing.name.uppercased(), 10)
      + "\(header.identity.carrier), \(header.identity.title)"
    let facts =
      "\(header.kind.name), \(header.sizeText): \(header.services.joined(separator: ", ")); "
      + header.validityText
    let reason = sheet.standing == .counts ? [] : ["! \(sheet.standing.text(of: header))"]
    let room = TextColumns.page - indent.count
    return [head]
      + ([facts] + reason).flatMap { TextColumns.wrapped($0, columns: room) }.map { indent + $0 }
  }

  /// The facts under each other, their texts in one column; a long name has a line of its own.
  static func rows(_ facts: [SheetFacts.Fact]) -> [String] {
    let names = facts.map { DisplayWidth.columns(of: $0.name) }.filter { $0 <= widestName }
    let column = (names.max() ?? 0) + 4
    return facts.flatMap { fact -> [String] in
      let isLong = DisplayWidth.columns(of: fact.name) > widestName
      let text = TextColumns.wrapped(fact.text, columns: TextColumns.page - column)
      let first = isLong ? ["  \(fact.name)"] : []
      return first
        + text.enumerated().map { index, part in
          TextColumns.padded(index == 0 && !isLong ? "  \(fact.name)" : "", column) + part
        }
    }
  }
}
