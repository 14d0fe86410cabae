import ArgumentParser
import Shipping
import Storage
import TerminalKit
import Workflows

/// Lists the rate sheets on the desk, shows one, or compares two.
struct SheetsCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheets",
    abstract: "List the rate sheets on the desk, show one in full, or compare two versions.",
    discussion: """
      A sheet is named by its number in the list, its version, its name, its carrier, or words of \
      them; a name that several sheets have shows each of them.
        crossbill sheets
        crossbill sheets maple
        crossbill sheets 2026-09 --versus 2026-07
      A list ends with 1 when a carrier has no sheet that counts today. Nothing is written.
      """)

  @Argument(help: ArgumentHelp("A number, a version, a name, or a carrier.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("Tell what the sheet changes against this one.", valueName: "other"))
  var versus: String?

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    guard name != nil || versus == nil else {
      throw ToolError.usage(
        "--versus needs the sheet whose changes are told; type crossbill sheets NEW --versus OLD.")
    }
    let lookUp = LookUpSheets(desk: try environment.desk(desk, for: .using))
    let sheets = try lookUp()
    guard let name else { return try list(sheets, environment) }
    if let versus {
      let pair = try SheetName.pair(from: SheetName(versus), to: SheetName(name), in: sheets)
      try write(
        lookUp.comparison(from: pair.old, to: pair.new), ComparisonAnswer.init,
        SheetsText.lines, environment)
    } else {
      let facts = try SheetName(name).matches(in: sheets).map { try lookUp.facts(of: $0) }
      try write(
        facts, { $0.map(SheetFactsAnswer.init) }, { $0.flatMap(SheetsText.lines) }, environment)
    }
    return .done
  }

  private func list(
    _ sheets: [StoredSheet], _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    try write(sheets, { $0.map(SheetAnswer.init) }, SheetsText.lines, environment)
    func carriers(_ sheets: [StoredSheet]) -> Set<String> {
      Set(sheets.map { $0.header.identity.carrier.lowercased() })
    }
    return carriers(sheets) == carriers(sheets.filter(\.counts)) ? .done : .needsAttention
  }

  private func write<Found, Answer: Encodable>(
    _ found: Found, _ answer: (Found) -> Answer, _ lines: (Found) -> [String],
    _ environment: ToolEnvironment
  ) throws {
    if desk.json { return try environment.write(JSONOutput.text(answer(found))) }
    try environment.write(lines(found).map { DisplayText.escaped($0) + "\n" }.joined())
  }
}
