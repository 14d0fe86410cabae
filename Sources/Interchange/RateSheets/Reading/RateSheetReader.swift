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
    return withoutActuallyEscaping(report) { report in
      read(bytes, named: name, report: report) { grid throws(RateSheetProblem) in
        try folder.source(ofGrid: grid)
      }
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
    withoutActuallyEscaping(grid) { grid in
      withoutActuallyEscaping(report) { report in
        read(terms, named: name, report: report) { name throws(RateSheetProblem) in
          .memory(try grid(name))
        }
      }
    }
  }

  private static func read(
    _ terms: [UInt8], named name: String, report: @escaping RowReport,
    source: @escaping GridSheetReader.Source
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
    let reader = GridSheetReader(terms: terms, report: problems, source: source)
    switch terms.tariff {
    case .classRates(let services): return reader.classRates(services, progress: report)
    case .skidRates(let services): return reader.skidRates(services, progress: report)
    case .parcel(let parcel):
      return ParcelSheetReader.read(terms, parcel, problems, source: source, progress: report)
    case .perMile(let sheet): return reader.perMile(sheet, progress: report)
    }
  }
}
