import Shipping
import Units

/// Reads the CSV chart of zones: from, to, zone.
struct ZoneChartReader {
  /// What a chart gave; no chart when its header or all of its rows cannot be used.
  struct Reading {
    var chart: ZoneChart?
    var rowCount = 0
    var goodRowCount = 0
    var problems: [RateSheetProblem] = []
    /// The first line of each zone.
    var lines: [String: Int] = [:]
  }

  /// The columns with their other names.
  static let names: [String: [String]] = [
    "origin": ["from", "orig", "originzip", "originpostalcode"],
    "destination": ["to", "dest", "destinationzip", "destinationpostalcode"], "zone": [],
  ]

  private struct Ends: Hashable {
    var origin: ZonePattern
    var destination: ZonePattern
  }

  /// True for the header of such a chart.
  static func looksRight(_ header: [String]) -> Bool {
    Set(header.map(TableRows.plain)).isSuperset(of: ["origin", "destination", "zone"])
  }

  static func read(_ bytes: [UInt8], file: String, _ currency: Currency) -> Reading {
    var reading = Reading()
    guard let table = TableRows(bytes, file: file, problems: &reading.problems) else {
      return reading
    }
    reading.rowCount = table.count
    let columns = table.columns(
      names, needed: ["origin", "destination", "zone"], problems: &reading.problems)
    guard let columns else { return reading }
    var rows: [ZoneChart.Row] = []
    var lines: [Ends: Int] = [:]
    for record in table.rows {
      var cells = RowCells(record, table, currency)
      if let row = row(record, columns, &cells, &lines) {
        rows.append(row)
        if reading.lines[row.zone] == nil { reading.lines[row.zone] = record.line }
      }
      reading.problems += cells.problems
    }
    reading.goodRowCount = rows.count
    if rows.isEmpty {
      reading.problems.append(RateSheetProblem(file: file, reason: .noGoodRow))
    } else {
      reading.chart = ZoneChart(name: file, rows: rows)
    }
    return reading
  }

  private static func row(
    _ record: DelimitedText.Record, _ columns: [String: Int], _ cells: inout RowCells,
    _ lines: inout [Ends: Int]
  ) -> ZoneChart.Row? {
    let origin = cells.zone("origin", at: columns["origin"])
    let destination = cells.zone("destination", at: columns["destination"])
    let zone = ZoneName.plain(record.cell(columns["zone"]))
    if zone.isEmpty { cells.report("zone", "", .missing) }
    guard let origin, let destination, !zone.isEmpty else { return nil }
    let ends = Ends(origin: origin, destination: destination)
    if let first = lines[ends] {
      cells.report("zone", zone, .parcel(.chartRowRepeats(firstLine: first)))
      return nil
    }
    lines[ends] = record.line
    return ZoneChart.Row(origin: origin, destination: destination, zone: zone)
  }
}
