import Shipping
import Units

/// Reads a zone chart: a TOML file with its days, and the CSV table of its lanes.
struct SharedZoneChartReader {
  static let table = "zone_chart"

  static func read(
    _ root: TermsSection, _ report: inout TermsReport,
    grid: (String) throws(RateSheetProblem) -> [UInt8]
  ) -> SharedTableReading {
    root.checkKeys([table], &report)
    guard let section = root.table(table, &report) else {
      return SharedTableReading(table: nil, problems: report.problems, rowCount: 0)
    }
    section.checkKeys(TableHead.keys + ["grid"], &report)
    let head = TableHead(section, &report)
    var reading: ZoneChartReader.Reading?
    if let name = section.text("grid", required: true, &report) {
      do {
        // A chart has no amounts, so that its currency plays no part.
        reading = ZoneChartReader.read(.memory(try grid(name)), file: name, .usd)
      } catch {
        report.add(error.reason, at: section.path.field("grid"), value: .text(name))
      }
    }
    for problem in reading?.problems ?? [] { report.add(problem) }
    var found: SharedTable?
    if let head, let chart = reading?.chart {
      found = .zones(
        SharedZoneChart(identity: head.identity, validity: head.validity, rows: chart.rows))
    }
    return SharedTableReading(
      table: found, problems: report.problems, rowCount: reading?.rowCount ?? 0)
  }
}
