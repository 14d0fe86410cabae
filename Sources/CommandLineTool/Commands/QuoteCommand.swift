import ArgumentParser
import Foundation
import ReferenceData
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Prices a shipment: by flags, or whole as JSON.
struct QuoteCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: "Price a shipment with every rate sheet on the desk and every live carrier.",
    discussion: """
      By flags:
        crossbill quote --from 48201 --to "M5V 2T6" --unit "2 pallet 48x40x55 1250lb"
        crossbill quote --from 48201 --to "M5V 2T6" --deliver-to residence \\
          --unit "2 pallet 48x40x55 1250lb" --service liftgateDelivery
        crossbill quote --from 48201 --to "M5V 2T6" --equipment van53 \\
          --unit "26 pallet 48x40x60 1600lb" \\
          --service "stopOff=1 stop 40 mi" --service detentionWithPower=90min
      A service is its name, with = and an amount where its price depends on one: minutes, days, \
      stops, miles, pieces or money; a name that is not known is answered with all of them.
      Or whole, with the rate sheets given in the file if it has them, amounts of services under \
      "details" and the truck under "equipment":
        crossbill quote --example > request.json
        crossbill quote --request request.json
      Or again, what a quote on the desk asked, from the next day of pickup on where its own has passed:
        crossbill quote --again Q-1001 --save
      Live carriers are asked through Karrio, where KARRIO_URL and KARRIO_API_KEY are set; not with \
      --offline, nor for another day than today, nor when the request brings its own rate sheets.
      Ends with 0 when there is an offer, with 1 when no carrier makes one, and with 69 when live \
      carriers were the only ones to ask and cannot be reached.
      """)

  @OptionGroup var asked: QuoteOptions

  @Option(
    name: .long, help: ArgumentHelp("A request as JSON, - for standard input.", valueName: "file"))
  var request: String?

  @Option(help: ArgumentHelp("Price once more what a quote asked.", valueName: "quote"))
  var again: String?

  @Flag(help: "Print a request to start from.")
  var example = false

  @Flag(help: "Keep the answer as a quote on the desk.")
  var save = false

  @Option(help: "Price as of a day: offers stand from then on (default: today).")
  var asOf: String?

  @Option(
    name: .customLong("what-if"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      """
      Tell what one change would move: "liftgate delivery", "units +1", "height +2", "ship +1", \
      "port 3802", "site residence", or all. Repeatable: each is told alone, then all together.
      """, valueName: "change"))
  var whatIf: [String] = []

  @Option(help: "List the offers by total, transit, touches or carrier (default: total).")
  var order = OfferListing.total

  @Flag(help: "Ask only the rate sheets, no live carrier.")
  var offline = false

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if example { return try printExample(environment) }
    let today = try asOf.map {
      try TypedDay.read($0, today: environment.clock.today, field: FieldPath("asOf"))
    }
    let question = try readQuestion(environment, asOf: today)
    let basis = try basis(of: question, environment)
    let bySheets = try price(question, basis, environment)
    let priced = joinLiveRates(to: bySheets, question, environment)
    let saved = try save ? keep(priced, environment) : nil
    let whatIf = try askWhatIf(priced, question, environment)
    let listed = priced.listed(by: order.order)
    let reports = MeterRebill.reports(listed, with: basis, asOf: question.asOf, holidays: .bundled)
    try write(
      QuoteFindings(
        priced: listed, reports: reports,
        modes: AdviseModes.report(on: priced.request, offers: priced.offers), whatIf: whatIf,
        places: order == .total ? nil : order.order.positions(of: priced.offers), number: saved,
        warnings: question.warnings, understood: question.understood), environment)
    return Self.status(of: priced, bySheets: bySheets)
  }

  struct Question {
    var document: QuoteDocument
    var warnings: [FieldProblem]
    var asOf: CalendarDay
    /// How each line of units was understood, where it leaves something open.
    var understood: [String] = []
  }

  private func printExample(_ environment: ToolEnvironment) throws -> ExitStatus {
    guard let document = QuoteExample.document(today: environment.clock.today) else {
      throw ToolError.usage("The example cannot be made.")
    }
    try environment.write(JSONOutput.text(document))
    return .done
  }

  private func readQuestion(
    _ environment: ToolEnvironment, asOf: CalendarDay?
  ) throws -> Question {
    let today = environment.clock.today
    if let again { return try readAgain(again, environment, asOf: asOf ?? today) }
    if let request {
      guard asked.used.isEmpty else {
        throw ToolError.usage(
          "--request already says what is asked; leave out \(Self.list(asked.used)).")
      }
      let document = try readDocument(try environment.read(request), today: asOf ?? today)
      let reader = reader(environment, today: asOf ?? today)
      if let problem = reader.portProblem(of: document.request) { throw problem }
      return Question(
        document: document, warnings: reader.warnings(of: document.request),
        asOf: asOf ?? document.asOf ?? today)
    }
    let reading = try read(try asked.entry(), reader(environment, today: asOf ?? today))
    return Question(
      document: QuoteDocument(request: reading.request), warnings: reading.warnings,
      asOf: asOf ?? today, understood: try understood(reader(environment, today: asOf ?? today)))
  }

  func reader(_ environment: ToolEnvironment, today: CalendarDay) -> QuoteEntryReader {
    QuoteEntryReader(today: today, postal: environment.postal, holidays: .bundled)
  }

  /// Reads the entry; where nothing but the unit is missing, the flag is named and not its parts.
  private func read(
    _ entry: QuoteEntry, _ reader: QuoteEntryReader
  ) throws -> QuoteEntryReader.Reading {
    do {
      return try reader.read(entry)
    } catch {
      let areAllOfUnits = error.problems.allSatisfy {
        $0.field.steps.first == .name("handlingUnits")
      }
      guard asked.units.isEmpty, areAllOfUnits else { throw error }
      throw ToolError.refused(
        "No handling unit is named; add --unit \"2 pallet 48x40x55 1250lb\" for each line.")
    }
  }

  private func understood(_ reader: QuoteEntryReader) throws -> [String] {
    try asked.units.enumerated().compactMap { index, text in
      let found = try reader.understand(text, at: index)
      return found.assumptions.isEmpty ? nil : "--unit \"\(text)\": \(found.sentence)"
    }
  }

  static func list(_ flags: [String]) -> String {
    let head = flags.dropLast().joined(separator: ", ")
    return head.isEmpty ? flags.joined() : "\(head) and \(flags[flags.count - 1])"
  }

  /// The sheets that are asked: those of the request, or else of the desk.
  private func basis(
    of question: Question, _ environment: ToolEnvironment
  ) throws -> PricingBasis {
    let request = question.document.request
    if let sheets = question.document.rateSheets {
      return PricingBasis(
        for: request, sheets: sheets,
        FindTrip(FindRoute(postal: environment.postal, holidays: .bundled)))
    }
    let desk = try environment.desk(desk, for: save ? .making : .using)
    return try environment.showingProgress {
      try PricingBasis(for: request, on: desk, report: $0)
    }
  }

  private func price(
    _ question: Question, _ basis: PricingBasis, _ environment: ToolEnvironment
  ) throws -> PricedRequest {
    let request = question.document.request
    if question.document.rateSheets != nil {
      return PriceQuote.price(request, with: basis, asOf: question.asOf, holidays: .bundled)
    }
    let desk = try environment.desk(desk, for: save ? .making : .using)
    return PriceQuote(desk: desk).price(request, with: basis, asOf: question.asOf)
  }

  private func keep(
    _ priced: PricedRequest, _ environment: ToolEnvironment
  ) throws -> QuoteNumber {
    let desk = try environment.desk(desk, for: .making)
    let saved = try desk.store.addQuote(priced, created: desk.clock.now(), by: desk.author)
    return saved.value.number
  }
}
