public import Foundation
import PlainTOML
import Shipping
import Units

/// Reads the tables that rate sheets share: fuel tables, accessorial schedules and zone charts.
///
/// The formats are described in <doc:FuelTableFormat>, <doc:AccessorialScheduleFormat> and <doc:ZoneChartFormat>.
public enum SharedTableReader {
  /// Reads the TOML file at a place in the file system, and the grid that it names in the same folder.
  ///
  /// Nothing is thrown: a file that cannot be opened is one of the problems. A grid outside of the
  /// folder is never opened.
  public static func read(_ file: URL) -> SharedTableReading {
    let name = file.lastPathComponent
    do {
      let folder = RateSheetFolder(of: file)
      return read(try RateSheetFolder.bytes(of: file, named: name), named: name) {
        grid throws(RateSheetProblem) in try folder.bytes(ofGrid: grid)
      }
    } catch {
      return SharedTableReading(table: nil, problems: [error], rowCount: 0)
    }
  }

  /// Reads a TOML file that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - name: The name of the file, for reports.
  ///   - grid: Gives the bytes of a grid by its name in the file, or the problem with it.
  /// - Returns: The table, or every problem that keeps it out.
  public static func read(
    _ bytes: [UInt8], named name: String,
    grid: (String) throws(RateSheetProblem) -> [UInt8]
  ) -> SharedTableReading {
    var report = TermsReport(file: name, text: "")
    guard let document = document(bytes, name, &report) else {
      return SharedTableReading(table: nil, problems: report.problems, rowCount: 0)
    }
    let root = TermsSection(path: FieldPath(steps: []), members: document)
    if document[AccessorialScheduleReader.table] != nil {
      return AccessorialScheduleReader.read(root, &report)
    }
    if document[SharedZoneChartReader.table] != nil {
      return SharedZoneChartReader.read(root, &report, grid: grid)
    }
    return FuelTableReader.read(root, &report, grid: grid)
  }

  private static func document(
    _ bytes: [UInt8], _ name: String, _ report: inout TermsReport
  ) -> [String: TermsValue]? {
    let text: String
    do {
      text = String(decoding: try PlainText.validated(bytes), as: UTF8.self)
    } catch {
      report.add(RateSheetProblem(file: name, line: error.line, reason: .notText(error)))
      return nil
    }
    do {
      let document = try TermsValue.document(text)
      report = TermsReport(file: name, text: text)
      return document
    } catch {
      report.add(RateSheetProblem(file: name, line: error.line, reason: .tomlSyntax(error.words)))
      return nil
    }
  }

  /// The rows of the CSV file that a section names under `grid`, or nothing when it cannot be read.
  static func rows(
    of section: TermsSection, _ report: inout TermsReport,
    grid: (String) throws(RateSheetProblem) -> [UInt8]
  ) -> TableRows? {
    guard let name = section.text("grid", required: true, &report) else { return nil }
    let bytes: [UInt8]
    do {
      bytes = try grid(name)
    } catch {
      // The section names the grid: that is the line to mend.
      report.add(error.reason, at: section.path.field("grid"), value: .text(name))
      return nil
    }
    var problems: [RateSheetProblem] = []
    let rows = TableRows(bytes, file: name, problems: &problems)
    for problem in problems { report.add(problem) }
    return rows
  }
}
