import ArgumentParser
import ReferenceData
import Shipping
import TerminalKit
import Units
import Workflows

/// Lists the customs rules with their days, sources and age, stale ones first.
struct RulesCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the customs rules with their days, sources and age, stale ones first.",
    discussion: """
      Words pick the rules that have them in name, title or source; a rule's name shows it in full.
        crossbill rules
        crossbill rules CA-DEM-03
        crossbill rules --market us --stale
        crossbill rules surtax --on 2025-03-12
        crossbill rules --turning 2026-01-01..2026-12-31
      A pack of your own in the folder rules beside the other settings replaces rules of the same \
      name, or adds a market; --format tells how it is written.
      Ends with 1 when a listed rule must be compared with its source again.
      """)

  @Argument(help: ArgumentHelp("A rule's name, or words.", valueName: "words"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Rules of one market: ca, us, gb, eu, ...", valueName: "market"))
  var market: String?

  @Flag(help: "Only rules that must be compared with their source again.")
  var stale = false

  @Option(help: ArgumentHelp("Only rules that hold on a day.", valueName: "day"))
  var on: String?

  @Option(
    help: ArgumentHelp("Only rules that begin or end within days.", valueName: "day..day"))
  var turning: String?

  @Flag(help: "Tell how a pack of one's own is written.")
  var format = false

  @OptionGroup var answer: AnswerOptions

  var wantsJSON: Bool { answer.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if format {
      try environment.write(RulePackFormat.text)
      return .done
    }
    let today = environment.clock.today
    let rules = environment.rules()
    for problem in rules.problems { environment.writeError(DisplayText.escaped(problem) + "\n") }
    if let market, !rules.book.packs.contains(where: { $0.name == market.lowercased() }) {
      let known = rules.book.packs.map(\.name).joined(separator: ", ")
      throw ToolError.usage("There are no rules of a market \"\(market)\"; known are \(known).")
    }
    let found = try search(today).entries(of: rules.ledger(on: today))
    try write(found, environment)
    return found.contains(where: \.isStale) || !rules.problems.isEmpty ? .needsAttention : .done
  }

  private func search(_ today: CalendarDay) throws -> RuleSearch {
    var search = RuleSearch(
      words: words.joined(separator: " "), market: market, isStaleOnly: stale)
    search.inForceOn = try on.map { try TypedDay.read($0, today: today, field: FieldPath("on")) }
    search.turningWithin = try turning.map { try days($0, today) }
    return search
  }

  private func days(_ typed: String, _ today: CalendarDay) throws -> DayRange {
    let field = FieldPath("turning")
    let ends = typed.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else {
      throw FieldProblem(
        field: field, typed: typed,
        reason: .wrongShape(needed: "days", example: "2026-01-01..2026-12-31"))
    }
    let range = DayRange(
      from: try TypedDay.read(first, today: today, field: field),
      through: try TypedDay.read(last, today: today, field: field))
    guard let range else {
      throw FieldProblem(field: field, typed: typed, reason: .endsBeforeItBegins)
    }
    return range
  }

  private func write(
    _ found: [RuleLedger.Entry], _ environment: ToolEnvironment
  ) throws {
    if answer.json { return try environment.write(JSONOutput.text(found.map(RuleAnswer.init))) }
    let isOne = Set(found.map(\.rule.id)).count == 1
    let lines = isOne ? found.flatMap(RulesText.inFull) : RulesText.lines(found)
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}
