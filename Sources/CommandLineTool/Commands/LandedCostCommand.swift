import ArgumentParser
import Foundation
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Reckons what an order costs at the buyer's door.
struct LandedCostCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "landed-cost",
    abstract: "Reckon what an order costs at the buyer's door: duty, taxes, fees, who pays what.",
    discussion: """
      By flags:
        crossbill landed-cost --from US --to CA --province ON --by courier \\
          --importer consumer --as-of 2026-05-04 --fee "courier fee: 12.00 CAD" \\
          --line "shoes; 6403.99; made in US; 1 pair; 120.00 CAD; mfn 18%"
      or whole:
        crossbill landed-cost --example > request.json
        crossbill landed-cost --request request.json
      A line without a rate gets that of the tariff for its number; what is not known is told as \
      UNKNOWN and never taken for nothing. A rate that is given holds before the tariff's.
      Ends with 1 when an amount is not known or a rule must be compared with its source again. \
      This is software, not legal advice.
      """)

  @OptionGroup var options: LandedCostOptions

  @Option(
    name: .customLong("what-if"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      """
      Tell what one change would move, repeatable: proof, "no proof", "terms DDP", "province AB", \
      "by post", "on 2026-04-01", "importer business".
      """, valueName: "change"))
  var whatIf: [String] = []

  @Flag(help: "Print a breakdown that a customer can be sent.")
  var customer = false

  @Option(help: ArgumentHelp("A request as JSON, - for standard input.", valueName: "file"))
  var request: String?

  @Flag(help: "Print a request to start from.")
  var example = false

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if example {
      try environment.write(JSONOutput.text(LandedCostRequest.example))
      return .done
    }
    let desk = try environment.desk(desk, for: .using)
    for problem in desk.rules().problems {
      environment.writeError(DisplayText.escaped(problem) + "\n")
    }
    let ask = AskLandedCost(desk: desk)
    let asked = try askedFor(environment, ask)
    let report = try ask(asked)
    let moves = try whatIf.map { typed in
      (
        typed,
        try ask.move(
          asked, TypedVariation.read(typed, of: asked, today: environment.clock.today)
        ).found
      )
    }
    try write(report, moves, environment)
    let isSure = report.cost.total.isComplete && !report.cost.hasStaleRule
    return isSure ? .done : .needsAttention
  }

  private func askedFor(
    _ environment: ToolEnvironment, _ ask: AskLandedCost
  ) throws -> LandedCostRequest {
    guard let request else { return try ask.request(options.entry) }
    guard options.isBlank else {
      throw ToolError.usage("--request already says what is asked; leave out the other options.")
    }
    return try LandedCostRequest.read(try environment.read(request))
  }

  private func write(
    _ report: LandedCostReport, _ variations: [(String, LandedCostWhatIf)],
    _ environment: ToolEnvironment
  ) throws {
    if desk.json {
      return try environment.write(JSONOutput.text(LandedCostAnswer(report, variations)))
    }
    let text = LandedCostText(report)
    let lines =
      customer
      ? text.customerLines
      : text.lines + variations.flatMap { LandedCostText.lines(ofWhatIf: $1, typed: $0) }
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}
