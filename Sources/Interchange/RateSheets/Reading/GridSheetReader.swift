import Shipping
import Units

/// A service of the terms whose rates stand in a grid of its own.
protocol GridService {
  /// The name of the grid, as the terms have it.
  var grid: String { get }
  /// Where the terms name it.
  var gridPath: FieldPath { get }
}

extension TermsReader.ServiceTerms: GridService {}
extension SkidServiceReader.Terms: GridService {}
extension PerMileSheetTerms.Service: GridService {}

/// Puts a sheet together from its terms and a grid for each service.
struct GridSheetReader {
  /// Gives a table by its name in the terms, or the problem with it.
  typealias Source = (String) throws(RateSheetProblem) -> ByteSource

  let terms: TermsReader.Terms
  let report: TermsReport
  let source: Source

  /// Reads every grid that the terms name.
  ///
  /// - Parameters:
  ///   - services: The services.
  ///   - grid: Reads the grid of a service and keeps its lanes.
  ///   - tariff: Makes the tariff of all lanes; asked when every grid can be used.
  /// - Returns: The sheet of all good rows, and every problem.
  func read<Service: GridService>(
    _ services: [Service], grid: (Service, ByteSource) -> GridReading, tariff: () -> Tariff
  ) -> RateSheetReading {
    var problems = report.problems
    var rowCount = 0
    var goodRowCount = 0
    var isUsable = true
    for service in services {
      let found: GridReading
      do {
        found = grid(service, try source(service.grid))
      } catch {
        found = GridReading(unreadable: unreadable(service, error))
      }
      problems += found.problems
      rowCount += found.rowCount
      goodRowCount += found.goodRowCount
      isUsable = isUsable && found.isUsable
    }
    var sheet: RateSheet?
    if isUsable {
      do {
        sheet = try RateSheet(
          identity: terms.identity, currency: terms.currency, validity: terms.validity,
          tariff: tariff())
      } catch {
        problems.append(RateSheetProblem(file: report.file, reason: .contradiction(error)))
      }
    }
    return RateSheetReading(
      sheet: sheet, problems: problems, rowCount: rowCount, goodRowCount: goodRowCount)
  }

  /// The terms name the grid: that is the line to mend.
  private func unreadable(
    _ service: some GridService, _ error: RateSheetProblem
  ) -> RateSheetProblem {
    RateSheetProblem(
      file: report.file, line: report.lines.line(of: service.gridPath),
      field: service.gridPath.description, value: service.grid, reason: error.reason)
  }
}
