public import Foundation
import Shipping
import Units

/// Reads a carrier's rate sheet: a TOML file with the terms and CSV tables beside it, or Karrio's table of a
/// parcel carrier's services.
///
/// The formats are described in <doc:RateSheetFormat>, <doc:ParcelSheetFormat> and
/// <doc:TruckloadSheetFormat>.
public enum RateSheetReader {
  /// Is told how many rows of a grid are read, and of how many.
  public typealias RowReport = (_ grid: String, _ done: Int, _ total: Int) -> Void

  /// Reads the terms at a place in the file system, and the grids in the same folder.
  ///
  /// Nothing is thrown: a file that cannot be opened is one of the problems. A grid outside of the
  /// folder of the terms is never opened.
  ///
  /// - Parameters:
  ///   - terms: The TOML file.
  ///   - report: Is told how far each grid is read, every few hundred rows.
  /// - Returns: The sheet of all good rows, and every problem.
  public static func read(
    _ terms: URL, report: RowReport = { _, _, _ in }
  ) -> RateSheetReading {
    let name = terms.lastPathComponent
    let bytes: [UInt8]
    do {
      bytes = try RateSheetFolder.bytes(of: terms, named: name)
    } catch {
      return RateSheetReading(sheet: nil, problems: [error], rowCount: 0, goodRowCount: 0)
    }
    if ImportKind.recognise(name: name, head: Array(bytes.prefix(8_192))) == .serviceTable {
      let home = terms.standardizedFileURL.deletingLastPathComponent().lastPathComponent
      return KarrioServicesReader.read(bytes, file: name, folder: home)
    }
    let folder = RateSheetFolder(of: terms)
    return read(bytes, named: name, report: report) { grid throws(RateSheetProblem) in
      try folder.bytes(ofGrid: grid)
    }
  }

  /// Reads terms that are in memory.
  ///
  /// - Parameters:
  ///   - terms: The bytes of the TOML file.
  ///   - name: The name of that file, for reports.
  ///   - report: Is told how far each grid is read, every few hundred rows.
  ///   - grid: Gives the bytes of a grid by its name in the terms, or the problem with it.
  /// - Returns: The sheet of all good rows, and every problem.
  public static func read(
    _ terms: [UInt8], named name: String, report: RowReport = { _, _, _ in },
    grid: (String) throws(RateSheetProblem) -> [UInt8]
  ) -> RateSheetReading {
    let text: String
    do {
      text = String(decoding: try PlainText.validated(terms), as: UTF8.self)
    } catch {
      let problem = RateSheetProblem(file: name, line: error.line, reason: .notText(error))
      return RateSheetReading(sheet: nil, problems: [problem], rowCount: 0, goodRowCount: 0)
    }
    let (terms, problems) = TermsReader.read(text, file: name)
    guard let terms else {
      return RateSheetReading(
        sheet: nil, problems: problems.problems, rowCount: 0, goodRowCount: 0)
    }
    switch terms.tariff {
    case .classRates(let services):
      return assemble(terms, services, problems, name: name) { service in
        read(service, terms.currency, problems, grid, report: report)
      }
    case .skidRates(let services):
      return SkidSheetReader.read(terms, services, problems, table: grid, progress: report)
    case .parcel(let parcel):
      return ParcelSheetReader.read(terms, parcel, problems, table: grid, progress: report)
    case .perMile(let perMile):
      return PerMileSheetReader.read(terms, perMile, problems, table: grid, progress: report)
    }
  }

  private static func assemble(
    _ terms: TermsReader.Terms, _ services: [TermsReader.ServiceTerms],
    _ termsProblems: TermsReport, name: String,
    grid: (TermsReader.ServiceTerms) -> GridReader.Grid
  ) -> RateSheetReading {
    var problems = termsProblems.problems
    var lanes: [ClassTariff.Lane] = []
    var rowCount = 0
    var goodRowCount = 0
    var isUsable = true
    for service in services {
      let found = grid(service)
      problems += found.problems
      lanes += found.lanes
      rowCount += found.rowCount
      goodRowCount += found.goodRowCount
      isUsable = isUsable && found.isUsable
    }
    var sheet: RateSheet?
    if isUsable {
      do {
        sheet = try RateSheet(
          identity: terms.identity, currency: terms.currency, validity: terms.validity,
          services: services.map(\.service), lanes: lanes)
      } catch {
        problems.append(RateSheetProblem(file: name, reason: .contradiction(error)))
      }
    }
    return RateSheetReading(
      sheet: sheet, problems: problems, rowCount: rowCount, goodRowCount: goodRowCount)
  }

  private static func read(
    _ service: TermsReader.ServiceTerms, _ currency: Currency, _ problems: TermsReport,
    _ grid: (String) throws(RateSheetProblem) -> [UInt8], report: RowReport
  ) -> GridReader.Grid {
    do {
      return GridReader.read(
        try grid(service.grid), file: service.grid, service: service, currency: currency,
        report: report)
    } catch {
      // The terms name the grid: that is the line to mend.
      let problem = RateSheetProblem(
        file: problems.file, line: problems.lines.line(of: service.gridPath),
        field: service.gridPath.description, value: service.grid, reason: error.reason)
      return GridReader.Grid(problems: [problem])
    }
  }
}
