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
      "List the fuel tables, accessorial schedules and zone charts on the desk; show, compare or delete one.",
    discussion: """
      A table is named by its number in the list, or by words of its name, version, carrier or kind. \
      Of versions that hold on a day the one that begins last counts.
        crossbill tables
        crossbill tables aspen fuel
        crossbill tables 4 --versus 2
        crossbill tables 2 --delete
      A table that a sheet would miss is not deleted. Without --yes nothing is written.
      """)

  @Argument(help: ArgumentHelp("A number, or words.", valueName: "name"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp("Tell what the table changes against this one.", valueName: "other"))
  var versus: String?

  @Flag(help: "Tell what deleting the table would do, and with --yes delete it.")
  var delete = false

  @Flag(help: "Delete the table.")
  var yes = false

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    guard !words.isEmpty || versus == nil && !delete else {
      throw ToolError.usage(
        "--versus and --delete need a table; type crossbill tables NUMBER and the option.")
    }
    guard delete || !yes, !delete || versus == nil else {
      throw ToolError.usage("--yes goes with --delete alone; leave the other option out.")
    }
    let desk = try environment.desk(desk, for: .using)
    let lookUp = LookUpTables(desk: desk)
    let all = try lookUp()
    guard !words.isEmpty else {
      try write(all.map(TableAnswer.init), lines: TablesText.lines(all), environment)
      return .done
    }
    let found = try tables(named: words.joined(separator: " "), in: all)
    if delete { return try delete(found, desk, environment) }
    if let versus {
      let new = try one(of: found)
      let others = try tables(named: versus, in: all)
        .filter { $0.header.reference == new.header.reference && $0.id != new.id }
      let old = try one(of: others)
      let comparison = try lookUp.comparison(from: old.header, to: new.header)
      try write(
        TableComparisonAnswer(comparison), lines: TablesText.lines(comparison), environment)
      return .done
    }
    let facts = try found.map { try lookUp.facts(of: $0) }
    try write(
      facts.map(TableFactsAnswer.init), lines: facts.flatMap { TablesText.lines($0) }, environment)
    return .done
  }

  private func tables(named name: String, in all: [StoredTable]) throws -> [StoredTable] {
    let numbered = all.filter { "\($0.id)" == name }
    let found = numbered.isEmpty ? all.filter { $0.hasWords(of: name) } : numbered
    guard !found.isEmpty else {
      throw ToolError.usage(
        "There is no table \"\(name)\"; crossbill tables lists those on this desk.")
    }
    return found
  }

  private func one(of tables: [StoredTable]) throws -> StoredTable {
    guard tables.count == 1 else {
      let names = tables.prefix(8).map(\.header.numberedTitle).joined(separator: "; ")
      throw ToolError.usage(
        tables.isEmpty
          ? "There is no other version of that table by this name; name one by its number."
          : "More than one table is meant; name one by its number: \(names).")
    }
    return tables[0]
  }

  private func delete(
    _ found: [StoredTable], _ desk: Desk, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    let table = try one(of: found).header
    let workflow = DeleteTable(desk: desk)
    let plan = try yes ? workflow(table) : workflow.plan(table)
    let isDone = yes && plan.isPossible
    let hint = plan.isPossible && !yes ? ["Nothing is deleted yet; add --yes to delete it."] : []
    try write(
      TableDeletionAnswer(plan, isDeleted: isDone), lines: plan.lines(isDone: isDone) + hint,
      environment)
    return plan.isPossible ? .done : .needsAttention
  }

  private func write(
    _ answer: some Encodable, lines: [String], _ environment: ToolEnvironment
  ) throws {
    if desk.json { return try environment.write(JSONOutput.text(answer)) }
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}
