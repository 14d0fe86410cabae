import Shipping

/// The list of the bundled tables, with their vintage and source.
public struct ReferenceLedger: Sendable {
  /// The tables in the order of the file.
  public let tables: [ReferenceTable]

  /// What is wrong with the bundled files; empty in every released program.
  public let problems: [ReferenceTableError]

  /// The ledger of this program, read once when first asked for.
  public static let bundled = ReferenceLedger(TabbedText.rows(in: .tables))

  /// The table of a file.
  public func table(named file: String) -> ReferenceTable? {
    tables.first { $0.file == file }
  }

  init(_ rows: [TabbedText.Row]) {
    var tables: [ReferenceTable] = []
    var problems: [ReferenceTableError] = []
    for row in rows {
      do {
        tables.append(try ReferenceTable(row))
      } catch {
        problems.append(error)
      }
    }
    self.tables = tables
    if case .failure(let error) = LTLBenchmark.read() { problems.append(error) }
    if case .failure(let error) = TruckloadBenchmark.read() { problems.append(error) }
    self.problems =
      problems + HolidayTable.bundled.problems + CarrierDirectory.bundled.problems
      + RoadTables.bundled.problems + MapOutlines.bundled.problems
      + StarterTariff.bundled.problems + AgencyFlagTable.bundled.problems
  }
}
