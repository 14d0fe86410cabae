import ArgumentParser
import Foundation
import Interchange
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Brings files onto the desk.
struct ImportCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring rate sheets onto the desk, or say with --plan what that would do.",
    discussion: """
      A rate sheet is a TOML file with the terms, which names a CSV grid beside it. A bad row is \
      reported with its line and never stops the good ones; the same file again changes nothing.
      `crossbill import --example FOLDER` writes a sheet to start from.
      """)

  @Argument(help: "The files.")
  var files: [String] = []

  @Flag(help: "Say what would happen, row by row, and write nothing.")
  var plan = false

  @Option(help: ArgumentHelp("Write a sample sheet into a folder.", valueName: "folder"))
  var example: String?

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  private struct Row: Encodable {
    var file: String
    var action: ImportRateSheet.Outcome.Action
    var sheet: String?
    var rows: Int
    var goodRows: Int
    var replaces: String?
    var changes: [String]
    var problems: [String]
  }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if let example { return try writeExample(into: example, environment) }
    guard !files.isEmpty else {
      throw ToolError.usage("No file is named; type crossbill import SHEET.toml.")
    }
    let desk = try environment.desk(desk)
    let rows = try environment.showingProgress { report in
      try files.enumerated().map { index, file in
        try importFile(file, desk: desk, environment) { stage in
          report(files.count > 1 ? stage.ofFile(index + 1, of: files.count) : stage)
        }
      }
    }
    write(rows, environment)
    return status(of: rows)
  }

  private func importFile(
    _ file: String, desk: Desk, _ environment: ToolEnvironment, report: WorkReport
  ) throws -> Row {
    let head = Array(try environment.read(file).prefix(8_192))
    let kind = ImportKind.recognise(name: file, head: head)
    guard kind == .rateSheetTerms else {
      return Row(
        file: file, action: .refused, rows: 0, goodRows: 0, changes: [],
        problems: ["\(file): \(kind.sentence)"])
    }
    let outcome = try ImportRateSheet(desk: desk)(
      URL(filePath: file), isPlan: plan, report: report)
    return Row(
      file: file, action: outcome.action,
      sheet: outcome.reading.sheet.map { "\($0.identity.carrier), \($0.identity.title)" },
      rows: outcome.reading.rowCount, goodRows: outcome.reading.goodRowCount,
      replaces: outcome.replaced.map {
        "\($0.header.identity.title), imported \($0.header.imported.instant.isoText)"
      },
      changes: outcome.replaced.map { [$0.difference.summary] + $0.difference.lines() } ?? [],
      problems: outcome.reading.problems.map(\.sentence))
  }

  private func write(_ rows: [Row], _ environment: ToolEnvironment) {
    if desk.json { return environment.write(JSONOutput.text(rows)) }
    for row in rows {
      var lines = ["\(row.file): \(words(for: row))"]
      if let replaces = row.replaces { lines.append("  takes the place of \(replaces)") }
      lines += row.changes.map { "  " + $0 } + row.problems.map { "  ! " + $0 }
      environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
    }
  }

  private func words(for row: Row) -> String {
    let count = "\(row.goodRows) of \(row.rows) rows"
    let sheet = row.sheet ?? "no sheet"
    switch row.action {
    case .added: return "\(sheet): on the desk, \(count)"
    case .unchanged: return "\(sheet): on the desk already, nothing changed"
    case .planned: return "\(sheet): would be brought onto the desk, \(count); nothing was written"
    case .refused: return "not imported"
    }
  }

  private func status(of rows: [Row]) -> ExitStatus {
    if rows.contains(where: { $0.action == .refused }) { return .badInput }
    return rows.allSatisfy { $0.problems.isEmpty } ? .done : .needsAttention
  }

  private func writeExample(
    into folder: String, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    let files = [
      (RateSheetExample.termsName, RateSheetExample.terms),
      (RateSheetExample.gridName, RateSheetExample.grid),
    ]
    for (name, text) in files {
      let path = URL(filePath: folder).appending(path: name)
      guard !FileManager.default.fileExists(atPath: path.path) else {
        throw ToolError.usage("\(path.path) exists already; name another folder.")
      }
      do {
        try text.write(to: path, atomically: true, encoding: .utf8)
      } catch {
        throw ToolError.unwritableFile(path: path.path)
      }
      environment.write("wrote \(path.path)\n")
    }
    return .done
  }
}

extension WorkStage {
  /// The stage of one of several files.
  fileprivate func ofFile(_ number: Int, of count: Int) -> WorkStage {
    WorkStage("file \(number) of \(count): \(title)", done: done, total: total, unit: unit)
  }
}
