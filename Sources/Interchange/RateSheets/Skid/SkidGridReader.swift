import Shipping
import Units

/// Reads the CSV grid of one service by the skid or foot; a bad row is reported and left out.
struct SkidGridReader {
  /// What a grid gave.
  struct Grid {
    var lanes: [SkidTariff.Lane] = []
    var rowCount = 0
    var problems: [RateSheetProblem] = []
  }

  private struct Ends: Hashable {
    var origin: ZonePattern
    var destination: ZonePattern
  }

  /// Reads a grid; one without lanes cannot be used, and says why.
  static func read(
    _ bytes: [UInt8], file: String, service: SkidServiceReader.Terms, currency: Currency,
    report: RateSheetReader.RowReport
  ) -> Grid {
    var grid = Grid()
    guard let (columns, rows) = table(bytes, file: file, &grid.problems) else { return grid }
    var lines: [Ends: Int] = [:]
    for record in rows {
      if grid.rowCount.isMultiple(of: 500) { report(file, grid.rowCount, rows.count) }
      grid.rowCount += 1
      var row = SkidGridRow(record, columns, file: file, currency: currency)
      if let lane = row.lane(of: service) {
        let ends = Ends(origin: lane.origin, destination: lane.destination)
        if let first = lines[ends] {
          row.reportDuplicate(of: first)
        } else {
          lines[ends] = record.line
          grid.lanes.append(lane)
        }
      }
      grid.problems += row.problems
    }
    report(file, rows.count, rows.count)
    if grid.lanes.isEmpty { grid.problems.append(RateSheetProblem(file: file, reason: .noGoodRow)) }
    return grid
  }

  private static func table(
    _ bytes: [UInt8], file: String, _ problems: inout [RateSheetProblem]
  ) -> (columns: SkidGridColumns, rows: ArraySlice<DelimitedText.Record>)? {
    let text: DelimitedText
    do {
      text = try DelimitedText(bytes)
    } catch {
      problems.append(RateSheetProblem(file: file, line: error.line, reason: .notText(error)))
      return nil
    }
    guard let header = text.records.first, !header.isMalformed else {
      let reason: RateSheetProblem.Reason =
        text.records.isEmpty ? .notText(.empty) : .malformedQuotes
      problems.append(
        RateSheetProblem(file: file, line: text.records.first?.line, reason: reason))
      return nil
    }
    let columns = SkidGridColumns(header, file: file, problems: &problems)
    return columns.map { ($0, text.records.dropFirst()) }
  }
}
