import ArgumentParser
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Lists the tables that rate sheets share, or shows those of a name.
struct TablesCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract:
      "List the fuel tables, accessorial schedules and zone charts on the desk, or show one.",
    discussion: """
      A table is named by its number in the list, or by words of its name, version, carrier or kind. \
      Of versions that hold on a day the one that begins last counts.
        crossbill tables
        crossbill tables aspen fuel
      Nothing is written.
      """)

  @Argument(help: ArgumentHelp("A number, or words.", valueName: "name"))
  var words: [String] = []

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let lookUp = LookUpTables(desk: try environment.desk(desk, for: .using))
    let all = try lookUp()
    guard !words.isEmpty else {
      try write(all.map(TableAnswer.init), lines: TablesText.lines(all), environment)
      return .done
    }
    let name = words.joined(separator: " ")
    let numbered = all.filter { "\($0.id)" == name }
    let found = numbered.isEmpty ? all.filter { $0.hasWords(of: name) } : numbered
    guard !found.isEmpty else {
      throw ToolError.usage(
        "There is no table \"\(name)\"; crossbill tables lists those on this desk.")
    }
    let facts = try found.map { try lookUp.facts(of: $0) }
    try write(
      facts.map(TableFactsAnswer.init), lines: facts.flatMap { TablesText.lines($0) }, environment)
    return .done
  }

  private func write(
    _ answer: some Encodable, lines: [String], _ environment: ToolEnvironment
  ) throws {
    if desk.json { return try environment.write(JSONOutput.text(answer)) }
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}
