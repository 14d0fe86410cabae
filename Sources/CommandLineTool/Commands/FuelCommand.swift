import ArgumentParser
import Interchange
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Tells what fuel surcharge each carrier takes on a day and why, or takes a typed index price.
struct FuelCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuel",
    abstract: "Tell each carrier's fuel surcharge and its reason, or keep a week's index price.",
    discussion: """
      Without options it tells what shipments of today pay, by the sheets, fuel tables and weekly \
      prices on the desk. A surcharge that cannot be known reads UNKNOWN with its reason, and the \
      command then ends with 1.
        crossbill fuel --on 2026-12-01
        crossbill fuel --price 3.503 --week 2026-11-23
        crossbill fuel --price "1.559 CAD/l" --week 2026-11-23 --index nrcan-diesel
      A price counts for the week that the day lies in; crossbill import reads whole files of them.
      """)

  @Option(help: ArgumentHelp("The day of shipping; today without it.", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("Keep this index price.", valueName: "price"))
  var price: String?

  @Option(help: ArgumentHelp("A day of the week of the price.", valueName: "day"))
  var week: String?

  @Option(
    help: ArgumentHelp(
      "The index of the price; \(FuelIndex.usDiesel.code) without it.", valueName: "index"))
  var index: String?

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    guard let price else {
      guard week == nil, index == nil else {
        throw ToolError.usage("--week and --index belong to a --price; give it too.")
      }
      return try tell(environment)
    }
    guard on == nil else {
      throw ToolError.usage("--on asks and --price keeps; give one of them.")
    }
    return try keep(price, environment)
  }

  private func tell(_ environment: ToolEnvironment) throws -> ExitStatus {
    let desk = try environment.desk(desk, for: .using)
    let facts = try LookUpFuel(desk: desk)(on: try day(on, "--on") ?? desk.clock.today)
    if self.desk.json {
      try environment.write(JSONOutput.text(FuelAnswer(facts)))
    } else {
      try environment.write(
        FuelText.lines(facts).map { DisplayText.escaped($0) + "\n" }.joined())
    }
    return facts.isComplete ? .done : .needsAttention
  }

  private func keep(_ text: String, _ environment: ToolEnvironment) throws -> ExitStatus {
    let name = index ?? FuelIndex.usDiesel.code
    guard let index = FuelIndex(code: name) else {
      throw ToolError.usage(
        "--index \"\(name)\" is no fuel index; write letters, digits and hyphens, such as "
          + FuelIndex.knownCodes.joined(separator: ", ") + ".")
    }
    guard let week = try day(week, "--week") else {
      throw ToolError.usage("--price needs --week, a day of the week for which it was published.")
    }
    guard let price = FuelPriceText.price(text, of: index, weekOf: week) else {
      throw ToolError.usage(
        "--price \"\(text)\" is no price of \(index.code); write 3.503, or \"1.559 CAD/l\" with "
          + "currency and unit.")
    }
    let desk = try environment.desk(desk, for: .making)
    let done = try ImportFuelPrices(desk: desk).add([price])
    if self.desk.json {
      try environment.write(JSONOutput.text(done.map(FuelPriceAnswer.init)))
    } else {
      let lines = done.map(FuelText.line)
      try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
    }
    return .done
  }

  private func day(_ text: String?, _ option: String) throws -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw ToolError.usage("\(option) \"\(text)\" is no date; write it as 2026-11-23.")
    }
    return day
  }
}
