import Shipping
import Units

/// Puts a sheet of skid or foot rates together from its terms and its grids.
enum SkidSheetReader {
  /// Gives the bytes of a grid by its name in the terms, or the problem with it.
  typealias Table = (String) throws(RateSheetProblem) -> [UInt8]

  /// Reads every grid that the terms name.
  static func read(
    _ terms: TermsReader.Terms, _ services: [SkidServiceReader.Terms], _ report: TermsReport,
    table: Table, progress: RateSheetReader.RowReport
  ) -> RateSheetReading {
    var problems = report.problems
    var lanes: [SkidTariff.Lane] = []
    var rowCount = 0
    var isUsable = true
    for service in services {
      let grid = grid(of: service, terms.currency, report, table, progress)
      problems += grid.problems
      lanes += grid.lanes
      rowCount += grid.rowCount
      isUsable = isUsable && !grid.lanes.isEmpty
    }
    var sheet: RateSheet?
    if isUsable {
      do {
        sheet = try RateSheet(
          identity: terms.identity, currency: terms.currency, validity: terms.validity,
          tariff: .skidRates(SkidTariff(services: services.map(\.service), lanes: lanes)))
      } catch {
        problems.append(RateSheetProblem(file: report.file, reason: .contradiction(error)))
      }
    }
    return RateSheetReading(
      sheet: sheet, problems: problems, rowCount: rowCount, goodRowCount: lanes.count)
  }

  private static func grid(
    of service: SkidServiceReader.Terms, _ currency: Currency, _ report: TermsReport,
    _ table: Table, _ progress: RateSheetReader.RowReport
  ) -> SkidGridReader.Grid {
    do {
      return SkidGridReader.read(
        try table(service.grid), file: service.grid, service: service, currency: currency,
        report: progress)
    } catch {
      // The terms name the grid: that is the line to mend.
      let problem = RateSheetProblem(
        file: report.file, line: report.lines.line(of: service.gridPath),
        field: service.gridPath.description, value: service.grid, reason: error.reason)
      return SkidGridReader.Grid(problems: [problem])
    }
  }
}
