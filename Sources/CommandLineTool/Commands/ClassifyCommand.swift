import ArgumentParser
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Finds the tariff numbers that goods may have.
struct ClassifyCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Find the tariff numbers that goods may have, by words.",
    discussion: """
        crossbill classify cotton t-shirt
        crossbill classify coffee mug --for CA
      Words such as "parts" or "gift" say too little, and are answered with the question that tells. \
      Keep a choice with crossbill products NUMBER --hs 6109.10 --why "..."; an importer answers for \
      it, and a broker or a ruling of customs settles a doubt.
      Ends with 1 when nothing is found, or every word says too little.
      """)

  @Argument(help: ArgumentHelp("What the goods are.", valueName: "words"))
  var words: [String] = []

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Whose tariff (default: US).", valueName: "country"))
  var country = "US"

  @Option(help: ArgumentHelp("How many candidates at most.", valueName: "count"))
  var limit = 10

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let typed = words.joined(separator: " ")
    guard typed.contains(where: { !$0.isWhitespace }) else {
      throw ToolError.usage("No goods are named; type crossbill classify cotton t-shirt.")
    }
    guard let land = Country(code: country) else {
      throw FieldProblem(field: FieldPath("country"), typed: country, reason: .unknownCountry)
    }
    guard (1...200).contains(limit) else {
      throw ToolError.usage("--limit is from 1 to 200.")
    }
    let store = try environment.desk(desk, for: .using).store
    let lookUp = try LookUpTariff(of: land, on: environment.clock.today, in: store)
    let answer = lookUp(typed, limit: limit)
    if desk.json {
      try environment.write(JSONOutput.text(TariffSearchJSON(answer)))
    } else {
      let lines = TariffText.lines(answer, lookUp, typed: typed)
      try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
    }
    return answer.candidates.isEmpty || answer.isAllVague ? .needsAttention : .done
  }
}
