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

  /// True for the header of such a chart.
  static func looksRight(_ header: [String]) -> Bool {
    Set(header.map(TableHeader.plain)).isSuperset(of: ["origin", "destination", "zone"])
  }

  /// Reads a chart.
  static func read(
    _ bytes: ByteSource, file: String, _ currency: Currency,
    report: @escaping RateSheetReader.RowReport = { _, _, _ in }
  ) -> Reading {
    var chart = ZoneChart(name: file)
    var lines: [Int32] = []
    var zones = GridZones()
    var firstLines: [String: Int] = [:]
    var stream = TableStream(file: file, report: report)
    let read = stream.read(bytes) { header, problems in
      header.columns(names, needed: ["origin", "destination", "zone"], problems: &problems)
        .map { Columns(header, $0) }
    } row: { record, columns in
      var cells = RowCells(record, columns.header, currency)
      guard let row = row(columns, &cells, &zones) else { return cells.problems }
      if let known = chart.row(from: row.origin, to: row.destination) {
        let reason = ParcelSheetProblem.chartRowRepeats(firstLine: Int(lines[known]))
        cells.report("zone", row.zone, .parcel(reason))
      } else {
        chart.append(row)
        lines.append(Int32(clamping: record.line))
        if firstLines[row.zone] == nil { firstLines[row.zone] = record.line }
      }
      return cells.problems
    }
    let grid = GridReading(stream, goodRowCount: read == nil ? nil : lines.count)
    return Reading(
      chart: grid.isUsable ? chart : nil, rowCount: grid.rowCount,
      goodRowCount: grid.goodRowCount, problems: grid.problems, lines: firstLines)
  }

  /// Where the cells of a row stand.
  private struct Columns {
    let header: TableHeader
    let origin: Int?
    let destination: Int?
    let zone: Int?

    init(_ header: TableHeader, _ positions: [String: Int]) {
      self.header = header
      origin = positions["origin"]
      destination = positions["destination"]
      zone = positions["zone"]
    }
  }

  private static func row(
    _ columns: Columns, _ cells: inout RowCells, _ zones: inout GridZones
  ) -> ZoneChart.Row? {
    let origin = cells.zone("origin", at: columns.origin, &zones)
    let destination = cells.zone("destination", at: columns.destination, &zones)
    let zone = ZoneName.plain(cells.text(at: columns.zone))
    if zone.isEmpty { cells.report("zone", "", .missing) }
    guard let origin, let destination, !zone.isEmpty else { return nil }
    return ZoneChart.Row(origin: origin, destination: destination, zone: zone)
  }
}
