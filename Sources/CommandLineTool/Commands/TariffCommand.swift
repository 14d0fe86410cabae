import ArgumentParser
import Interchange
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Shows a number of a tariff, lists and imports editions, and compares two for one's products.
struct TariffCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "tariff",
    abstract: "Walk a tariff, import its official editions, or compare two for your products.",
    discussion: """
      A number shows its line with the lines above and below, its rates and agency flags; words find \
      lines, as crossbill classify does.
        crossbill tariff 6109.10
        crossbill tariff --country CA
        crossbill tariff --add hts_2026_revision_3.csv --country US \\
          --name "2026 Revision 3" --from 2026-02-12 --plan
        crossbill tariff --country US --changes 2 1
      Without an official edition in force the bundled tariff answers, which goes to six digits. \
      Files are taken as they are published: the table or the list (JSON) of the United States, \
      Canada's table of tariff items, a table named as the online tariff of the United Kingdom.
      """)

  @Argument(help: ArgumentHelp("A number, or words.", valueName: "number"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Whose tariff (default: US).", valueName: "country"))
  var country = "US"

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day on which it is in force (default: today).", valueName: "day"))
  var day: String?

  @Option(help: ArgumentHelp("An official file to keep as an edition.", valueName: "file"))
  var add: String?

  @Option(help: ArgumentHelp("The name of the edition to add.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("Its first day in force.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Its last day in force.", valueName: "day"))
  var through: String?

  @Flag(help: "Say what --add would do, and write nothing.")
  var plan = false

  @Option(help: ArgumentHelp("Delete the edition with a number of the list.", valueName: "id"))
  var delete: Int64?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Tell what changed for your products between two editions of the list.",
      valueName: "old new"))
  var changes: [Int64] = []

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    guard let land = Country(code: country) else {
      throw FieldProblem(field: FieldPath("country"), typed: country, reason: .unknownCountry)
    }
    if let add { return try keep(add, land, environment) }
    let desk = try environment.desk(desk, for: .using)
    if let delete {
      try desk.store.deleteTariffEdition(id: delete)
      try write(["deleted": delete], ["Edition \(delete) is deleted."], environment)
      return .done
    }
    if !changes.isEmpty { return try compare(desk, environment) }
    guard !words.isEmpty else { return try list(land, desk, environment) }
    return try show(land, desk, environment)
  }

  private func show(
    _ land: Country, _ desk: Desk, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    let on = try day.map {
      try TypedDay.read($0, today: environment.clock.today, field: FieldPath("asOf"))
    }
    let lookUp = try LookUpTariff(
      of: land, on: on ?? environment.clock.today, in: desk.store)
    let typed = words.joined(separator: " ")
    if let number = try? TariffNumber(parsing: typed), let facts = lookUp.facts(of: number) {
      try write(
        TariffLineAnswer(facts, lookUp), TariffText.lines(facts, lookUp), environment)
      return facts.isExact ? .done : .needsAttention
    }
    let answer = lookUp(typed)
    try write(
      TariffSearchJSON(answer), TariffText.lines(answer, lookUp, typed: typed), environment)
    return answer.candidates.isEmpty ? .needsAttention : .done
  }

  private func list(
    _ land: Country, _ desk: Desk, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    let headers = try desk.store.tariffEditions()
    let lookUp = try LookUpTariff(of: land, on: environment.clock.today, in: desk.store)
    try write(
      headers.map(TariffEditionAnswer.init), TariffText.lines(headers, lookUp), environment)
    return .done
  }

  private func compare(_ desk: Desk, _ environment: ToolEnvironment) throws -> ExitStatus {
    let headers = try desk.store.tariffEditions()
    let found = changes.compactMap { id in headers.first { $0.id == id } }
    guard changes.count == 2, found.count == 2,
      found[0].facts.country == found[1].facts.country
    else {
      throw ToolError.usage(
        "--changes needs the numbers of two editions of one country, the older first; "
          + "crossbill tariff lists them.")
    }
    guard let outcome = try CompareTariffs(store: desk.store)(from: found[0], to: found[1]) else {
      throw ToolError.refused("This Crossbill cannot read one of the editions; import it anew.")
    }
    try write(TariffChangesAnswer(outcome), TariffText.lines(outcome), environment)
    return outcome.difference.entries.isEmpty ? .done : .needsAttention
  }

  private func write(
    _ answer: some Encodable, _ lines: [String], _ environment: ToolEnvironment
  ) throws {
    if desk.json { return try environment.write(JSONOutput.text(answer)) }
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}

extension TariffCommand {
  private func keep(
    _ path: String, _ land: Country, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    guard let name, !name.allSatisfy(\.isWhitespace) else {
      throw ToolError.usage("--add needs the edition's name; add --name \"2026 Revision 3\".")
    }
    let today = environment.clock.today
    let first = try from.map { try TypedDay.read($0, today: today, field: FieldPath("from")) }
    let last = try through.map { try TypedDay.read($0, today: today, field: FieldPath("through")) }
    guard let days = DayRange(from: first, through: last) else {
      throw FieldProblem(
        field: FieldPath("through"), typed: through ?? "", reason: .endsBeforeItBegins)
    }
    let bytes = try environment.read(path)
    let desk = try environment.desk(desk, for: plan ? .planning : .making)
    let outcome = try ImportTariff(desk: desk)(
      ImportTariff.Request(
        country: land, name: name, days: days, fileName: NamedFile(path).lastName, bytes: bytes),
      isPlan: plan)
    guard outcome.reading.edition != nil else {
      throw ToolError.badFile(outcome.reading.problems.map(\.sentence))
    }
    try write(
      TariffImportAnswer(outcome, isPlan: plan), TariffText.lines(outcome, isPlan: plan),
      environment)
    return outcome.reading.missingColumns.isEmpty ? .done : .needsAttention
  }
}
