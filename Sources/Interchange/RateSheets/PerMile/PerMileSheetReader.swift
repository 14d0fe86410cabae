import Shipping
import Units

/// Puts a truckload sheet together from its terms and its grids.
enum PerMileSheetReader {
  /// Gives the bytes of a table by its name in the terms, or the problem with it.
  typealias Table = (String) throws(RateSheetProblem) -> [UInt8]

  /// Reads every grid that the terms name.
  static func read(
    _ terms: TermsReader.Terms, _ perMile: PerMileSheetTerms, _ report: TermsReport, table: Table,
    progress: RateSheetReader.RowReport
  ) -> RateSheetReading {
    var problems = report.problems
    var lanes: [PerMileTariff.Lane] = []
    var rowCount = 0
    var isUsable = true
    for service in perMile.services {
      let grid: MileGridReader.Reading
      do {
        grid = MileGridReader(service, terms.currency, perMile.unit)
          .read(try table(service.grid))
        progress(service.grid, grid.rowCount, grid.rowCount)
      } catch {
        grid = MileGridReader.Reading(problems: [unreadable(service, error, report)])
      }
      problems += grid.problems
      lanes += grid.lanes
      rowCount += grid.rowCount
      isUsable = isUsable && !grid.lanes.isEmpty
    }
    var sheet: RateSheet?
    if isUsable {
      let tariff = PerMileTariff(
        unit: perMile.unit, services: perMile.services.map(\.service), lanes: lanes)
      do {
        sheet = try RateSheet(
          identity: terms.identity, currency: terms.currency, validity: terms.validity,
          tariff: .perMile(tariff))
      } catch {
        problems.append(RateSheetProblem(file: report.file, reason: .contradiction(error)))
      }
    }
    return RateSheetReading(
      sheet: sheet, problems: problems, rowCount: rowCount, goodRowCount: lanes.count)
  }

  /// The terms name the grid: that is the line to mend.
  private static func unreadable(
    _ service: PerMileSheetTerms.Service, _ error: RateSheetProblem, _ report: TermsReport
  ) -> RateSheetProblem {
    RateSheetProblem(
      file: report.file, line: report.lines.line(of: service.gridPath),
      field: service.gridPath.description, value: service.grid, reason: error.reason)
  }
}
