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
    abstract:
      "Bring rate sheets, fuel tables, invoices and carriers' answers onto the desk, or --plan it.",
    discussion: """
      The kind of a file is told by what it holds. A rate sheet, of freight, parcels or truckloads, is a \
      TOML file with the terms, which names CSV tables beside it; a parcel carrier's services are also read \
      from Karrio's services.csv. A bad row is reported with its line and never stops the good ones; \
      the same file again changes nothing.
      Fuel tables, accessorial schedules and zone charts are TOML files too; sheets refer to them by \
      name. Weekly diesel prices are read as the EIA and FRED publish them. Tables and prices are \
      taken whole or not at all, and before the sheets of the same command.
      Freight invoices (X12 210, or CSV with a row for each charge) are kept and compared with their \
      quotes; answers to load tenders (X12 990) are matched to their shipments.
      `crossbill import --example FOLDER` writes sheets to start from.
      """)

  @Argument(help: "The files.")
  var files: [String] = []

  @Flag(help: "Say what would happen, row by row, and write nothing.")
  var plan = false

  @Option(help: ArgumentHelp("Write sample files into a folder.", valueName: "folder"))
  var example: String?

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if let example { return try writeExample(into: example, environment) }
    guard !files.isEmpty else {
      throw ToolError.usage("No file is named; type crossbill import SHEET.toml.")
    }
    let desk = try environment.desk(desk, for: plan ? .planning : .making)
    let queue = ImportQueue(files, environment)
    var found: [ImportRow?] = files.map { _ in nil }
    var rows: [ImportRow] { found.compactMap { $0 } }
    do {
      try environment.showingProgress { report in
        var coming: [TableReference] = []
        for (index, file) in queue.files.enumerated() {
          let row = try importFile(file, desk: desk, coming) { stage in
            report(files.count > 1 ? stage.ofFile(index + 1, of: files.count) : stage)
          }
          coming += [row.reference].compactMap { $0 }
          found[file.position] = row
        }
      }
    } catch {
      // What was done stays done, and is told before the reason why there is no more.
      try write(rows, environment)
      throw error
    }
    try write(rows, environment)
    let unreadable = rows.compactMap(\.fault)
    if !unreadable.isEmpty { throw ToolError.unreadable(unreadable) }
    return status(of: rows)
  }

  /// Takes a file; the tables that a plan would bring are coming.
  private func importFile(
    _ queued: ImportQueue.File, desk: Desk, _ coming: [TableReference], report: WorkReport
  ) throws -> ImportRow {
    let (file, bytes) = (queued.name, queued.bytes)
    if let fault = queued.fault { return ImportRow(file: file, fault: fault) }
    switch queued.kind {
    case .rateSheetTerms, .serviceTable:
      return try importSheet(file, desk, plan ? coming : [], report: report)
    case .fuelTable, .accessorialSchedule, .zoneChart: return try importTable(file, desk)
    case .fuelPrices: return try importPrices(bytes, file: file, desk)
    case .freightInvoices, .tenderResponses, .invoiceTable:
      let report = try ImportPapers(desk: desk)(bytes, named: file, isPlan: plan)
      return ImportRow(file: file, items: report.outcomes, problems: report.problems)
    case .rateSheetGrid, .fuelGrid, .otherX12, .unknown:
      let problem =
        queued.kind.textProblem(name: file, bytes: bytes) ?? "\(file): \(queued.kind.sentence)"
      return ImportRow(file: file, action: .refused, problems: [problem])
    }
  }

  private func importSheet(
    _ file: String, _ desk: Desk, _ coming: [TableReference], report: WorkReport
  ) throws -> ImportRow {
    let outcome = try ImportRateSheet(desk: desk)(
      URL(filePath: file), isPlan: plan, coming: coming, report: report)
    // A sheet that is on the desk already takes nothing's place.
    let replaced = outcome.action == .unchanged ? nil : outcome.replaced
    return ImportRow(
      file: file, action: outcome.action,
      sheet: outcome.reading.sheet.map { "\($0.identity.carrier), \($0.identity.title)" },
      rows: outcome.reading.rowCount, goodRows: outcome.reading.goodRowCount,
      replaces: replaced.map {
        "\($0.header.identity.title), imported \($0.header.imported.instant.isoText)"
      },
      changes: replaced.map { [$0.difference.summary] + $0.difference.lines() } ?? [],
      problems: outcome.reading.problems.map(\.sentence) + outcome.missingTables)
  }

  private func write(_ rows: [ImportRow], _ environment: ToolEnvironment) throws {
    if desk.json { return try environment.write(JSONOutput.text(rows)) }
    for row in rows {
      try environment.write(row.lines.map { DisplayText.escaped($0) + "\n" }.joined())
    }
  }

  private func status(of rows: [ImportRow]) -> ExitStatus {
    if rows.contains(where: { $0.action == .refused }) { return .badInput }
    return rows.contains(where: \.needsAttention) ? .needsAttention : .done
  }
}

extension WorkStage {
  /// The stage of one of several files.
  fileprivate func ofFile(_ number: Int, of count: Int) -> WorkStage {
    WorkStage("file \(number) of \(count): \(title)", done: done, total: total, unit: unit)
  }
}
