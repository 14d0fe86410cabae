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
    let files = Files { grid throws(RateSheetProblem) in
      try folder.bytes(ofGrid: grid)
    } source: { grid throws(RateSheetProblem) in
      try folder.source(ofGrid: grid)
    }
    return read(bytes, named: name, report: report, files)
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
    withoutActuallyEscaping(grid) { grid in
      let files = Files { name throws(RateSheetProblem) in
        try grid(name)
      } source: { name throws(RateSheetProblem) in
        .memory(try grid(name))
      }
      return read(terms, named: name, report: report, files)
    }
  }

  /// The tables that the terms name, each at once or piece by piece.
  private struct Files {
    let bytes: (String) throws(RateSheetProblem) -> [UInt8]
    let source: (String) throws(RateSheetProblem) -> ByteSource
  }

  private static func read(
    _ terms: [UInt8], named name: String, report: RowReport, _ files: Files
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
      return classRates(terms, services, problems, files, report: report)
    case .skidRates(let services):
      return SkidSheetReader.read(terms, services, problems, table: files.bytes, progress: report)
    case .parcel(let parcel):
      return ParcelSheetReader.read(terms, parcel, problems, table: files.bytes, progress: report)
    case .perMile(let perMile):
      return PerMileSheetReader.read(terms, perMile, problems, table: files.bytes, progress: report)
    }
  }

  private static func classRates(
    _ terms: TermsReader.Terms, _ services: [TermsReader.ServiceTerms], _ report: TermsReport,
    _ files: Files, report progress: RowReport
  ) -> RateSheetReading {
    var problems = report.problems
    var book = GridReader.Book()
    var rowCount = 0
    var goodRowCount = 0
    var isUsable = true
    for service in services {
      let found: GridReader.Grid
      do {
        found = GridReader.read(
          try files.source(service.grid), file: service.grid, service: service,
          currency: terms.currency, into: &book, report: progress)
      } catch {
        found = GridReader.Grid(problems: [unreadable(service, error, report)])
      }
      problems += found.problems
      rowCount += found.rowCount
      goodRowCount += found.goodRowCount
      isUsable = isUsable && found.isUsable
    }
    var sheet: RateSheet?
    if isUsable {
      do {
        let tariff = ClassTariff(services: services.map(\.service), lanes: book)
        sheet = try RateSheet(
          identity: terms.identity, currency: terms.currency, validity: terms.validity,
          tariff: .classRates(tariff))
      } catch {
        problems.append(RateSheetProblem(file: report.file, reason: .contradiction(error)))
      }
    }
    return RateSheetReading(
      sheet: sheet, problems: problems, rowCount: rowCount, goodRowCount: goodRowCount)
  }

  /// The terms name the grid: that is the line to mend.
  private static func unreadable(
    _ service: TermsReader.ServiceTerms, _ error: RateSheetProblem, _ report: TermsReport
  ) -> RateSheetProblem {
    RateSheetProblem(
      file: report.file, line: report.lines.line(of: service.gridPath),
      field: service.gridPath.description, value: service.grid, reason: error.reason)
  }
}
