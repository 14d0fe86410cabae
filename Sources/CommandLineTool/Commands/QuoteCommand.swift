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
      or whole, with the rate sheets given in the file if it has them:
        crossbill quote --example > request.json
        crossbill quote --request request.json
      Live carriers are asked through Karrio, where KARRIO_URL and KARRIO_API_KEY are set; not with \
      --offline, nor for another day than today, nor when the request brings its own rate sheets.
      Ends with 0 when there is an offer, with 1 when no carrier makes one, and with 69 when live \
      carriers were the only ones to ask and cannot be reached.
      """)

  @Option(help: "The postal code of the pickup.")
  var from: String?

  @Option(help: "The postal code of the delivery.")
  var to: String?

  @Option(
    parsing: .unconditional, help: "The day of pickup: 2026-11-24, tomorrow, +3 (default: today).")
  var ship: String?

  @Option(
    name: .customLong("unit"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A line of handling units, repeatable: 2 pallet 48x40x55 1250lb class 70 stackable.",
      valueName: "text"))
  var units: [String] = []

  @Option(
    name: .customLong("service"),
    help: ArgumentHelp(
      "A service beyond dock to dock, repeatable: liftgateDelivery.", valueName: "name"))
  var services: [String] = []

  @Option(parsing: .unconditional, help: "What the goods are.")
  var goods: String?

  @Option(
    name: .long, help: ArgumentHelp("A request as JSON, - for standard input.", valueName: "file"))
  var request: String?

  @Flag(help: "Print a request to start from.")
  var example = false

  @Flag(help: "Keep the answer as a quote on the desk.")
  var save = false

  @Option(help: "Price as of a day: offers stand from then on (default: today).")
  var asOf: String?

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
    let reports = MeterRebill.reports(
      priced, sheets: basis.sheets, trip: basis.trip, asOf: question.asOf, holidays: .bundled)
    try write(priced, reports, number: saved, warnings: question.warnings, environment)
    return Self.status(of: priced, bySheets: bySheets)
  }

  struct Question {
    var document: QuoteDocument
    var warnings: [FieldProblem]
    var asOf: CalendarDay
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
    if let request {
      guard flagsOfQuestion.isEmpty else {
        throw ToolError.usage(
          "--request already says what is asked; leave out \(Self.list(flagsOfQuestion)).")
      }
      let document = try readDocument(try environment.read(request), today: asOf ?? today)
      return Question(
        document: document,
        warnings: reader(environment, today: asOf ?? today).warnings(of: document.request),
        asOf: asOf ?? document.asOf ?? today)
    }
    let reading = try read(try entry(), reader(environment, today: asOf ?? today))
    return Question(
      document: QuoteDocument(request: reading.request), warnings: reading.warnings,
      asOf: asOf ?? today)
  }

  private func reader(_ environment: ToolEnvironment, today: CalendarDay) -> QuoteEntryReader {
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
      guard units.isEmpty, areAllOfUnits else { throw error }
      throw ToolError.refused(
        "No handling unit is named; add --unit \"2 pallet 48x40x55 1250lb\" for each line.")
    }
  }

  /// The flags that were used for the question itself.
  private var flagsOfQuestion: [String] {
    [
      ("--from", from != nil), ("--to", to != nil), ("--ship", ship != nil),
      ("--unit", !units.isEmpty), ("--service", !services.isEmpty), ("--goods", goods != nil),
    ].filter(\.1).map(\.0)
  }

  private static func list(_ flags: [String]) -> String {
    let head = flags.dropLast().joined(separator: ", ")
    return head.isEmpty ? flags.joined() : "\(head) and \(flags[flags.count - 1])"
  }

  private func entry() throws -> QuoteEntry {
    var entry = QuoteEntry()
    entry.origin = from ?? ""
    entry.destination = to ?? ""
    entry.shipDay = ship ?? "today"
    entry.goods = goods ?? ""
    if !units.isEmpty {
      entry.units = try units.enumerated().map { try TypedUnit.read($0.element, at: $0.offset) }
    }
    for name in services {
      guard let service = Accessorial(rawValue: name) else {
        throw FieldProblem(
          field: FieldPath("service"), typed: name,
          reason: .unknownChoice(choices: Accessorial.allCases.map(\.rawValue)))
      }
      entry.accessorials.insert(service)
    }
    return entry
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
      return PriceQuote.price(
        request, sheets: basis.sheets, trip: basis.trip, asOf: question.asOf, holidays: .bundled)
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

  private struct Answer: Encodable {
    var number: QuoteNumber?
    var request: QuoteRequest
    var offers: [Offer]
    /// What could make each offer dearer, in the order of the offers.
    var rebill: [RebillAnswer]
    var refusals: [RefusalAnswer]
    var warnings: [String]
  }

  private struct RefusalAnswer: Encodable {
    var carrier: String
    var service: String?
    var source: String
    var sentence: String
    var reason: Refusal.Reason
  }

  private func write(
    _ priced: PricedRequest, _ reports: [RebillReport], number: QuoteNumber?,
    warnings: [FieldProblem], _ environment: ToolEnvironment
  ) throws {
    guard desk.json else {
      let text = QuoteText.text(of: priced, reports, number: number, warnings: warnings)
      try environment.write(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { DisplayText.escaped(String($0)) }.joined(separator: "\n"))
      return
    }
    try environment.write(
      JSONOutput.text(
        Answer(
          number: number, request: priced.request, offers: priced.offers,
          rebill: reports.map(RebillAnswer.init),
          refusals: priced.refusals.map {
            RefusalAnswer(
              carrier: $0.carrier, service: $0.service, source: $0.source,
              sentence: $0.sentence, reason: $0.reason)
          }, warnings: warnings.map(\.sentence))))
  }
}
